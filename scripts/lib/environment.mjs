import { Trouble } from './say.mjs'

/** Newer Nodes read TypeScript themselves, which is quicker. */
async function loadParser() {
  if (process.features.typescript) return import('../../lib/env.ts')
  const { tsImport } = await import('tsx/esm/api')
  return tsImport('../../lib/env.ts', import.meta.url)
}

/** The parsed environment; stops, naming every variable that is missing or wrong, unless it is whole. */
export async function demandEnvironment(env, advice = 'To try the store without any of this: npm start') {
  const { parseEnv } = await loadParser()
  try {
    return parseEnv(env)
  } catch (error) {
    throw new Trouble(error.message, advice)
  }
}
