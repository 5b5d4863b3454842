const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  '57P01',
  '57P02',
  '57P03',
  '53300',
])
const words =
  /timeout exceeded when trying to connect|DatabaseNotReachable|connection terminated|can't reach database|connection refused/i

/** The database cannot be reached. The digest survives the way to the browser, where app/error.tsx reads it. */
export class DatabaseDown extends Error {
  readonly digest = 'DATABASE_DOWN'

  constructor(cause: unknown) {
    super('The database cannot be reached', { cause })
  }
}

/** True when `error`, or what caused it, is a connection that could not be made or was lost. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false
  const code = (error as { code?: unknown }).code
  if (typeof code === 'string' && (codes.has(code) || code.startsWith('08'))) return true
  if (words.test(error.message)) return true
  if (error instanceof AggregateError && error.errors.some(e => isDatabaseDown(e, depth + 1))) return true
  return isDatabaseDown(error.cause, depth + 1)
}

/** The error to throw on: `DatabaseDown` for a lost connection, any other as it is. */
export function asDatabaseDown(error: unknown): unknown {
  return !(error instanceof DatabaseDown) && isDatabaseDown(error) ? new DatabaseDown(error) : error
}

/** A read whose lost connection is told apart from a mistake. @throws DatabaseDown */
export function fromDatabase<T>(read: Promise<T>): Promise<T> {
  return read.catch((error: unknown) => {
    throw asDatabaseDown(error)
  })
}
