import { expect, test } from 'vitest'
import { isSpeculative } from './speculative'

test('a prefetch or prerender of a page is speculative, whoever makes it; nothing else is', () => {
  const page = (headers: Record<string, string>, url = '/products/ahorn-14', method = 'GET') =>
    isSpeculative(method, url, headers)
  expect(page({ 'next-router-prefetch': '1' })).toBe(true)
  expect(page({ 'next-router-segment-prefetch': '/_tree' })).toBe(true)
  expect(page({ purpose: 'prefetch' }, '/?_rsc=1')).toBe(true)
  expect(page({ 'sec-purpose': 'prefetch;prerender' }, '/')).toBe(true)
  expect(page({})).toBe(false)
  expect(page({ rsc: '1' })).toBe(false)
  expect(page({ 'sec-purpose': 'prefetch' }, '/_next/static/a.js')).toBe(false)
  expect(page({ 'sec-purpose': 'prefetch' }, '/api/health')).toBe(false)
  expect(page({ 'sec-purpose': 'prefetch' }, '/merchandise/offers')).toBe(false)
  expect(page({ 'sec-purpose': 'prefetch' }, '/icon.svg?x')).toBe(false)
  expect(page({ 'next-router-prefetch': '1' }, '/', 'POST')).toBe(false)
  expect(isSpeculative(undefined, undefined, {})).toBe(false)
})
