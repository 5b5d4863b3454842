import { expect, test } from 'vitest'
import { eventsOf } from './events'
import { tagVisit } from './tag'

const visit = (url: string) => ({
  at: Date.UTC(2026, 5, 1),
  url,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0',
  referrer: null,
  host: 'shop.test',
  cookies: null,
  visitorId: 'v',
  sessionId: 's',
})
const tag = tagVisit(() => null, new URL('https://shop.test/'), 0)
const names = (path: string) =>
  eventsOf(visit(`https://shop.test${path}`), { kind: 'visitor', visitorId: 'v' }, tag).map(e => [
    e.name,
    e.productSlug,
  ])

test('every visit is a page view, a product page also a look at the product, the checkout its beginning', () => {
  expect(names('/')).toEqual([['page_view', undefined]])
  expect(names('/departments/tech')).toEqual([['page_view', undefined]])
  expect(names('/products/ahorn-14?colour=silver')).toEqual([
    ['page_view', undefined],
    ['view_item', 'ahorn-14'],
  ])
  expect(names('/checkout?code=x')).toEqual([
    ['page_view', undefined],
    ['begin_checkout', undefined],
  ])
  expect(names('/checkout/else')).toEqual([['page_view', undefined]])
  expect(names('/products/ahorn-14/opengraph-image')).toEqual([['page_view', undefined]])
})

test('a link’s word for what it was about is kept where it came by one', () => {
  const about = (query: string) => {
    const url = `https://shop.test/${query}`
    const came = tagVisit(() => null, new URL(url), 0)
    return eventsOf(visit(url), { kind: 'visitor', visitorId: 'v' }, came)[0]?.data?.about
  }
  expect(about('?utm_medium=email&utm_campaign=coffee')).toBe('coffee')
  expect(about('?utm_medium=email&utm_campaign=autumn&utm_content=ahorn-14')).toBe('ahorn-14')
  expect(about('?utm_campaign=coffee')).toBeUndefined()
  for (const word of ['Lena%40example.com', '%3Cscript%3E', 'x'.repeat(61), ''])
    expect(about(`?utm_medium=email&utm_campaign=${word}`)).toBeUndefined()
})

test('an endless path is cut', () => {
  const [view] = eventsOf(visit(`https://shop.test/${'x'.repeat(5000)}`), { kind: 'stranger' }, tag)
  expect(String(view?.data?.path)).toHaveLength(200)
})
