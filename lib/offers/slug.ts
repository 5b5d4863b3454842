/** A title as it stands in an address: 'Grüße, 10 % off!' → 'gruesse-10-off'; 'offer' when nothing is left. */
export function slugFrom(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöüß]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  // 'new' is the page where offers are made.
  return slug === '' ? 'offer' : slug === 'new' ? 'new-offer' : slug
}
