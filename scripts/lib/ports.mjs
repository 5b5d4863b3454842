import { createServer } from 'node:net'
import { Trouble } from './say.mjs'

/** Whether nobody listens on the port, on any of the addresses a server here could take. */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    const free = await new Promise(resolve => {
      const probe = createServer()
      // A machine without IPv6 has nobody listening there either.
      probe.once('error', error => resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL'))
      probe.listen({ port, host, exclusive: true, ipv6Only: host === '::' }, () =>
        probe.close(() => resolve(true)),
      )
    })
    if (!free) return false
  }
  return true
}

/** The first free port of `preferred`, then counting up from the last of them. */
export async function freePort(...preferred) {
  const wanted = preferred.filter(Boolean)
  for (const port of wanted) if (await isFree(port)) return port
  for (let port = (wanted.at(-1) ?? 1024) + 1; port <= 65_535; port++) if (await isFree(port)) return port
  throw new Error('no free port was found')
}

/** The port PORT asks for, 3000 unless set. */
export function wantedPort() {
  const port = Number(process.env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Trouble(`PORT=${process.env.PORT} is no port`, 'Expected is a whole number from 1 to 65535.')
}
