import { defineConfig, devices } from '@playwright/test'
import { quietly } from './scripts/lib/browser.mjs'

// A shopper's user agent: the one of a headless browser counts as a bot, and bots leave no taste.
const { userAgent } = devices['Desktop Chrome']

/** `npm test` opens the built store on a database of its own and says where, and which browser works. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Two browsers, the store and its database share what a small machine has, perhaps with others.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    userAgent,
    baseURL: process.env.E2E_BASE_URL,
    browserName: 'chromium',
    // For the browser as a whole too: a tab opened by a middle click asks before it hears of `userAgent`.
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      args: [...quietly, `--user-agent=${userAgent}`],
    },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    // Recording every step of every test costs a small machine much: asked for (TRACE=1) where a failure needs it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
})
