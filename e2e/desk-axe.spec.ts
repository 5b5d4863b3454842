import type { Page } from '@playwright/test'
import { clean } from './axe'
import { MERCHANDISER, open, signedIn } from './desk'
import { expect, test } from './fixtures'

/** One page of each kind the lists lead to, of what the shop opens with: nothing another test takes away. */
const DETAILS = [
  '/merchandise/offers/birthday',
  '/merchandise/offers/new',
  '/merchandise/offers/none-of-this-name',
  '/merchandise/audiences/new',
  '/merchandise/audiences/much-more-in-store',
  '/merchandise/placements/home',
  '/merchandise/policies/laptops',
  '/merchandise/decisions?who=lena@tante-emma.example',
]

/** The pages the desk's navigation leads to, as the page itself tells. */
async function parts(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'The desk' }).getByRole('link')
  return links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
}

async function checked(page: Page, path: string): Promise<void> {
  await test.step(path, async () => {
    await open(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await clean(page, 'iframe')
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
  })
}

// What a theme changes does not hang on the width, nor what a width changes on the theme.
for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`axe has nothing to say of any page of the desk, ${colorScheme}, ${width} px`, async ({ browser }) => {
    // Some twenty pages.
    test.setTimeout(240_000)
    const page = await signedIn(browser, MERCHANDISER)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, '/merchandise')
    const linked = await parts(page)
    expect(linked.length).toBeGreaterThanOrEqual(11)
    for (const path of [...linked, ...DETAILS]) await checked(page, path)
  })
