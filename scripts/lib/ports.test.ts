import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from './ports.mjs'

test('a port that is taken is passed over', async () => {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : 0
  expect(await freePort(taken)).toBeGreaterThan(taken)
  await new Promise(resolve => server.close(resolve))
})

test('the preferred port is taken when it is free', async () => {
  const free = await freePort(41_999)
  expect(await freePort(free)).toBe(free)
})
