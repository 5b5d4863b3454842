/** A title as it stands in an address: 'Grüße, 10 % off!' → 'gruesse-10-off'; `kind` when nothing is left. */
export function slugFrom(title: string, kind = 'offer'): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöüß]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  // 'new' is the page where they are made.
  return slug === '' ? kind : slug === 'new' ? `new-${kind}` : slug
}
