import type { Page } from '@playwright/test'

/** Fills in where an order of this person goes. */
export async function fillAddress(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Street and number').fill('Am Markt 1')
  await page.getByLabel('Postcode').fill('10115')
  await page.getByLabel('Town').fill('Berlin')
}
