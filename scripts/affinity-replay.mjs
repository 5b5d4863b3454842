import { runTyped } from './lib/typed.mjs'

// Affinities anew from the log: npm run affinity:replay -- [--half-life 7d] [--dry-run]
await runTyped('affinity-replay.ts', process.argv.slice(2))
