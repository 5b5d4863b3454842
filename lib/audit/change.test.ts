import { expect, it } from 'vitest'
import { changesBetween } from './change'

it('names what is said otherwise, before and after', () => {
  const was = { Title: 'Ten off', State: 'draft', Code: 'TEN' }
  const is = { Title: 'Ten off', State: 'published', Caps: '3 a day' }
  expect(changesBetween(was, is)).toEqual([
    { label: 'State', was: 'draft', is: 'published' },
    { label: 'Caps', was: 'none', is: '3 a day' },
    { label: 'Code', was: 'TEN', is: 'none' },
  ])
  expect(changesBetween(was, { ...was })).toEqual([])
})

it('names everything of what was made or is gone', () => {
  expect(changesBetween(null, { Name: 'New' })).toEqual([{ label: 'Name', was: null, is: 'New' }])
  expect(changesBetween({ Name: 'Old' }, null)).toEqual([{ label: 'Name', was: 'Old', is: null }])
  expect(changesBetween(null, null)).toEqual([])
})
