import { tsImport } from 'tsx/esm/api'
import { Trouble } from './say.mjs'

/** Stops, naming every variable that is missing or wrong, unless the environment is fit for production. */
export async function demandEnvironment() {
  const { parseEnv } = await tsImport('../../lib/env.ts', import.meta.url)
  try {
    return parseEnv(process.env)
  } catch (error) {
    throw new Trouble(error.message, 'To try the store without any of this: npm start')
  }
}
