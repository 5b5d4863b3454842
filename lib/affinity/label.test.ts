import { expect, test } from 'vitest'
import { shop } from '@/lib/recommend/shop.test-data'
import { labelOf } from './label'

test('a taste is called what a shopkeeper would call it', () => {
  expect(labelOf('category', 'hiking-boots', shop)).toBe('hiking boots')
  expect(labelOf('topic', 'home-office', shop)).toBe('working from home')
  expect(labelOf('style', 'minimal', shop)).toBe('minimal things')
  expect(labelOf('colour', 'classic-blue', shop)).toBe('classic blue')
  expect(labelOf('price_tier', 'premium', shop)).toBe('the fine make')
  expect(labelOf('season', 'winter', shop)).toBe('winter things')
})
