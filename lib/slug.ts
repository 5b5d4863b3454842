/** Text as it stands in an address: 'Grüße aus Köln!' → 'gruesse-aus-koeln'; '' when nothing of it can. */
export function slugOf(text: string, longest = 60): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
