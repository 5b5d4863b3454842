import { expect, test } from './fixtures'

test('the store says how it is, never from a cache', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toBe('no-store')
  expect(await response.json()).toEqual({
    status: 'ok',
    database: { state: 'up', latencyMs: expect.any(Number) },
    migrations: { applied: expect.any(Number), pending: 0 },
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  })
})

test('the store opens', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('main')).toBeVisible()
})
