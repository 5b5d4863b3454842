import { expect, test } from 'vitest'
import { bought, contextFor, inGroup, looked } from '../shop.test-data'
import { similar } from './similar'

const classic =
  inGroup('jeans').find(p => p.colours[0] === 'classic-blue' && p.style === 'classic')?.slug ?? ''
const found = (known: Parameters<typeof contextFor>[0]) => similar(contextFor(known)).map(s => s.product)

test('one look at a classic blue pair turns the shop towards jeans like it', () => {
  const top = found({ recent: [looked(classic)] }).slice(0, 4)
  expect(top.map(p => p.group)).toEqual(['jeans', 'jeans', 'jeans', 'jeans'])
  expect(top[0]?.colours).toContain('classic-blue')
  expect(top.map(p => p.slug)).not.toContain(classic)
})

test('each further look sharpens it', () => {
  const blue = inGroup('jeans').filter(p => p.style === 'classic' && p.slug !== classic)
  const dark = inGroup('jeans').filter(p => p.style !== 'classic')
  const [a, b] = dark
  if (!a || !b || blue.length === 0) throw new Error('more jeans are needed')
  const before = found({ recent: [looked(classic)] }).findIndex(p => p.slug === b.slug)
  const after = found({ recent: [looked(a.slug, 1), looked(a.slug, 2), looked(classic, 30)] })
  expect(after.findIndex(p => p.slug === b.slug)).toBeLessThanOrEqual(Math.max(before, 0))
})

test('nothing to go by, nothing shown; a look last week says nothing about today', () => {
  expect(found({})).toEqual([])
  expect(found({ recent: [looked(classic, 7 * 24 * 60)] })).toEqual([])
})

test('what was bought since is not shown again and again', () => {
  const [laptop] = inGroup('laptops')
  const recent = [looked(laptop?.slug ?? '')]
  const after = found({ recent, purchases: [bought(laptop?.slug ?? '', 0)] })
  expect(after.map(p => p.group)).not.toContain('laptops')
})
