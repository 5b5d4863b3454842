import { DoorGrid } from '@/components/catalogue/door-grid'
import { navigation } from '@/lib/catalogue/pages'

/** The way to everything else. */
export async function DepartmentDoors() {
  return <DoorGrid departments={await navigation()} />
}
