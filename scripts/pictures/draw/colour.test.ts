import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexOf, lightness, readable, shade } from './colour'

const hex = fc.integer({ min: 0, max: 0xffffff }).map(n => `#${n.toString(16).padStart(6, '0')}`)

describe('colours', () => {
  it('reads #rgb, #rrggbb and oklch()', () => {
    expect(hexOf('#fA0')).toBe('#ffaa00')
    expect(hexOf('#C8402F')).toBe('#c8402f')
    expect(hexOf('oklch(1 0 0)')).toBe('#ffffff')
    expect(hexOf('oklch(62.8% 0.2577 29.23)')).toBe('#ff0000')
    expect(() => hexOf('tomato')).toThrow(/not a colour/)
  })

  it('always yields a colour that can be written', () => {
    fc.assert(
      fc.property(hex, fc.double({ min: -1, max: 1, noNaN: true }), (c, by) =>
        /^#[0-9a-f]{6}$/.test(shade(c, by)),
      ),
    )
  })

  it('lightens and darkens', () => {
    fc.assert(
      fc.property(hex, c => {
        expect(lightness(shade(c, 0.1))).toBeGreaterThanOrEqual(Math.min(lightness(c), 0.95) - 0.02)
        expect(lightness(shade(c, -0.1))).toBeLessThanOrEqual(Math.max(lightness(c), 0.16) + 0.02)
      }),
    )
  })

  it('chooses an ink at least 0.3 lighter or darker than its ground', () => {
    fc.assert(fc.property(hex, c => Math.abs(lightness(readable(c)) - lightness(c)) > 0.3))
  })
})
