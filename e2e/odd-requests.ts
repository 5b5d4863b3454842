import fc from 'fast-check'

/** Any text a header may hold; what Node itself would not send is left out. */
const headerText = (maxLength: number) =>
  fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter(c => c !== 0x7f)
      .map(c => String.fromCharCode(c)),
    maxLength,
  })

const short = headerText(60)
const odd = fc.oneof(
  { weight: 6, arbitrary: short },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '0',
      '1',
      'null',
      '%',
      '%00',
      '%E0%A4%A',
      '[]',
      '{}',
      '["",{}]',
      '../../etc/passwd',
      '__proto__',
      "' OR 1=1 --",
      '%5B%22%22%2C%7B%7D%2Cnull%2C%22refetch%22%2C16%5D',
      '%5B%22%22%2C%7B%22children%22%3A%5B%22__PAGE__%22%2C%7B%7D%5D%7D%5D',
    ),
  },
  { weight: 1, arbitrary: headerText(6_000) },
)

/** A genuine token after somebody worked on it; never the token itself. */
export function worked(tokens: readonly string[]): fc.Arbitrary<string> {
  const one = fc.constantFrom(...tokens)
  return fc
    .oneof(
      fc.tuple(one, fc.nat()).map(([t, k]) => t.slice(0, k % t.length)),
      // Not a part's last letter: some of its bits say nothing.
      fc.tuple(one, fc.nat(), fc.constantFrom('A', 'z', '0', '.', 'é')).map(([t, k, c]) => {
        const at = k % t.length
        const isLast = at === t.length - 1 || t[at + 1] === '.'
        return isLast ? t.slice(1) : t.slice(0, at) + c + t.slice(at + 1)
      }),
      fc.tuple(one, short).map(([t, more]) => `${t}.${more}`),
      fc.tuple(one, one).map(([a, b]) => `${a.split('.').slice(0, -1).join('.')}.${b.split('.').at(-1)}`),
      fc.tuple(one, fc.integer({ min: 1_000, max: 9_000 })).map(([t, n]) => t + 'x'.repeat(n)),
      one.map(t => t.toUpperCase()),
      one.map(t => encodeURIComponent(`"${t}"`)),
    )
    .filter(t => !tokens.includes(t.trim()))
}

const COOKIES = [
  'te_visitor',
  'te_consent',
  'te_cart',
  'authjs.session-token',
  '__Secure-authjs.session-token',
  'authjs.session-token.0',
  'te_orders',
  '__proto__',
]

/** A Cookie header of forged, cut, foreign and far too large cookies. */
export function oddCookies(tokens: readonly string[]): fc.Arbitrary<string> {
  const noBreak = (text: string) => text.replaceAll(';', '')
  const value = fc.oneof(
    { weight: 5, arbitrary: worked(tokens) },
    { weight: 2, arbitrary: fc.constantFrom('yes', 'no', 'YES', '', '"yes"') },
    { weight: 2, arbitrary: odd },
  )
  const pair = fc
    .tuple(fc.constantFrom(...COOKIES), value)
    .map(([name, text]) => `${name}=${noBreak(text)}`)
    // A session under the wrong name is as worthless as any other.
    .filter(text => !tokens.some(token => text.endsWith(`=${token}`)))
  return fc
    .array(fc.oneof({ weight: 6, arbitrary: pair }, { weight: 1, arbitrary: short.map(noBreak) }), {
      maxLength: 6,
    })
    .map(parts => parts.join('; '))
}

const NAMES = [
  'x-visit',
  'x-visitor-id',
  'x-visit-session',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
  'rsc',
  'next-hmr-refresh',
  'x-nextjs-data',
  'x-middleware-subrequest',
  'x-matched-path',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'accept',
  'accept-language',
  'accept-encoding',
  'range',
  'if-none-match',
  'purpose',
  'sec-purpose',
  'sec-gpc',
  'referer',
  'user-agent',
  'origin',
  'x-http-method-override',
  'x-real-ip',
  'x-now-route-matches',
]

/** Headers nobody sends, and everyday ones with nonsense in them. */
export const oddHeaders: fc.Arbitrary<Record<string, string>> = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), odd), { maxLength: 5 })
  .map(list => Object.fromEntries(list))

const slug = fc.constantFrom(
  'ahorn-14',
  'kai-straight-classic',
  'no-such-thing',
  '',
  'A',
  '../x',
  'x'.repeat(101),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const anything = fc.anything({ maxDepth: 2, withNullPrototype: false })

const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        id: fc.oneof({ weight: 5, arbitrary: fc.uuid() }, { weight: 1, arbitrary: anything }),
        at: fc.oneof(
          {
            weight: 5,
            arbitrary: fc.integer({ min: -600_000_000, max: 300_000 }).map(ms => Date.now() + ms),
          },
          { weight: 1, arbitrary: fc.oneof(fc.double(), fc.maxSafeInteger(), anything) },
        ),
        name: fc.constantFrom<unknown>(
          'view_item_list',
          'select_item',
          'view_promotion',
          'select_promotion',
          'dismiss',
          'user_engagement',
          'page_view',
          'view_item',
          'purchase',
          '__proto__',
          0,
        ),
        product: maybe(slug),
        offer: maybe(slug),
        placement: maybe(fc.string({ unit: 'grapheme', maxLength: 50 })),
        position: maybe(fc.oneof(fc.integer(), fc.double())),
        path: maybe(
          fc.oneof(fc.webPath(), fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('/\u0000')),
        ),
        engagement_time_msec: maybe(fc.oneof(fc.integer(), fc.double(), fc.maxSafeInteger())),
        profileId: maybe(fc.uuid()),
      },
      { requiredKeys: ['id', 'at', 'name'] },
    ),
  },
  { weight: 1, arbitrary: anything },
)

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined'
  } catch {
    return '{"events":'
  }
}

/** Bodies of a beacon: nearly right ones, other JSON, forms, bytes, and too much of everything. */
export const oddBodies: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(event, { maxLength: 55 }).map(events => Buffer.from(written({ events }))),
  },
  { weight: 2, arbitrary: anything.map(value => Buffer.from(written(value))) },
  { weight: 1, arbitrary: fc.json().map(text => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: fc.tuple(slug, odd).map(([p, n]) => Buffer.from(`product=${p}&next=${n}&answer=yes`)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('yes', 'no', 'maybe', '')
      .map(a => Buffer.from(`answer=${a}&next=//evil.example`)),
  },
  { weight: 1, arbitrary: fc.constant(Buffer.from('sure=yes&password=a+password+of+the+tests')) },
  { weight: 1, arbitrary: fc.integer({ min: 30_000, max: 70_000 }).map(n => Buffer.alloc(n, '[')) },
)

/** Content types as they come, cut and made up. */
export const contentTypes = fc.oneof(
  fc.constantFrom(
    'application/json',
    'application/json; charset=utf-16',
    'APPLICATION/JSON',
    'text/plain',
    '',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'application/json;;;=',
  ),
  short,
)
