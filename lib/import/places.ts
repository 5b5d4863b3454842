import { keySlug } from './key-slug'

/** Where a feed's path leads; '' where it tells none. */
export type Path = { department: string; group: string }

export type KnownPlaces = {
  departments: readonly { slug: string; name: string }[]
  groups: readonly { slug: string; name: string; departmentSlug: string }[]
}

export type NewDepartment = { slug: string; name: string; blurb: string; tint: string; position: number }
export type NewGroup = { slug: string; name: string; departmentSlug: string; position: number }

export type Places = {
  departments: NewDepartment[]
  groups: NewGroup[]
  /** Slug of the group a path leads to. */
  groupOf: (path: Path) => string
}

/** What has no product type stands here. */
const ELSE = 'Everything else'

const TINTS = [
  'oklch(0.94 0.026 85)',
  'oklch(0.94 0.024 135)',
  'oklch(0.93 0.018 30)',
  'oklch(0.93 0.022 215)',
  'oklch(0.94 0.02 355)',
  'oklch(0.93 0.014 250)',
]

const named = ({ department, group }: Path) => ({
  department: department || ELSE,
  group: group || department || ELSE,
})
const key = ({ department, group }: Path) => `${department.toLowerCase()}\n${group.toLowerCase()}`

/**
 * Departments and groups for these paths besides those there are, whatever is written in another case being the same.
 * What is there keeps its slug, so that addresses stay; two groups of one name take their department's in front.
 */
export function placesFor(paths: readonly Path[], known: KnownPlaces): Places {
  const departments = new Map(known.departments.map(d => [d.name.toLowerCase(), d.slug]))
  const nameOf = new Map(known.departments.map(d => [d.slug, d.name]))
  const groups = new Map(
    known.groups.map(g => [key({ department: nameOf.get(g.departmentSlug) ?? '', group: g.name }), g.slug]),
  )
  const taken = { departments: new Set(departments.values()), groups: new Set(groups.values()) }
  const places: Places = {
    departments: [],
    groups: [],
    groupOf: path => groups.get(key(named(path))) ?? '',
  }
  // In one order always, so that the same feed gives the same slugs; what is left over comes last.
  const sorted = paths.map(named).sort((a, b) => rank(a) - rank(b) || compare(key(a), key(b)))
  for (const { department, group } of sorted) {
    const name = department.toLowerCase()
    if (!departments.has(name)) {
      const slug = free([keySlug(department)], taken.departments)
      departments.set(name, slug)
      const position = known.departments.length + places.departments.length
      const tint = TINTS[position % TINTS.length] ?? ''
      places.departments.push({ slug, name: department, blurb: '', tint, position })
    }
    const departmentSlug = departments.get(name) ?? ''
    const path = key({ department, group })
    if (groups.has(path)) continue
    const slug = free([keySlug(group), `${departmentSlug}-${keySlug(group)}`], taken.groups)
    groups.set(path, slug)
    const position = known.groups.length + places.groups.length
    places.groups.push({ slug, name: group, departmentSlug, position })
  }
  return places
}

const rank = ({ department }: Path) => Number(department === ELSE)
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

function free(wishes: string[], taken: Set<string>): string {
  const last = wishes.at(-1) ?? ''
  const numbered = Array.from({ length: taken.size + 1 }, (_, i) => `${last}-${i + 2}`)
  const slug = [...wishes, ...numbered].find(wish => !taken.has(wish)) ?? last
  taken.add(slug)
  return slug
}
