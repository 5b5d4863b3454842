import { expect, type Page } from '@playwright/test'

/** Waits until the page's script answers: what is clicked before, the browser itself sends. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached()
}
