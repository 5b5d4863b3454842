import { expect, test } from 'vitest'
import { db } from '@/lib/db'

test('a test file has a migrated database of its own', async () => {
  const [{ name } = { name: '' }] = await db.$queryRaw<{ name: string }[]>`select current_database() as name`
  expect(name).toMatch(/^itest_/)
  expect(await db.revision.count()).toBeGreaterThan(0)
})
