import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signCart, verifyCart } from './cart-cookie'
import { ORDER_COOKIE_SECONDS, signOrder, verifyOrder } from './order-cookie'

const secret = 'a secret of at least thirty-two characters'
const id = '01890a5d-ac96-774b-bcce-b302099a8057'

describe('the cart cookie', () => {
  it('names the cart it was signed for', () => {
    expect(verifyCart(signCart(id, secret), secret)).toBe(id)
  })

  it('is nothing when forged, cut, extended or from another shop', () => {
    const cookie = signCart(id, secret)
    const other = `01890a5d-ac96-774b-bcce-b302099a8058${cookie.slice(36)}`
    for (const bad of [other, cookie.slice(0, -1), `${cookie}.x`, `${cookie}x`, id, `${id}.`, '', undefined])
      expect(verifyCart(bad, secret)).toBeNull()
    expect(verifyCart(cookie, `${secret}!`)).toBeNull()
    expect(verifyCart('x'.repeat(10_000), secret)).toBeNull()
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string(), text => verifyCart(text, secret) === null))
  })
})

describe('the order cookie', () => {
  it('opens its order until its time is over', () => {
    const cookie = signOrder(42, 1_000_000, secret)
    expect(verifyOrder(cookie, 1_000_000, secret)).toBe(42)
    expect(verifyOrder(cookie, 1_000_000 + ORDER_COOKIE_SECONDS * 1000, secret)).toBeNull()
  })

  it('opens no other order', () => {
    const cookie = signOrder(42, 1_000_000, secret)
    for (const bad of [cookie.replace('42', '43'), cookie.slice(0, -1), signCart(id, secret), '42', ''])
      expect(verifyOrder(bad, 1_000_000, secret)).toBeNull()
  })
})
