import type { Locator, Page } from '@playwright/test'

/** The shelf under a heading. */
export function shelf(page: Page, title: string | RegExp): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })
}

/** The product slugs that `where` leads to (hero, cards), in the order they stand, each once. */
export async function slugs(where: Locator): Promise<string[]> {
  const hrefs = await where
    .locator('a[href^="/products/"]')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  return [...new Set(hrefs.flatMap(href => /^\/products\/([^/?]+)/.exec(href)?.[1] ?? []))]
}
