/** Letters the drawn fonts have: Latin with its European accents, digits and the usual punctuation. */
const DRAWABLE = /^[\u0020-\u007e\u00a1-\u017f\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/

/**
 * `text` on one line, cut to `length` with an ellipsis; null when it is empty or has a letter the fonts lack
 * (the renderer would ask the internet for one).
 */
export function printable(text: string | null | undefined, length: number): string | null {
  const line = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!line || !DRAWABLE.test(line)) return null
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line
}
