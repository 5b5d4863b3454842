import { describe, expect, it } from 'vitest'
import { choose } from './choice'
import { sampleProduct, sampleVariant } from './sample.test-data'

const product = sampleProduct({
  slug: 'ahorn',
  variants: [
    sampleVariant({ id: 'silver-small', colour: 'silver', size: '512 GB', inStock: false }),
    sampleVariant({ id: 'silver-large', colour: 'silver', size: '1 TB' }),
    sampleVariant({ id: 'forest-small', colour: 'forest', size: '512 GB' }),
  ],
})
const chosen = (colour?: string, size?: string) => choose(product, { colour, size })?.variant.id

describe('choose', () => {
  it('starts with what can be bought in the colour of the picture', () => {
    expect(chosen()).toBe('silver-large')
  })

  it('keeps the colour asked for, and the size where it comes in it', () => {
    expect(chosen('forest')).toBe('forest-small')
    expect(chosen('silver', '512 GB')).toBe('silver-small')
    expect(chosen('forest', '1 TB')).toBe('forest-small')
    expect(chosen(undefined, '512 GB')).toBe('forest-small')
  })

  it('falls back on what the product does not have', () => {
    expect(chosen('ultraviolet', '9 TB')).toBe('silver-large')
  })

  it('offers sizes of the chosen colour only, and says what is sold out', () => {
    const choice = choose(product, { colour: 'silver' })
    expect(choice?.sizes).toEqual([
      { value: '512 GB', chosen: false, inStock: false },
      { value: '1 TB', chosen: true, inStock: true },
    ])
    expect(choice?.colours).toEqual([
      { value: 'silver', chosen: true, inStock: true },
      { value: 'forest', chosen: false, inStock: true },
    ])
  })

  it('shows a sold-out product all the same, and nothing without variants', () => {
    const gone = sampleProduct({ slug: 'gone', variants: [sampleVariant({ id: 'only', inStock: false })] })
    expect(choose(gone)?.variant.id).toBe('only')
    expect(choose({ variants: [], colours: [] })).toBeNull()
  })
})
