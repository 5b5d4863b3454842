import type { DeskVersion } from './versions'

/** How versions are read with who saved them: newest first. */
export const VERSION_ROWS = {
  orderBy: { version: 'desc' },
  take: 200,
  include: { editor: { select: { email: true, profile: { select: { name: true } } } } },
} as const

type VersionRow = {
  version: number
  at: Date | null
  content: unknown
  editor: { email: string; profile: { name: string | null } } | null
}

/** A version from its row, its editor by name where they told it. */
export function versionOf({ version, at, content, editor }: VersionRow): DeskVersion {
  return {
    version,
    at: at?.getTime() ?? null,
    content,
    editor: editor && (editor.profile.name ?? editor.email),
  }
}
