import { expect, test } from 'vitest'
import { landscapeNear } from './places'

test('a city is near what it is near, however it is spelled', () => {
  for (const city of ['München', 'munchen', ' MÜNCHEN ', 'Munich', 'Zürich'])
    expect(landscapeNear(city)).toBe('mountains')
  for (const city of ['Hamburg', 'Lübeck', 'kiel']) expect(landscapeNear(city)).toBe('coast')
  for (const city of ['Berlin', '', 'München-Ost', '__proto__']) expect(landscapeNear(city)).toBeNull()
})
