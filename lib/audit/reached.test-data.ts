import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE']
const ROLES = /\b(requireRole|merchandiser|mayEdit|recordAudit)\(/

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !/test|generated\//.test(path))
    .map(path => join(folder, path))

const code = new Map(
  ['app', 'components', 'lib'].flatMap(sourcesIn).map(path => [path, readFileSync(path, 'utf8')]),
)
const isActions = (path: string) => /^(['"])use server\1/.test(code.get(path) ?? '')

function imported(path: string): string[] {
  const named = (code.get(path) ?? '').matchAll(
    /^(?:import|export)\s(?!type\b)(?:[\w\s{},*$]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...named].flatMap(([, from, lazily]) => {
    const name = from ?? lazily ?? ''
    const base = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? join(dirname(path), name) : ''
    const found = [base, `${base}.ts`, `${base}.tsx`].find(file => code.has(file))
    if (base && !found && !existsSync(base) && !existsSync(`${base}.ts`))
      throw new Error(`${path} imports ${name}, which is not there.`)
    return found ?? []
  })
}

/** Every module some page, route or component of the desk leads to; what an action imports stays on the server. */
function reached(): Set<string> {
  const seen = new Set<string>()
  const isDesk = /^(app\/\(desk\)|app\/api\/desk|components\/desk)\/|^app\/[^/]+$/
  const next = [...code.keys()].filter(path => isDesk.test(path))
  for (let path = next.pop(); path; path = next.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    if (!isActions(path)) next.push(...imported(path))
  }
  return seen
}

/** Modules of server actions the desk reaches, or that ask for a role wherever they are reached from. */
export function deskActionModules(): string[] {
  const atDesk = reached()
  return [...code.keys()]
    .filter(path => isActions(path) && (atDesk.has(path) || ROLES.test(code.get(path) ?? '')))
    .sort()
}

/** Handlers of the desk that may change something: `app/…/route.ts POST`. */
export function deskHandlers(): string[] {
  const routes = [...code].filter(
    ([path, text]) =>
      path.endsWith('/route.ts') && (/^app\/(\(desk\)|api\/desk)\//.test(path) || ROLES.test(text)),
  )
  return routes.flatMap(([path, text]) =>
    CHANGING.filter(method => new RegExp(`\\b(function|const) ${method}\\b`).test(text)).map(
      method => `${path} ${method}`,
    ),
  )
}

/** Files with an action inside a function, which this cannot look into. */
export const hiddenActions = () =>
  [...code].flatMap(([path, text]) =>
    /^\s+['"]use server['"]/m.test(text) || (/['"]use server['"]/.test(text) && !isActions(path)) ? path : [],
  )

/** True for a module that asks who somebody is before it does anything for the desk. */
export const asksForRole = (path: string) => ROLES.test(code.get(path) ?? '')

/** Modules that read for the desk. */
export const deskReadModules = () =>
  [...code].flatMap(([path, text]) =>
    /^lib\/.*(?<!auth\/desk)\.ts$/.test(path) && /\bdeskReader\(/.test(text) ? path : [],
  )

/** The functions a module exports, `module#name`. */
export async function functionsOf(path: string): Promise<string[]> {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ resolve(path))
  return Object.entries(exported).flatMap(([name, value]) =>
    typeof value === 'function' ? `${path}#${name}` : [],
  )
}

/** The actions a module exports, by name and without loading it. */
export const exportedFrom = (path: string) =>
  [...(code.get(path) ?? '').matchAll(/^export async function (\w+)/gm)].map(([, name = '']) => name)
