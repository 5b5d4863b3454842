/** Words that stay as they are when a title shouts. */
const SHORT = new Set([
  'USB',
  'LED',
  'LCD',
  'TV',
  'DVD',
  'CD',
  'UK',
  'USA',
  'EU',
  'XS',
  'XL',
  'XXL',
  'PVC',
  'DIY',
  'HDMI',
])

/** A title without shouting: 'RED LED LAMP' → 'Red LED lamp'; whatever has small letters stays as it was written. */
export function calmTitle(title: string): string {
  const plain = title.replaceAll(/\s+/g, ' ').trim()
  if (/\p{Ll}/u.test(plain) || (plain.match(/\p{Lu}/gu)?.length ?? 0) < 4) return plain
  const calm = plain
    .split(' ')
    .map(word => (SHORT.has(word.replaceAll(/\W/g, '')) || /\d/.test(word) ? word : word.toLowerCase()))
    .join(' ')
  return calm.charAt(0).toUpperCase() + calm.slice(1)
}

/** What the variants of a product are called together: 'Tee - Navy, M' in navy and M → 'Tee'. */
export function baseTitle(title: string, choices: readonly (string | null)[]): string {
  const told = new Set(choices.flatMap(choice => choice?.toLowerCase() ?? []))
  let base = title
  for (;;) {
    const [, start, end] = /^(.+?)\s*(?:[,|/–-]|\()\s*([^,|/–()-]+)\)?$/.exec(base) ?? []
    if (!start || !end || !told.has(end.trim().toLowerCase())) return base
    base = start
  }
}
