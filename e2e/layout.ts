import type { Page } from '@playwright/test'

/**
 * How far things `within` a part of the page have moved since it was opened (cumulative layout shift), and how many px stick
 * out of the page.
 */
export function layoutOf(page: Page, within = 'html'): Promise<{ shift: number; overflow: number }> {
  return page.evaluate(
    part =>
      new Promise<{ shift: number; overflow: number }>(resolve => {
        type Shift = { value: number; sources: { node: Node | null }[] }
        let shift = 0
        new PerformanceObserver(list => {
          for (const { value, sources } of list.getEntries() as unknown as Shift[])
            if (sources.some(({ node }) => !node || document.querySelector(part)?.contains(node)))
              shift += value
        }).observe({ type: 'layout-shift', buffered: true })
        const { scrollWidth, clientWidth } = document.documentElement
        setTimeout(() => resolve({ shift, overflow: scrollWidth - clientWidth }), 200)
      }),
    within,
  )
}
