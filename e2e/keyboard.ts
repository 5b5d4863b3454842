import { expect, type Locator, type Page } from '@playwright/test'

/** Walks on with the Tab key, once the page's script answers, until what is wanted has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  await expect(page.locator('html[data-ready]')).toBeAttached()
  for (let steps = 0; steps < 150; steps++) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key does not lead there.')
}
