import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { LIMITS } from '@/lib/auth/throttle'
import { db } from '@/lib/db'
import { newOffer } from './budget.test-data'
import { newCart, openShop } from './shop.test-data'
import { tryCode } from './try-code'

beforeAll(openShop)

it('lets nobody try out codes, and whoever has one use it as often as they like', async () => {
  const offer = await newOffer({ code: 'EMMA-IS-80' })
  const draft = await newOffer({ code: 'NOT-YET', state: 'DRAFT' })
  const [key, guesser, shopper] = [await newCart([]), randomUUID(), randomUUID()]
  const codeOf = async () => (await db.cart.findUniqueOrThrow({ where: { id: key.cartId } })).code
  const { free } = LIMITS.code
  for (let i = 0; i < 2 * free; i++) expect(await tryCode(key, 'emma-is-80', shopper)).toBe(0)
  for (let i = 1; i < free; i++) expect(await tryCode(key, `GUESS-${i}`, guesser)).toBe(0)
  // Taking a code out again is no guess, one that is not out yet is.
  expect(await tryCode(key, null, guesser)).toBe(0)
  expect(await tryCode(key, 'NOT-YET', guesser)).toBe(0)
  expect(await codeOf()).toBe('NOT-YET')
  expect(await tryCode(key, 'EMMA-IS-80', guesser)).toBeGreaterThan(0)
  expect(await codeOf()).toBe('NOT-YET')
  expect(await tryCode(key, 'EMMA-IS-80', shopper)).toBe(0)
  await Promise.all([offer.end(), draft.end()])
})
