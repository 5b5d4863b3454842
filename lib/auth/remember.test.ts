import { decode, encode } from 'next-auth/jwt'
import { describe, expect, it, vi } from 'vitest'
import { rememberTokens } from './remember'

const secret = 'a secret of at least thirty-two characters'
const salt = 'authjs.session-token'
const token = {
  shopperId: '01890a5d-ac96-774b-bcce-b302099a8057',
  profileId: '01890a5d-ac96-774b-bcce-b302099a8058',
  role: 'SHOPPER',
  epoch: 0,
  name: 'Lena',
}
const make = (extra: object = {}, maxAge = 60) =>
  encode({ token: { ...token, ...extra }, secret, salt, maxAge })

function reader(limit = 10) {
  const spy = vi.fn((value: string) => decode({ token: value, secret, salt }) as Promise<unknown>)
  return { spy, read: rememberTokens(spy, limit) }
}

describe('session tokens', () => {
  it('decrypts a token once', async () => {
    const { spy, read } = reader()
    const cookie = await make()
    expect(await read(cookie, Date.now())).toEqual(token)
    expect(await read(cookie, Date.now())).toEqual(token)
    expect(spy).toHaveBeenCalledTimes(1)
  })

  it('checks the expiry of a remembered token again', async () => {
    const { read } = reader()
    const cookie = await make()
    expect(await read(cookie, Date.now())).not.toBeNull()
    expect(await read(cookie, Date.now() + 61_000)).toBeNull()
    expect(await read(cookie, Date.now() + 61_000)).toBeNull()
  })

  it('takes no forged, truncated, foreign, oversized or empty token', async () => {
    const { spy, read } = reader()
    const cookie = await make()
    const foreign = await encode({ token, secret: `${secret}!`, salt })
    for (const bad of [cookie.slice(0, -4), `${cookie}x`, foreign, 'a.b.c.d.e', '', '💥'])
      expect(await read(bad, Date.now())).toBeNull()
    spy.mockClear()
    expect(await read('x'.repeat(5000), Date.now())).toBeNull()
    expect(spy).not.toHaveBeenCalled()
  })

  it('takes no well-signed token with other claims', async () => {
    const { read } = reader()
    expect(await read(await make({ role: 'OWNER' }), Date.now())).toBeNull()
    expect(await read(await make({ profileId: 'x' }), Date.now())).toBeNull()
  })

  it('forgets the one used longest ago', async () => {
    const { spy, read } = reader(2)
    const [a, b, c] = await Promise.all([make(), make(), make()])
    for (const each of [a, b, a, c]) await read(each as string, Date.now())
    spy.mockClear()
    await read(a as string, Date.now())
    expect(spy).not.toHaveBeenCalled()
    await read(b as string, Date.now())
    expect(spy).toHaveBeenCalledTimes(1)
  })
})
