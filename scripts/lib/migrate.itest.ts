import { expect, test } from 'vitest'
import { applyMigrations } from './migrate.mjs'
import { pendingDifference } from './new-migration.mjs'

const url = () => process.env.DATABASE_URL ?? ''

test('prisma/schema is what the last migration leaves: no difference waits to be written', async () => {
  expect(await pendingDifference(url())).toBe('')
})

test('a migrated database has nothing to apply', async () => {
  expect(await applyMigrations(url())).toEqual([])
})
