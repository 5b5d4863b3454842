import { expect, test } from 'vitest'
import { healthOf } from './health'

test('all is well when the database answers and has every migration', () => {
  expect(healthOf({ latencyMs: 1.2345, applied: ['a', 'b'] }, ['a', 'b'], '1.0.0')).toEqual({
    status: 'ok',
    database: { state: 'up', latencyMs: 1.2 },
    migrations: { applied: 2, pending: 0 },
    version: '1.0.0',
  })
})

test('a migration that is missing makes the store unavailable', () => {
  expect(healthOf({ latencyMs: 1, applied: ['a'] }, ['a', 'b'], '1.0.0')).toMatchObject({
    status: 'unavailable',
    database: { state: 'up' },
    migrations: { applied: 1, pending: 1 },
  })
})

test('a newer database than this version is well', () => {
  expect(healthOf({ latencyMs: 1, applied: ['a', 'b'] }, ['a'], '1.0.0').status).toBe('ok')
})

test('a database that does not answer makes the store unavailable', () => {
  expect(healthOf(undefined, ['a'], '1.0.0')).toMatchObject({
    status: 'unavailable',
    database: { state: 'down', latencyMs: null },
    migrations: { applied: null, pending: null },
  })
})
