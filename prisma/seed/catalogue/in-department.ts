import type { GroupSeed } from './types'

type Draft = Omit<GroupSeed, 'department' | 'needs'> & Partial<Pick<GroupSeed, 'needs'>>

/** Stamps the department on each group; a group needs nothing unless it says so. */
export function inDepartment(department: string, groups: Draft[]): GroupSeed[] {
  return groups.map(group => ({ needs: [], ...group, department }))
}
