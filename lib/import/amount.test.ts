import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAmount } from './amount'

describe('parseAmount', () => {
  test.each([
    ['12.99 EUR', 1299, 'EUR'],
    ['EUR 1,299.00', 129_900, 'EUR'],
    ['12,99 €', 1299, 'EUR'],
    ['1.299,50 EUR', 129_950, 'EUR'],
    ['1,299', 129_900, null],
    ['0.850', 85, null],
    ['4', 400, null],
    ['4.2500 gbp', 425, 'GBP'],
    ["1'299.00 CHF", 129_900, 'CHF'],
  ])('reads %s', (text, cents, currency) => {
    expect(parseAmount(text)).toEqual({ cents, currency })
  })

  test.each(['', 'free', '-3.00 EUR', 'EUR', '€ 3 EUR', '1.2.3e5'])('takes "%s" for no price', text => {
    expect(parseAmount(text)).toBeNull()
  })

  test('every price comes back however it is written', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999_99), fc.constantFrom('en', 'de'), (cents, language) => {
        const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(cents / 100)
        expect(parseAmount(`${written} EUR`)).toEqual({ cents, currency: 'EUR' })
      }),
    )
  })
})
