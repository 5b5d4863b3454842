import { expect, test } from 'vitest'
import { bought, contextFor, the } from '../shop.test-data'
import { complementsOf, goesWith } from './goes-with'

const groups = (known: Parameters<typeof contextFor>[0]) =>
  goesWith(contextFor(known), 4).map(s => s.product.group)

test('after a laptop the bag and the mouse, one of a kind before a second, and no laptop', () => {
  const found = groups({ purchases: [bought('ahorn-14', 3)] })
  expect(found).toHaveLength(4)
  expect(found.slice(0, 2)).toEqual(['laptop-bags', 'mice'])
  expect(found).not.toContain('laptops')
})

test('what people say goes with this very one comes before its group’s others', () => {
  const [first] = complementsOf(the('ahorn-14'), contextFor(), 4)
  expect(the('ahorn-14').goesWith).toContain(first?.product.slug)
  expect(first?.reason).toEqual({ kind: 'goes-with', product: 'ahorn-14' })
})

test('once the bag is bought, bags are quiet and the rest steps forward', () => {
  const found = groups({ purchases: [bought('mulde-sleeve', 1), bought('ahorn-14', 3)] })
  expect(found).not.toContain('laptop-bags')
  expect(found).toContain('mice')
})

test('long after the purchase nothing is said any more; of what is used up nothing at all', () => {
  expect(groups({ purchases: [bought('ahorn-14', 300)] })).toEqual([])
  expect(groups({ purchases: [bought('morgentau-serum', 3)] })).toEqual([])
})
