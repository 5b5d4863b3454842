import type { Page } from '@playwright/test'
import { clean } from './axe'
import { MERCHANDISER } from './desk'
import { expect, test } from './fixtures'
import { tabTo } from './keyboard'
import { newShopper } from './shopper'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** What stands on the page; the router keeps the pages before in the document, hidden. */
const said = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true })

async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** Types into a field, over what stands there; in a select it finds the option that begins so. */
async function type(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByLabel(name, { exact: true }).filter({ visible: true })
  await tabTo(page, field)
  if ((await field.evaluate(element => element.tagName)) === 'INPUT')
    await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

async function part(page: Page, name: string): Promise<void> {
  await tabTo(
    page,
    page.getByRole('navigation', { name: 'The desk' }).getByRole('link', { name, exact: true }),
  )
  await page.keyboard.press('Enter')
  await expect(heading(page, name)).toBeVisible()
}

test('a merchandiser does a whole job with the keyboard alone', async ({ page, town }) => {
  test.slow()
  const [id, title] = [town.slice(-8), `By keyboard in ${town}`]
  const { email, password } = await newShopper({ ...MERCHANDISER, name: `Karla ${id}` })

  await page.goto('/sign-in?next=/merchandise')
  await type(page, 'E-mail', email)
  await type(page, 'Password', password)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Offers')).toBeVisible()

  await part(page, 'Audiences')
  await press(page, 'link', 'New audience')
  await expect(heading(page, 'New audience')).toBeVisible()
  await type(page, 'Name', `People of ${town}`)
  await type(page, 'Another condition', 'City')
  await press(page, 'button', 'Add')
  await expect(page.getByLabel('people who', { exact: true })).toBeFocused()
  await type(page, 'city', town)
  await press(page, 'button', 'Make the audience')
  await expect(said(page, 'The audience is made.')).toBeVisible()

  await part(page, 'Offers')
  await press(page, 'link', 'New offer')
  await expect(heading(page, 'New offer')).toBeVisible()
  await type(page, 'Whom it is for', `People of ${town}`)
  await expect(said(page, `People who live in ${town}`)).toBeVisible()
  await type(page, 'Title', title)
  await type(page, 'Text', 'For one town, made without a mouse.')
  await type(page, 'Place', 'Cart')
  await type(page, 'Priority', '-100')
  await press(page, 'button', 'Publish')
  await expect(said(page, 'The offer is made.')).toBeVisible()

  await part(page, 'Offers')
  await type(page, 'Search', id)
  await page.keyboard.press('Enter')
  await expect(said(page, /^1 of \d+ offers$/)).toBeVisible()

  await part(page, 'Placements')
  const order = page.getByRole('list', { name: 'Offers of Cart, the first to win first' })
  const told = page.getByRole('status').filter({ hasText: title })
  await expect(order.getByRole('listitem').last()).toContainText(title)
  const rows = await order.getByRole('listitem').count()
  expect(rows).toBeGreaterThan(1)
  const up = page.getByRole('button', { name: `Move up: ${title}` })
  await tabTo(page, up)
  await page.keyboard.press('Enter')
  await expect(told).toContainText(`is now number ${rows - 1} of ${rows}`)
  await expect(order.getByRole('listitem').nth(rows - 2)).toContainText(title)
  // The focus went along, so that the next step is one key away.
  await expect(up).toBeFocused()
  await clean(page)
  await press(page, 'button', 'Undo')
  await expect(told).toContainText(`is now number ${rows} of ${rows}`)
  await expect(order.getByRole('listitem').last()).toContainText(title)

  await part(page, 'Offers')
  await type(page, 'Search', id)
  await page.keyboard.press('Enter')
  await expect(said(page, /^1 of \d+ offers$/)).toBeVisible()
  await press(page, 'button', `Pause ${title}`)
  await expect(said(page, 'Paused: nobody sees it')).toBeVisible()

  await part(page, 'Log')
  await type(page, 'Who', `Karla ${id}`)
  await press(page, 'button', 'Narrow')
  await expect(page).toHaveURL(/who=[\da-f-]{36}/)
  await expect(page.getByRole('cell', { name: 'Made an audience' })).toHaveCount(1)
  await expect(page.getByRole('cell', { name: 'Made an offer' })).toHaveCount(1)
  // Moved, moved back, paused; whatever made room for it is in the log as well.
  expect(await page.getByRole('cell', { name: 'Changed an offer' }).count()).toBeGreaterThanOrEqual(3)
  await clean(page)
})
