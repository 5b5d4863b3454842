import { randomUUID } from 'node:crypto'
import { test as base, expect } from '@playwright/test'
import { newOffer, type OfferWish, removeOffer, removeOffersCalled, type TestOffer } from './offers'
import { copyOf, removeCopy } from './product-copy'
import { newShopper, type ShopperWish, sessionCookie, type TestShopper } from './shopper'

export { expect }

type Fixtures = {
  /** Does something once the test is over, passed or failed, and its pages are closed. */
  afterwards: (work: () => Promise<unknown>) => void
  /** Opens an account of its own for this test and signs the browser in, without any page. */
  login: (wish?: ShopperWish) => Promise<TestShopper>
  /** A shopper of its own whose browser may tell what it sees. */
  remembered: TestShopper
  /** A town nobody else lives in; offers with its name in their title go when the test is over. */
  town: string
  /** Puts an offer into the store for as long as the test runs. */
  offer: (wish: OfferWish) => Promise<TestOffer>
  /** Puts a copy of a product into the store for as long as the test runs; answers its slug, which is also its name. */
  product: (slug: string, over?: Record<string, unknown>) => Promise<string>
  /** Errors a test expects in the browser's console, such as the one a 404 leaves. */
  expectedErrors: RegExp[]
  /** Fails a test whose pages throw or log errors. */
  quietConsole: undefined
}

/** What every test of the store starts from. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  afterwards: [
    async ({ browser }, use) => {
      const works: (() => Promise<unknown>)[] = []
      await use(work => void works.push(work))
      // A browser's window nobody closes goes on listening to the store while all later tests run.
      for (const context of browser.contexts()) await context.close()
      const done = await Promise.allSettled(works.map(work => work()))
      expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
    },
    { auto: true },
  ],
  login: async ({ context }, use) => {
    await use(async wish => {
      const shopper = await newShopper(wish)
      await context.addCookies([await sessionCookie(shopper, wish)])
      return shopper
    })
  },
  remembered: async ({ login, context, baseURL }, use) => {
    const shopper = await login()
    await context.addCookies([{ name: 'te_consent', value: 'yes', url: baseURL ?? '' }])
    await use(shopper)
  },
  town: async ({ afterwards }, use) => {
    const town = `Testhausen ${randomUUID().slice(0, 8)}`
    afterwards(() => removeOffersCalled(town))
    await use(town)
  },
  offer: async ({ afterwards }, use) => {
    await use(async wish => {
      const offer = await newOffer(wish)
      afterwards(() => removeOffer(offer.id))
      return offer
    })
  },
  product: async ({ afterwards }, use) => {
    await use(async (slug, over) => {
      const copy = await copyOf(slug, over)
      afterwards(() => removeCopy(copy))
      return copy
    })
  },
  quietConsole: [
    // Needs `afterwards`, so that the errors are looked at before anything is taken away from under the page.
    async ({ page, expectedErrors, afterwards: _ }, use) => {
      const errors: string[] = []
      page.on('pageerror', error => errors.push(`page error: ${error.stack}`))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`)
      })
      await use(undefined)
      expect(errors.filter(error => !expectedErrors.some(pattern => pattern.test(error)))).toEqual([])
    },
    { auto: true },
  ],
})
