export const longestQuery = 100
const mostWords = 8

/** What was typed, as it may be shown and asked again: one line, at most 100 characters. */
export function tidyQuery(typed: string | string[] | undefined): string {
  const text = Array.isArray(typed) ? (typed[0] ?? '') : (typed ?? '')
  return [...text.normalize('NFC').replaceAll(/[\s\p{C}]+/gu, ' ')].slice(0, longestQuery).join('').trim()
}

/** The words of a query: letters and digits only, lower case, so that nothing in them means anything to SQL. */
export function wordsOf(query: string): string[] {
  const words =
    tidyQuery(query)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, mostWords)
}
