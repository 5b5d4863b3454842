import { runTyped } from './lib/typed.mjs'

// A catalogue and a history of your own: npm run import -- --products FILE --events FILE
await runTyped('import.ts', process.argv.slice(2))
