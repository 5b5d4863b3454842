import { differencesBetween, type Words } from '@/lib/desk/versions'

/** What a deed changed, label by label; null where there was nothing before, or is nothing after. */
export type Change = { label: string; was: string | null; is: string | null }

/** What is said otherwise in `is` than in `was`; everything where one of them is missing, nothing where both are. */
export function changesBetween(was: Words | null, is: Words | null): Change[] {
  return differencesBetween(was ?? {}, is ?? {}).map(({ label }) => ({
    label,
    was: was && (was[label] ?? 'none'),
    is: is && (is[label] ?? 'none'),
  }))
}
