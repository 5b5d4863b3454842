import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { newVariant, openShop } from '@/lib/orders/shop.test-data'
import { loadCatalogue } from './load'

it('knows what things cost the shop, and has it in nothing that a page is given', async () => {
  await openShop()
  const [dear, unknown] = [await newVariant(3, 9_900), await newVariant(3, 9_900)]
  await db.variant.update({ where: { id: dear.id }, data: { costCents: 7_777 } })
  const { costs, products, ...rest } = await loadCatalogue(1)
  expect(costs).toEqual(new Map([[dear.id, 7_777]]))
  expect(costs?.has(unknown.id)).toBe(false)
  const given = [products, [...rest.byId.values()], [...rest.bySlug.values()], [...rest.byGroup.values()]]
  expect(JSON.stringify(given)).not.toMatch(/cost|7777/)
})
