import { test as base, expect } from '@playwright/test'
import { newShopper, type ShopperWish, sessionCookie, type TestShopper } from './shopper'

export { expect }

type Fixtures = {
  /** Opens an account of its own for this test and signs the browser in, without any page. */
  login: (wish?: ShopperWish) => Promise<TestShopper>
  /** A shopper of its own whose browser may tell what it sees. */
  remembered: TestShopper
  /** Errors a test expects in the browser's console, such as the one a 404 leaves. */
  expectedErrors: RegExp[]
  /** Fails a test whose pages throw or log errors. */
  quietConsole: undefined
}

/** What every test of the store starts from. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
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
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
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
