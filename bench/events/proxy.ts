import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { root } from '../demo-env'
import { build, median, type Server, serve } from '../servers'

const COPY = '.data/bench/empty-proxy'
const PARTS = [
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  'instrumentation.ts',
  'next.config.mjs',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** The same app with a proxy that does nothing behind the same matcher. */
async function withEmptyProxy(): Promise<Server> {
  rmSync(root + COPY, { recursive: true, force: true })
  mkdirSync(root + COPY, { recursive: true })
  for (const part of PARTS) cpSync(`${root}${part}`, `${root}${COPY}/${part}`, { recursive: true })
  const { config } = await import('@/proxy')
  writeFileSync(
    `${root}${COPY}/proxy.ts`,
    `export function proxy() {}\nexport const config = ${JSON.stringify(config, null, 2)}\n`,
  )
  symlinkSync(`${root}node_modules`, `${root}${COPY}/node_modules`)
  await build(COPY)
  return serve(COPY, { WORKER: 'off' })
}

/** Requests a second for the prerendered home with our proxy and with an empty one. */
export async function proxies(ours: Server, rounds: number, seconds: number) {
  const empty = await withEmptyProxy()
  try {
    const load = async ({ url }: Server, duration: number) => {
      const result = await autocannon({
        url: `${url}/`,
        connections: 16,
        duration,
        headers: {
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
        },
      })
      if (result.non2xx || result.errors) throw new Error('the static page did not answer')
      return result.requests.average
    }
    await load(ours, 10)
    await load(empty, 10)
    const results = { ours: [] as number[], empty: [] as number[] }
    for (let i = 0; i < rounds; i++) {
      const turns = i % 2 ? (['empty', 'ours'] as const) : (['ours', 'empty'] as const)
      for (const which of turns) results[which].push(await load(which === 'ours' ? ours : empty, seconds))
    }
    const [a, b] = [median(results.ours), median(results.empty)]
    return {
      figures: { 'our proxy': { 'requests/s': a }, 'an empty proxy': { 'requests/s': b } },
      ratio: a / b,
    }
  } finally {
    empty.stop()
  }
}
