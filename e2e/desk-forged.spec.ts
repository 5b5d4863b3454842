import { readdirSync } from 'node:fs'
import { type Browser, type Page, request } from '@playwright/test'
import { deskActionModules, exportedFrom } from '@/lib/audit/reached.test-data'
import { MERCHANDISER, signedIn } from './desk'
import { expect, test } from './fixtures'
import { newOffer, removeOffer } from './offers'
import { newShopper, sessionCookie, sql } from './shopper'

/** One form of a page as a browser without script sends it, and the action it asks for. */
type Form = { path: string; action: string; fields: [string, string][] }

/** Every page of the desk but the frame of a preview, which is a page of the shop. */
function pages(at: Record<string, string>): string[] {
  return readdirSync('app/(desk)', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('/page.tsx') && !file.includes('/frame/'))
    .map(file =>
      `/${file.replace('/page.tsx', '')}`.replace(
        /\/\w+\/\[\w+\]/,
        part => `${part.split('[')[0]}${at[part]}`,
      ),
    )
    .sort()
}

/** Something of every kind that can be edited, with a version to go back to; nobody else looks at it. */
async function prepared() {
  const title = `Not theirs ${crypto.randomUUID()}`
  const { id, slug: offer } = await newOffer({ title, audience: { any: [] }, placement: 'PRODUCT' })
  await sql(`INSERT INTO "OfferVersion" ("offerId", "version", "content") VALUES ($1, 0, '{}')`, [id])
  const slug = crypto.randomUUID()
  await sql(
    `WITH made AS (INSERT INTO "Audience" ("id", "slug", "name", "description", "rule", "updatedAt")
       VALUES (gen_random_uuid(), $1, $2, '', '{"all": []}', now()) RETURNING "id")
     INSERT INTO "AudienceVersion" ("audienceId", "version", "content") SELECT "id", 0, '{}' FROM made`,
    [slug, title],
  )
  await sql(
    `INSERT INTO "PolicyVersion" ("groupSlug", "version", "content") VALUES ('toothcare', 9001, '{}') ON CONFLICT DO NOTHING`,
  )
  await sql(
    `INSERT INTO "PlacementSetting" ("place", "version", "config") VALUES ('ORDER', 1, '{}') ON CONFLICT DO NOTHING`,
  )
  await sql(
    `INSERT INTO "PlacementVersion" ("place", "version", "content") VALUES ('ORDER', 9001, '{}') ON CONFLICT DO NOTHING`,
  )
  await sql(`INSERT INTO "LoyaltyVersion" ("version", "content") VALUES (0, '{}') ON CONFLICT DO NOTHING`)
  const at = {
    '/offers/[slug]': offer,
    '/audiences/[slug]': slug,
    '/policies/[group]': 'toothcare',
    '/placements/[place]': 'order',
  }
  return { at, title, remove: () => removeOffer(id) }
}

/** The forms of a page, each with each of its buttons that asks for something else. */
async function formsOf(page: Page, path: string): Promise<Form[]> {
  await page.goto(path)
  const found = await page.locator('form[method="POST" i]').evaluateAll(forms =>
    (forms as HTMLFormElement[]).flatMap(form => {
      for (const box of form.querySelectorAll<HTMLInputElement>('[name="sure"]')) box.checked = true
      const named = [...form.querySelectorAll<HTMLButtonElement>('button[name]:not(:disabled)')]
      return (named.length > 0 ? named : [null]).map(button => [
        ...[...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]),
        ...(button ? [[button.name, button.value] as [string, string]] : []),
      ])
    }),
  )
  return found.flatMap(fields => {
    const [action] = fields.flatMap(([name, value]) => {
      if (name.startsWith('$ACTION_ID_')) return name.slice('$ACTION_ID_'.length)
      return /^\$ACTION_\d+:0$/.test(name) ? String(JSON.parse(value).id) : []
    })
    return action ? { path, action, fields } : []
  })
}

/** Sends a form as somebody with this cookie, or none. */
async function send(baseURL: string, { path, fields }: Form, cookie: string | null) {
  const context = await request.newContext({ baseURL })
  const multipart = new FormData()
  for (const [name, value] of fields) multipart.append(name, value)
  const headers = { origin: new URL(baseURL).origin, ...(cookie && { cookie }) }
  const answer = await context.post(path, { multipart, headers, maxRedirects: 0 })
  const status = answer.status()
  await context.dispose()
  return status
}

/** Everybody who may not, as the cookie they would send. */
async function others(): Promise<{ cookies: Record<string, string | null>; ids: string[] }> {
  const people = await Promise.all([
    newShopper({ role: 'SHOPPER' }),
    newShopper({ role: 'SERVICE' }),
    ...[1, 2, 3].map(() => newShopper(MERCHANDISER)),
  ])
  const [shopper, service, ended, expired, forged] = people
  if (!shopper || !service || !ended || !expired || !forged) throw new Error('Nobody came.')
  await sql('UPDATE "Shopper" SET "epoch" = 1 WHERE "id" = $1', [ended.shopperId])
  const header = async (...of: Parameters<typeof sessionCookie>) => {
    const { name, value } = await sessionCookie(...of)
    return `${name}=${value}`
  }
  const cookies = {
    'a stranger': null,
    // Each says merchandiser, as the cookie of somebody who has lost the role does.
    'a shopper': await header(shopper, MERCHANDISER),
    service: await header(service, MERCHANDISER),
    'an ended session': await header(ended, MERCHANDISER),
    'an expired session': await header(expired, { ...MERCHANDISER, maxAge: -3_600 }),
    'a forger': await header(forged, MERCHANDISER, 'a secret of somebody else entirely'),
  }
  return { cookies, ids: people.map(({ shopperId }) => shopperId) }
}

/** What these people changed, wherever it would be written that it was them. */
async function doneBy(ids: readonly string[]): Promise<number> {
  const kept = ['Offer', 'Audience', 'Policy', 'Placement', 'Loyalty'].map(
    kind => `SELECT FROM "${kind}Version" WHERE "editorId" = ANY($1)`,
  )
  const all = [
    ...kept,
    'SELECT FROM "LearnedChange" WHERE "editorId" = ANY($1)',
    'SELECT FROM "AuditEntry" WHERE "actorId" = ANY($1)',
  ]
  return (await sql(all.join(' UNION ALL '), [ids])).length
}

async function harvested(browser: Browser, paths: readonly string[]): Promise<Form[]> {
  const desk = await signedIn(browser, MERCHANDISER, false)
  const forms: Form[] = []
  for (const path of paths) forms.push(...(await formsOf(desk, path)))
  // One of each action and each thing it can be asked for, of many of a kind.
  const asks = ({ action, fields }: Form) => `${action} ${fields.at(-1)?.join('=').replace(/:.*/, '')}`
  return [...new Map(forms.map(form => [asks(form), form])).values()]
}

test('no form of the desk does anything for anybody but a merchandiser', async ({ browser, baseURL }) => {
  test.setTimeout(300_000)
  const { at, title, remove } = await prepared()
  const forms = await harvested(browser, pages(at))
  const actions = deskActionModules().flatMap(exportedFrom)
  const own = exportedFrom('lib/orders/actions.ts')
  expect(new Set(forms.map(({ action }) => action)).size).toBe(actions.length - own.length)

  const { cookies, ids } = await others()
  for (const form of forms)
    for (const [who, cookie] of Object.entries(cookies)) {
      // An editor answers who is signed out that nothing is saved; its page then leads to signing in.
      const refused = who === 'a shopper' || who === 'service' ? [404] : [404, 307]
      const status = await send(baseURL ?? '', form, cookie)
      expect(refused, `${who}: ${form.path} ${form.fields.at(-1)}`).toContain(status)
    }
  expect(await doneBy(ids)).toBe(0)
  expect(await sql(`SELECT FROM "Offer" WHERE "title" = $1 AND "state" = 'PUBLISHED'`, [title])).toHaveLength(
    1,
  )
  expect(await sql('SELECT FROM "Audience" WHERE "name" = $1', [title])).toHaveLength(1)

  // The same by somebody who may: it is not the sending that fails.
  const editor = await newShopper(MERCHANDISER)
  const { name, value } = await sessionCookie(editor, MERCHANDISER)
  const pause = forms.find(({ fields }) => fields.some(([name, said]) => name === 'step' && said === 'end'))
  const mine = pause && {
    ...pause,
    fields: pause.fields.map(([n, v]) => [n, n === 'slug' ? at['/offers/[slug]'] : v]),
  }
  expect(await send(baseURL ?? '', mine as Form, `${name}=${value}`)).toBe(303)
  expect(await doneBy([editor.shopperId])).toBe(2)
  await remove()
})

test('no page of the desk is there for a shopper or a stranger', async ({ browser, page }) => {
  test.setTimeout(180_000)
  const { at, remove } = await prepared()
  const [desk, shopper] = [await signedIn(browser, MERCHANDISER), await signedIn(browser)]
  for (const path of pages(at)) {
    const seen = async (by: Page) => (await by.request.get(path)).text()
    expect(await seen(desk), path).toContain('aria-label="The desk"')
    for (const other of [shopper, page])
      expect(await seen(other), path).not.toContain('aria-label="The desk"')
    expect(await seen(shopper), path).toContain('Not on our shelves')
  }
  await remove()
})
