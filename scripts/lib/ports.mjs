import { createServer } from 'node:net'

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
