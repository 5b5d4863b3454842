import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin'

test('only the shop’s own pages may change something', () => {
  const from = (headers: Record<string, string>) => isSameOrigin(name => headers[name] ?? null)
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(from({ 'sec-fetch-site': 'cross-site', origin: 'http://shop.test', host: 'shop.test' })).toBe(false)
  expect(from({ 'sec-fetch-site': 'none' })).toBe(false)
  expect(from({ origin: 'https://shop.test', host: 'shop.test' })).toBe(true)
  expect(from({ origin: 'https://evil.test', host: 'shop.test' })).toBe(false)
  expect(from({ origin: 'null', host: 'shop.test' })).toBe(false)
  expect(from({ host: 'shop.test' })).toBe(false)
})
