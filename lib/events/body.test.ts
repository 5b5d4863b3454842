import { expect, test } from 'vitest'
import { bodyText } from './body'

const sent = (body: BodyInit, headers = {}) =>
  new Request('http://shop.test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

function chunks(count: number, size: number) {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given++ === count) controller.close()
      else controller.enqueue(new Uint8Array(size).fill(97))
    },
  })
  return { body, given: () => given }
}

test('is the text, to the last byte allowed and across chunks that cut a letter', async () => {
  expect(await bodyText(sent('für 3 €'), 100)).toBe('für 3 €')
  expect(await bodyText(sent('x'.repeat(100)), 100)).toHaveLength(100)
  expect(await bodyText(sent('x'.repeat(101)), 100)).toBeNull()
  expect(await bodyText(new Request('http://shop.test/', { method: 'POST' }), 100)).toBe('')
  const euro = new TextEncoder().encode('€')
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(euro.slice(0, 1))
      controller.enqueue(euro.slice(1))
      controller.close()
    },
  })
  expect(await bodyText(sent(cut), 100)).toBe('€')
})

test('stops reading an endless body, and does not begin one that announces too much', async () => {
  const endless = chunks(1_000_000, 1_000)
  expect(await bodyText(sent(endless.body), 32_768)).toBeNull()
  expect(endless.given()).toBeLessThan(40)
  const announced = chunks(1_000, 1_000)
  expect(await bodyText(sent(announced.body, { 'content-length': '999999' }), 32_768)).toBeNull()
  expect(announced.given()).toBeLessThanOrEqual(1)
})
