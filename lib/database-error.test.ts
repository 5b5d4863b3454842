import { describe, expect, it } from 'vitest'
import { asDatabaseDown, DatabaseDown, fromDatabase, isDatabaseDown } from './database-error'

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })

describe('isDatabaseDown', () => {
  it('knows a lost connection by its code, its words, or what caused it', () => {
    expect(isDatabaseDown(refused)).toBe(true)
    expect(isDatabaseDown(new AggregateError([refused]))).toBe(true)
    expect(isDatabaseDown(new Error('query failed', { cause: refused }))).toBe(true)
    expect(isDatabaseDown(new Error('timeout exceeded when trying to connect'))).toBe(true)
    expect(isDatabaseDown(Object.assign(new Error('shutting down'), { code: '57P01' }))).toBe(true)
  })

  it('leaves mistakes alone', () => {
    expect(isDatabaseDown(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBe(false)
    expect(isDatabaseDown('ECONNREFUSED')).toBe(false)
    expect(isDatabaseDown(null)).toBe(false)
  })

  it('survives an error that caused itself', () => {
    const loop = new Error('loop')
    loop.cause = loop
    expect(isDatabaseDown(loop)).toBe(false)
  })
})

describe('fromDatabase', () => {
  it('gives the digest the error page reads, and keeps the cause', async () => {
    const error = await fromDatabase(Promise.reject(refused)).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(DatabaseDown)
    expect(error).toMatchObject({ digest: 'DATABASE_DOWN', cause: refused })
  })

  it('passes results and other errors on', async () => {
    await expect(fromDatabase(Promise.resolve(1))).resolves.toBe(1)
    await expect(fromDatabase(Promise.reject(new Error('mine')))).rejects.toThrow('mine')
    const down = new DatabaseDown(refused)
    expect(asDatabaseDown(down)).toBe(down)
  })
})
