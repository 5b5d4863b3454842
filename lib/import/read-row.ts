/** One record of a file: what stands under which column, or what is wrong with it. */
export type Row = {
  /** Line of the file on which it begins, from 1. */
  line: number
  /** Where reading goes on after it: a line of a table, an item of an XML feed. */
  position: number
} & ({ fields: Fields } | { problem: string })

/** Values by column name, as `columnName` spells it; what is empty is left out. */
export type Fields = Readonly<Record<string, string>>

/** What is wrong with a line. */
export type Problem = { line: number; problem: string }

/** A file that cannot be read on: what is wrong with it, and what to do. */
export class Unreadable extends Error {}

/** 'g:image link' → 'image_link': feeds spell one column in many ways. */
export function columnName(written: string): string {
  return written
    .trim()
    .replace(/^(?:g|c):/i, '')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
}
