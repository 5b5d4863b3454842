import { test as base, expect } from '@playwright/test'

export { expect }

type Fixtures = {
  /** Errors a test expects in the browser's console, such as the one a 404 leaves. */
  expectedErrors: RegExp[]
  /** Fails a test whose pages throw or log errors. */
  quietConsole: undefined
}

/** What every test of the store starts from. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = []
      page.on('pageerror', error => errors.push(`page error: ${error.message}`))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`)
      })
      await use(undefined)
      expect(errors.filter(error => !expectedErrors.some(pattern => pattern.test(error)))).toEqual([])
    },
    { auto: true },
  ],
})
