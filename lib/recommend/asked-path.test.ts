import { expect, test } from 'vitest'
import { askedPath } from './asked-path'

test('the path that is named, else where somebody comes from, else the front', () => {
  const from = 'http://shop.example/products/ahorn-14?colour=forest'
  expect(askedPath('/cart', from, 'shop.example')).toBe('/cart')
  expect(askedPath(undefined, from, 'shop.example')).toBe('/products/ahorn-14?colour=forest')
  expect(askedPath(undefined, 'https://elsewhere.example/products/ahorn-14', 'shop.example')).toBe('/')
  expect(askedPath(undefined, 'http://shop.example/why/page', 'shop.example')).toBe('/')
  expect(askedPath(undefined, 'nonsense', 'shop.example')).toBe('/')
  expect(askedPath(undefined, null, null)).toBe('/')
})
