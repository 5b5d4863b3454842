import { navigation } from '@/lib/catalogue/pages'
import { Doors } from './doors'

/** The way to everything else. */
export async function DepartmentDoors() {
  const departments = await navigation()
  const doors = departments.map(({ slug, name, tint, picture, groups }) => ({
    slug,
    name,
    tint,
    picture,
    groups: groups.map(group => ({ name: group.name })),
  }))
  return <Doors departments={doors} />
}
