export type Health = {
  status: 'ok' | 'unavailable'
  database: { state: 'up' | 'down'; latencyMs: number | null }
  migrations: { applied: number | null; pending: number | null }
  version: string
}

/** What the database answered: the time it took in milliseconds and the names of the migrations it has. */
export type Answer = { latencyMs: number; applied: string[] }

/**
 * The store's health: it is well when the database answers and has every migration this version knows.
 * @param answer undefined when the database did not answer in time
 * @param known names of the migrations this version comes with
 */
export function healthOf(answer: Answer | undefined, known: string[], version: string): Health {
  if (!answer) {
    return {
      status: 'unavailable',
      database: { state: 'down', latencyMs: null },
      migrations: { applied: null, pending: null },
      version,
    }
  }
  const applied = new Set(answer.applied)
  const pending = known.filter(name => !applied.has(name)).length
  return {
    status: pending === 0 ? 'ok' : 'unavailable',
    database: { state: 'up', latencyMs: Math.round(answer.latencyMs * 10) / 10 },
    migrations: { applied: applied.size, pending },
    version,
  }
}
