import { runTyped } from './lib/typed.mjs'

// Compiling these statements takes longer than running them; and one that runs on without us holds up the next import.
process.env.PGOPTIONS ??= '-c jit=off -c client_connection_check_interval=2s'

// A catalogue and a history of your own: npm run import -- --products FILE --events FILE
await runTyped('import.ts', process.argv.slice(2))
