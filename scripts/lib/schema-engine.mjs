import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Rejects if the engine ever breaks, which would leave its own promises open for good. */
let sayBroken
const broken = new Promise((_, reject) => {
  sayBroken = reject
})
broken.catch(() => {})

/** Prisma's schema engine as WebAssembly (its native twin is downloaded from a host that may be out of reach). */
const loadEngine = once(async () => {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const { instance } = await WebAssembly.instantiate(readFileSync(path.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: message => sayBroken(new Error(message)) }
  return bindings.SchemaEngine
})

function once(make) {
  let made
  return () => {
    made ??= make()
    return made
  }
}

/**
 * Lets `work` use an engine that knows the datamodel and speaks to the database.
 * @param {string} url database
 * @param {[string, string][]} datamodels file names and contents
 * @param {(engine: any) => Promise<any>} work
 */
export async function withEngine(url, datamodels, work) {
  const SchemaEngine = await loadEngine()
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const adapters = new PrismaPg(pool)
  let failure
  const connectPlainly = adapters.connect.bind(adapters)
  adapters.connect = async () => {
    const adapter = await connectPlainly()
    // The adapter's own cuts scripts at every semicolon, also inside functions; the server knows better, and makes it one transaction.
    adapter.executeScript = script =>
      pool.query(script).then(
        () => {},
        error => {
          const line = error.position
            ? `, line ${script.slice(0, Number(error.position)).split('\n').length}`
            : ''
          failure = new Error(`${error.message}${line}`)
          throw error
        },
      )
    return adapter
  }
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapters)
    const engine = await SchemaEngine.new({ datamodels }, () => {}, factory)
    return await Promise.race([work(engine), broken])
  } catch (error) {
    throw failure ?? error
  } finally {
    await pool.end()
  }
}
