import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

type Seen = { asked: string[]; drawn: boolean; activationStart: number }

/** What the page the browser starts on does: draws another ahead, and goes there when told. */
const script = (address: string) => `
<script type="speculationrules">${JSON.stringify({ prerender: [{ source: 'list', urls: [address], eagerness: 'immediate' }] })}</script>
<script>(function wait() {
  fetch('/__go').then(answer => answer.status === 200 ? location.assign('${address}') : setTimeout(wait, 100))
})()</script>`

/** Says that a page drawn ahead stands, and when it is looked at. */
const watcher = `<script>
addEventListener('load', () => requestIdleCallback(() => document.prerendering && fetch('/__drawn')))
document.addEventListener('prerenderingchange', () =>
  fetch('/__shown?' + performance.getEntriesByType('navigation')[0].activationStart))
</script>`

/**
 * A Chromium nobody holds by its tabs, since one that is held draws no page ahead. It starts on `from` with these
 * cookies, draws `ahead`, and goes there on `go()`. It reaches the store through a server of the test that adds what the
 * two pages must do.
 */
export async function chromiumAlone(
  from: string,
  ahead: string,
  cookies: Record<string, string>,
  userAgent: string,
) {
  const store = new URL(process.env.E2E_BASE_URL ?? '')
  const seen: Seen = { asked: [], drawn: false, activationStart: 0 }
  let gone = false
  const server: Server = createServer((incoming, answer) => {
    const { url = '/', method, headers } = incoming
    if (url === '/__go') return void answer.writeHead(gone ? 200 : 204).end()
    if (url === '/__drawn') {
      seen.drawn = true
      return void answer.writeHead(204).end()
    }
    if (url.startsWith('/__shown')) {
      seen.activationStart = Number(url.split('?')[1])
      return void answer.writeHead(204).end()
    }
    const cookie = Object.entries(cookies).map(pair => pair.join('='))
    const outgoing = request(
      {
        host: store.hostname,
        port: store.port,
        path: url,
        method,
        headers: { ...headers, 'accept-encoding': 'identity', cookie: cookie.join('; ') },
      },
      given => {
        seen.asked.push(`${method} ${url} ${headers['sec-purpose'] ?? ''}`.trim())
        const parts: Buffer[] = []
        given.on('data', part => parts.push(part))
        given.on('end', () => {
          const page = given.headers['content-type']?.startsWith('text/html')
          const more = page ? (url === from ? script(ahead) : watcher) : ''
          const { 'content-length': _, 'transfer-encoding': __, ...rest } = given.headers
          const consent = page ? { 'set-cookie': ['te_consent=yes; path=/'] } : {}
          answer.writeHead(given.statusCode ?? 502, { ...rest, ...consent })
          answer.end(Buffer.concat([...parts, Buffer.from(more)]))
        })
      },
    )
    incoming.pipe(outgoing)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const folder = await mkdtemp(join(tmpdir(), 'alone-'))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${from}`
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${folder}`,
    `--user-agent=${userAgent}`,
  ]
  const browser: ChildProcess = spawn(process.env.CHROMIUM || chromium.executablePath(), [...args, address], {
    stdio: 'ignore',
  })
  const ended = new Promise(resolve => browser.once('exit', resolve))
  return {
    seen,
    go: () => {
      gone = true
    },
    close: async () => {
      browser.kill('SIGKILL')
      await ended
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
