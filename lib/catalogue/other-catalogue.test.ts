import { expect, test } from 'vitest'
import { isDrawn, pictureOf, picturesOf } from './catalogue'
import { partsOf } from './parts'
import { windowFor } from './window'

test('the windows made for the shop’s own departments stand in no other shop', () => {
  const own = [{ slug: 'fashion', picture: '/pictures/scene-fashion.svg', groups: ['jackets', 'knitwear'] }]
  expect(isDrawn(own)).toBe(true)
  expect(windowFor('AUTUMN', own).action).toBe('Dress for the weather')
  for (const picture of [
    null,
    '/pictures/scene-wrapped-2.svg',
    'https://pictures.example/scene-fashion.jpg',
  ]) {
    const other = [{ slug: 'fashion', picture, groups: [] }]
    expect(isDrawn(other)).toBe(false)
    expect(windowFor('AUTUMN', other)).toMatchObject({ href: '/departments/fashion', shelf: 'For autumn' })
  }
})

test('a feed’s picture is the one of the colour, else any, else the paper', () => {
  const of = (pictures: Record<string, string> | null, colour?: string) =>
    pictureOf({ slug: 'tee', colours: ['navy', 'sand'], pictures }, colour)
  const pictures = picturesOf([
    { colour: 'navy', imageUrl: null },
    { colour: 'sand', imageUrl: 'https://pictures.example/sand.jpg' },
    { colour: 'sand', imageUrl: 'https://pictures.example/other.jpg' },
  ])
  expect([of(pictures, 'sand'), of(pictures, 'navy'), of(pictures)]).toEqual(
    Array(3).fill('https://pictures.example/sand.jpg'),
  )
  expect(of({})).toMatch(/^\/pictures\/wrapped-\d+\.svg$/)
  expect(of({})).toBe(of({}, 'navy'))
  expect(of(null, 'sand')).toBe('/pictures/tee--sand.svg')
})

test('a department that is one group by its own name names it once', () => {
  expect(partsOf({ name: 'Garden', groups: [{ name: 'Garden' }] })).toEqual([])
  expect(partsOf({ name: 'Garden', groups: [{ name: 'Tools' }] })).toHaveLength(1)
})
