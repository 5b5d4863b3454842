import { versionNumber, wholeNumber } from '@/lib/desk/numbers'
import { slugOf } from '@/lib/slug'
import { programmeSchema } from './programme'
import type { Tier } from './tier'

/** One tier as typed; `slug` is empty for one that is new. */
export type TierRow = { slug: string; name: string; points: string; earlyDays: string }

/** The form of the programme as typed, so that whatever happens it can be shown again. */
export type ProgrammeForm = { version: number; rows: TierRow[] }

const FIELDS = ['slug', 'name', 'points', 'earlyDays'] as const
const MOST_ROWS = 20

/** The tiers as their form. */
export function formOf(tiers: readonly Tier[], version: number): ProgrammeForm {
  const rows = tiers.map(({ slug, name, points, earlyDays }) => ({
    slug,
    name,
    points: String(points),
    earlyDays: String(earlyDays),
  }))
  return { version, rows }
}

/** The form as it was sent. Anything missing or over-long reads as shorter text, never as an error. */
export function readForm(data: FormData): ProgrammeForm {
  const text = (name: string) => String(data.get(name) ?? '').slice(0, 100)
  const rows: TierRow[] = []
  for (let index = 0; index < MOST_ROWS && data.has(`t${index}.name`); index++) {
    const [slug, name, points, earlyDays] = FIELDS.map(field => text(`t${index}.${field}`))
    rows.push({ slug: slug ?? '', name: name ?? '', points: points ?? '', earlyDays: earlyDays ?? '' })
  }
  return { version: versionNumber(text('version')), rows }
}

/** The form with a tier more at the top, or one less, as a button asks: `add`, `remove`. */
export function rearranged(form: ProgrammeForm, what: string, index: number): ProgrammeForm {
  if (what === 'remove') return { ...form, rows: form.rows.filter((_, row) => row !== index) }
  if (what !== 'add' || form.rows.length >= MOST_ROWS) return form
  return { ...form, rows: [...form.rows, { slug: '', name: '', points: '', earlyDays: '0' }] }
}

/** The tiers a form means, or what is wrong by the name of its input; a new tier is known by its name from now on. */
export function toTiers(form: ProgrammeForm): { tiers: Tier[] } | { errors: Record<string, string> } {
  const read = programmeSchema.safeParse(
    form.rows.map(({ slug, name, points, earlyDays }) => ({
      slug: slug || slugOf(name) || 'tier',
      name,
      points: wholeNumber(points) ?? undefined,
      earlyDays: wholeNumber(earlyDays) ?? 0,
    })),
  )
  if (read.success) return { tiers: read.data }
  const errors: Record<string, string> = {}
  for (const { path, message } of read.error.issues) {
    const [row, field] = path
    const name = row === undefined ? 'add' : `t${String(row)}.${field === 'slug' ? 'name' : String(field)}`
    errors[name] ??= message
  }
  return { errors }
}
