import type { Page } from '@playwright/test'
import { clean, MERCHANDISER, open, signedIn } from './desk'
import { expect, test } from './fixtures'

/** Parts of the desk where each thing has a page of its own. */
const KINDS = ['offers', 'audiences', 'placements', 'policies']

/** The pages the desk's navigation leads to, as the page itself tells. */
async function parts(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'The desk' }).getByRole('link')
  return links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
}

/** The first page of each kind among the links of a page: one that is there, and the one that makes another. */
async function details(page: Page): Promise<string[]> {
  const links = page.locator('main a[href^="/merchandise/"]')
  const paths = await links.evaluateAll(all =>
    all.map(link => new URL((link as HTMLAnchorElement).href).pathname),
  )
  const kindOf = (path: string) => /^\/merchandise\/([a-z]+)\/(new$)?/.exec(path)?.slice(1).join(' ')
  const first = new Map(paths.toReversed().map(path => [kindOf(path), path]))
  return [...first].flatMap(([kind, path]) => (kind ? [path] : []))
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

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test(`axe has nothing to say of any page of the desk, ${colorScheme}, ${width} px`, async ({
      browser,
    }) => {
      // Some twenty pages.
      test.setTimeout(240_000)
      const page = await signedIn(browser, MERCHANDISER)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page, '/merchandise')
      const [todo, found] = [await parts(page), new Set<string>()]
      expect(todo.length).toBeGreaterThanOrEqual(11)
      for (const path of todo) {
        await checked(page, path)
        for (const detail of await details(page)) if (!todo.includes(detail)) found.add(detail)
      }
      const kinds = [...found].map(path => path.split('/')[2])
      for (const kind of KINDS) expect(kinds, `a page of ${kind}`).toContain(kind)
      for (const path of found) await checked(page, path)
    })
