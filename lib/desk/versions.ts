/** One version of something edited at the desk; `at` is epoch ms, null for what the shop opened with. */
export type DeskVersion = { version: number; at: number | null; editor: string | null; content: unknown }

/** What something says, label by label, as a merchandiser reads it. */
export type Words = Record<string, string>

type Difference = { label: string; theirs: string }

/** Another version was saved meanwhile: who by, and what it says differently. */
export type Theirs = { version: number; editor: string | null; differences: Difference[] }

export type HistoryEntry = Omit<DeskVersion, 'content'> & {
  changed: string
  /** All it says, of the version asked for. */
  said?: Words
}

/** The version an address asks to see as it was (`?as=3`); null where it asks for none. */
export function versionAsked({ as }: { as?: string | string[] | undefined }): number | null {
  return typeof as === 'string' && /^[1-9]\d{0,8}$/.test(as) ? Number(as) : null
}

/** The address of a page at the desk, at one version in its history. */
export const versionHref = (page: string, version: number) => `${page}?as=${version}#version-${version}`

/** What `theirs` says otherwise than `mine`, for a merchandiser to decide; what it no longer says is “none”. */
export function differencesBetween(mine: Words, theirs: Words): Difference[] {
  const labels = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return labels.flatMap(label =>
    mine[label] === theirs[label] ? [] : [{ label, theirs: theirs[label] ?? 'none' }],
  )
}

/**
 * Versions, newest first, each with what it changed of the one before; `wordsOf` is null for what cannot be read. The
 * version `asked` for also with all it says.
 */
export function historyOf(
  versions: readonly DeskVersion[],
  wordsOf: (content: unknown) => Words | null,
  asked: number | null = null,
): HistoryEntry[] {
  const words = versions.map(({ content }) => wordsOf(content))
  return versions.map(({ content: _, ...entry }, index) => ({
    ...entry,
    changed: changed(words[index] ?? null, words[index + 1] ?? null),
    ...(entry.version === asked && words[index] && { said: words[index] }),
  }))
}

function changed(now: Words | null, then: Words | null): string {
  if (!now) return 'Cannot be read any more.'
  if (!then) return 'The first version.'
  const rows = differencesBetween(then, now)
  return rows.map(row => `${row.label}: ${row.theirs}`).join(' · ') || 'Nothing changed.'
}
