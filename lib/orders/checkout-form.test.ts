import { describe, expect, it } from 'vitest'
import { fieldsOf } from '@/lib/result'
import { checkoutForm, countryName } from './checkout-form'

const right = {
  recipient: 'Lena Brandt',
  street: 'Karl-Marx-Allee 70a',
  postcode: '10243',
  city: 'Berlin',
  country: 'DE',
  key: '01890a5d-ac96-774b-bcce-b302099a8057',
  seenTotalCents: '4990',
}
const wrong = (change: object) =>
  Object.keys(fieldsOf(checkoutForm.safeParse({ ...right, ...change }).error?.issues ?? []))

describe('the checkout form', () => {
  it('takes addresses from many places', () => {
    expect(checkoutForm.parse(right)).toMatchObject({ city: 'Berlin', seenTotalCents: 4990 })
    for (const change of [
      { recipient: 'Žofia Nováková-Łuczak', city: 'Łódź', postcode: '90-001', country: 'PL' },
      { recipient: 'X', city: 'Y', street: '1', postcode: '1010', country: 'AT' },
      { recipient: '山田 太郎', city: 'Αθήνα', postcode: '104 31', country: 'GR' },
      { postcode: 'd02 x285', country: 'IE', city: 'Dublin' },
    ])
      expect(wrong(change)).toEqual([])
  })

  it('says which field is wrong', () => {
    expect(wrong({ postcode: '1024' })).toEqual(['postcode'])
    expect(wrong({ recipient: ' ', street: '–', city: '' })).toEqual(['recipient', 'street', 'city'])
    expect(wrong({ recipient: '12345' })).toEqual(['recipient'])
    expect(wrong({ country: 'US' })).toEqual(['country'])
    expect(wrong({ street: 'x'.repeat(5_000) })).toEqual(['street'])
    expect(wrong({ email: 'nobody' })).toEqual(['email'])
    expect(wrong({ key: 'x', seenTotalCents: 'much' })).toEqual(['key', 'seenTotalCents'])
  })

  it('takes what was confirmed, and says where it asked and nothing was ticked', () => {
    expect(checkoutForm.parse({ ...right, age: '18' }).age).toBe(18)
    expect(checkoutForm.parse(right).age).toBeUndefined()
    for (const age of ['asked', '', '0', '17.5', '100', 'Infinity']) expect(wrong({ age })).toEqual(['age'])
  })

  it('names countries', () => {
    expect(countryName('DE')).toBe('Germany')
    expect(countryName('<b>')).toBe('<b>')
  })
})
