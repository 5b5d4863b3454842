import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails on whatever axe finds on the page as it stands, what stands in `frames` apart.
 * Colours on their way to others (a button that turns dark) are waited for: what they pass through nobody reads.
 */
export async function clean(page: Page, frames?: string): Promise<void> {
  await page.evaluate(() => {
    const fades = document.getAnimations().filter(animation => animation instanceof CSSTransition)
    return Promise.allSettled(fades.map(fade => fade.finished))
  })
  const axe = new AxeBuilder({ page })
  const { violations } = await (frames ? axe.exclude(frames) : axe).analyze()
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join(', ')}`)).toEqual([])
}

/** Fails on whatever axe finds, on a phone in the dark and on a wide screen in the light. */
export async function accessible(page: Page, frames?: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await clean(page, frames)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, `wider than ${width} px`).toBeLessThanOrEqual(0)
  }
}
