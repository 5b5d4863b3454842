import { expect, type Locator, type Page } from '@playwright/test'

/** The shelf under a heading. */
export function shelf(page: Page, title: string | RegExp): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })
}

/**
 * Waits until the page is whole: all that was streamed in after its first part stands in its place. Whatever is read at
 * one moment, and what is to be found nowhere, is looked for only then.
 */
export async function whole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeVisible()
  await expect(page.locator('template[id^="B:"], body > div[hidden][id^="S:"]')).toHaveCount(0)
}

/** The product slugs that `where` leads to (hero, cards), in the order they stand on the whole page, each once. */
export async function slugs(where: Locator): Promise<string[]> {
  await whole(where.page())
  const hrefs = await where
    .locator('a[href^="/products/"]')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  return [...new Set(hrefs.flatMap(href => /^\/products\/([^/?]+)/.exec(href)?.[1] ?? []))]
}
