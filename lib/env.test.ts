import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseEnv, variables } from './env'

const complete = {
  DATABASE_URL: 'postgresql://emma:secret@localhost:5432/shop',
  AUTH_SECRET: 'a'.repeat(32),
  VISIT_SECRET: 'v'.repeat(32),
}

test('fills in what has a default', () => {
  expect(parseEnv(complete)).toEqual({
    ...complete,
    PORT: 3000,
    DATABASE_POOL_SIZE: 10,
    DATABASE_WAIT_SECONDS: 2,
    WORKER: 'on',
    TANTE_EMMA_DEMO: false,
  })
})

test('reads numbers and the demo switch', () => {
  const env = parseEnv({ ...complete, PORT: '8080', DATABASE_POOL_SIZE: '25', TANTE_EMMA_DEMO: '1' })
  expect(env).toMatchObject({ PORT: 8080, DATABASE_POOL_SIZE: 25, TANTE_EMMA_DEMO: true })
})

test('takes an empty variable as unset', () => {
  expect(parseEnv({ ...complete, APP_URL: '', PORT: '' })).toMatchObject({
    PORT: 3000,
  })
})

test('names every missing variable at once, with what is expected', () => {
  const message = errorOf({})
  expect(message).toMatch(/DATABASE_URL is missing: expected a PostgreSQL address/)
  expect(message).toMatch(/AUTH_SECRET is missing: expected at least 32 characters/)
  expect(message).toMatch(/VISIT_SECRET is missing: expected at least 32 characters/)
})

test.each([
  ['DATABASE_URL', 'mysql://localhost/shop', 'a PostgreSQL address'],
  ['AUTH_SECRET', 'short', 'at least 32 characters'],
  ['APP_URL', 'shop.example', 'the address shoppers use'],
  ['PORT', 'http', 'a whole number from 1 to 65535'],
  ['PORT', '70000', 'a whole number from 1 to 65535'],
  ['DATABASE_POOL_SIZE', '2.5', 'a whole number from 1 to 500'],
  ['TANTE_EMMA_DEMO', 'yes', '1 for the demo'],
  ['STORE_CLOCK', 'next June', 'an instant like 2027-06-15T10:00:00Z'],
  ['STORE_CLOCK', '2027-06-15T10:00:00Z', 'unset: only a demo may have another day'],
])('says what is wrong with %s=%s', (name, value, expected) => {
  expect(errorOf({ ...complete, [name]: value })).toContain(
    `${name} is wrong: expected ${expected}`.slice(0, 40),
  )
  expect(errorOf({ ...complete, [name]: value })).toContain(expected)
})

test('never repeats a secret that is wrong', () => {
  expect(errorOf({ ...complete, AUTH_SECRET: 'hunter2' })).not.toContain('hunter2')
})

test('.env.example lists exactly these variables', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  const listed = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(match => match[1])
  expect(listed).toEqual(variables.map(({ name }) => name))
})

function errorOf(source: Record<string, string>): string {
  try {
    parseEnv(source)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  throw new Error('the environment was accepted')
}
