import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { createAccount } from './accounts'
import { beginAttempt, succeeded } from './attempts'
import { byPassword, byPersona, Throttled } from './sign-ins'

let n = 0
const request = () => new Request('http://shop.invalid', { headers: { 'x-forwarded-for': `10.0.0.${++n}` } })
const account = async () => {
  const form = { email: `someone-${++n}@example.com`, password: 'a long enough password', name: 'Someone' }
  await createAccount(form)
  return form
}

describe('signing in', () => {
  it('knows the right password, in any case of the e-mail address', async () => {
    const { email, password } = await account()
    expect(await byPassword({ email: ` ${email.toUpperCase()} `, password }, request())).toMatchObject({
      role: 'SHOPPER',
      name: 'Someone',
      epoch: 0,
    })
    expect(await byPassword({ email, password: `${password}!` }, request())).toBeNull()
    expect(await byPassword({ email: 'nobody@example.com', password }, request())).toBeNull()
    for (const odd of [{}, { email, password: ['x'] }, { email: 'x', password: 'y' }, null])
      expect(await byPassword(odd, request())).toBeNull()
  })

  it('opens one account for two sign-ups at once', async () => {
    const form = { email: 'twice@example.com', password: 'a long enough password', name: null }
    expect((await Promise.all([createAccount(form), createAccount(form)])).sort()).toEqual([false, true])
    expect(await db.shopper.count({ where: { email: form.email } })).toBe(1)
  })

  it('waits after five failures, longer each time, and says how long', async () => {
    const { email, password } = await account()
    for (let i = 0; i < 5; i++) expect(await byPassword({ email, password: 'wrong' }, request())).toBeNull()
    const refused = await byPassword({ email, password }, request()).catch(error => error)
    expect(refused).toBeInstanceOf(Throttled)
    expect(refused.seconds).toBeGreaterThan(25)
    const key = { key: `email:${email}` }
    await db.signInThrottle.update({ where: key, data: { blockedUntil: new Date() } })
    expect(await byPassword({ email, password: 'wrong' }, request())).toBeNull()
    const { blockedUntil } = await db.signInThrottle.findUniqueOrThrow({ where: key })
    expect(Number(blockedUntil)).toBeGreaterThan(Date.now() + 50_000)
    await db.signInThrottle.update({ where: key, data: { blockedUntil: new Date() } })
    expect(await byPassword({ email, password }, request())).not.toBeNull()
    expect(await db.signInThrottle.findUnique({ where: key })).toBeNull()
  })

  it('lets no more than five guesses through, though ten come at once', async () => {
    const waits = await Promise.all(
      Array.from({ length: 10 }, () => beginAttempt({ email: 'many@example.com', address: '10.1.0.1' })),
    )
    expect(waits.filter(wait => wait === 0)).toHaveLength(5)
  })

  it('slows an address that tries many accounts, and forgives what was right', async () => {
    const address = '10.2.0.1'
    for (let i = 0; i < 30; i++) expect(await beginAttempt({ email: `a${i}@example.com`, address })).toBe(0)
    expect(await beginAttempt({ email: 'b@example.com', address })).toBeGreaterThan(0)
    for (let i = 0; i < 40; i++) {
      const attempt = { email: `c${i}@example.com`, address: '10.2.0.2' }
      expect(await beginAttempt(attempt)).toBe(0)
      await succeeded(attempt)
    }
  })
})

describe('the demo’s personas', () => {
  const lena = { email: 'lena@tante-emma.example', password: 'lena-at-emmas', name: 'Lena Brandt' }

  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  it('sign in with one click in the demo', async () => {
    await createAccount(lena)
    expect(await byPersona({ slug: 'lena' })).toMatchObject({ name: 'Lena Brandt' })
    for (const slug of ['nobody', '', undefined, ['lena'], '__proto__'])
      expect(await byPersona({ slug })).toBeNull()
  })

  it('do not exist elsewhere, though the account does', async () => {
    await createAccount(lena)
    vi.stubEnv('TANTE_EMMA_DEMO', '')
    vi.resetModules()
    const shop = await import('./sign-ins')
    expect(await shop.byPersona({ slug: 'lena' })).toBeNull()
    expect((await import('./personas')).personas()).toEqual([])
    const { config } = await import('./auth')
    expect(config().providers).toHaveLength(1)
  })
})
