import { runTyped } from './lib/typed.mjs'

// The jobs alone, in a process of their own.
await runTyped('worker.ts')
