import { parseArgs } from 'node:util'

/** What `npm run affinity:replay` was asked for. */
export type ReplayArguments = { halfLifeDays?: number; dryRun: boolean }

const USAGE = 'Usage: npm run affinity:replay -- [--half-life 7d] [--dry-run]'

/** Reads the arguments. @throws Error with a sentence for whoever typed them */
export function replayArguments(args: readonly string[]): ReplayArguments {
  const { halfLife, dryRun } = parsed(args)
  if (halfLife === undefined) return { dryRun }
  const days = Number(/^(\d+(?:\.\d+)?)d?$/.exec(halfLife)?.[1])
  if (!(days >= 1 && days <= 365))
    throw new Error(`--half-life is a number of days from 1d to 365d, not “${halfLife}”.\n${USAGE}`)
  return { halfLifeDays: days, dryRun }
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'half-life': { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    })
    return { halfLife: values['half-life'], dryRun: values['dry-run'] }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`, { cause: error })
  }
}
