import { expect, it } from 'vitest'
import { readReorder } from './reorder-form'

function form(placement: string, order: string[], move: string): FormData {
  const data = new FormData()
  data.set('placement', placement)
  for (const each of order) data.append('order', each)
  data.set('move', move)
  return data
}

it('reads which offer goes where', () => {
  expect(readReorder(form('CART', ['a:1', 'b-2:7'], 'b-2:0'))).toEqual({
    placement: 'CART',
    order: [
      { slug: 'a', version: 1 },
      { slug: 'b-2', version: 7 },
    ],
    from: 1,
    to: 0,
  })
  // Beneath the last there is nothing.
  expect(readReorder(form('CART', ['a:1', 'b:1'], 'a:9'))).toMatchObject({ from: 0, to: 1 })
})

it.each([
  ['a placement there is not', form('ATTIC', ['a:1'], 'a:0')],
  ['an offer that is not in the order', form('CART', ['a:1'], 'b:0')],
  ['an offer twice', form('CART', ['a:1', 'a:1'], 'a:0')],
  ['no version', form('CART', ['a'], 'a:0')],
  ['no place', form('CART', ['a:1'], 'a:-1')],
  ['nothing', form('CART', [], 'a:0')],
])('refuses %s', (_, data) => {
  expect(readReorder(data)).toBeNull()
})
