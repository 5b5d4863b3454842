import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingAttributes, parseFeedItem } from './feed-item'
import { baseTitle, calmTitle } from './feed-title'
import { type KnownPlaces, placesFor } from './places'
import { productRows, stockFor, tierOf } from './product-rows'
import type { Row } from './read-row'
import { readXml } from './read-xml'

const NOW = Date.UTC(2026, 10, 25, 12)
const line = { id: 'A1', title: 'Tee', price: '20.00 EUR' }

function read(change: Record<string, string> = {}) {
  const told = parseFeedItem({ ...line, ...change }, NOW)
  if (typeof told === 'string') throw new Error(told)
  return told
}

describe('parseFeedItem', () => {
  test('reads what a feed says about an item', () => {
    const { item, notes } = read({
      title: 'Tee - Navy, M',
      color: 'Navy',
      size: 'M',
      item_group_id: 'A',
      brand: 'Fern',
      description: 'Soft. Washes well.',
      product_type: 'Clothing > Tops > T-Shirts',
      sale_price: '15.00 EUR',
      image_link: 'https://pictures.example/a1.jpg',
      adult: 'no',
      gtin: '4006381333931',
    })
    expect(notes).toEqual([])
    expect(item).toMatchObject({
      product: 'A',
      title: 'Tee',
      department: 'Clothing',
      group: 'T-Shirts',
      topics: ['tops'],
      colour: 'navy',
      size: 'M',
      priceCents: 1500,
      compareAtCents: 2000,
      costCents: null,
      stock: true,
      ageLimit: null,
      imageUrl: 'https://pictures.example/a1.jpg',
      facts: { GTIN: '4006381333931' },
    })
  })

  test.each([
    [{ id: '' }, 'no id'],
    [{ title: '' }, 'no title'],
    [{ price: '' }, 'no price'],
    [{ price: '0 EUR' }, /0 is no price/],
    [{ price: '20 USD' }, /in USD/],
    [{ price: 'cheap' }, /"cheap" is none/],
  ])('says what is wrong with %o', (change, problem) => {
    expect(parseFeedItem({ ...line, ...change }, NOW)).toMatch(problem)
  })

  test('leaves out what cannot be used, and says so', () => {
    for (const image_link of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'a.jpg',
      'https://me:word@pictures.example/a.jpg',
    ])
      expect(read({ image_link })).toMatchObject({
        item: { imageUrl: null },
        notes: [/image_link is left out/],
      })
    expect(read({ availability: 'on the moon' })).toMatchObject({
      item: { stock: false },
      notes: [/taken for out of stock/],
    })
    expect(read({ sale_price: '25 EUR' })).toMatchObject({ item: { priceCents: 2000, compareAtCents: null } })
  })

  test('knows what an item costs the shop, where it is told', () => {
    expect(read({ cost_of_goods_sold: '7.50 EUR' })).toMatchObject({ item: { costCents: 750 }, notes: [] })
    expect(read({ cost_of_goods_sold: '0 EUR' })).toMatchObject({ item: { costCents: null }, notes: [] })
    expect(read({ cost_of_goods_sold: '7 USD' })).toMatchObject({
      item: { costCents: null },
      notes: [/cost_of_goods_sold is left out/],
    })
  })

  test('cuts no character in half, and takes HTML for what it says', () => {
    expect(read({ title: `${'x'.repeat(149)}😀` }).item.title.isWellFormed()).toBe(true)
    expect(read({ description: '<p>Soft &amp; light.</p><br>Washes&nbsp;well.' }).item.description).toBe(
      'Soft & light. Washes well.',
    )
  })

  test('has a sale price only while it holds', () => {
    const on = (dates: string) =>
      read({ sale_price: '15 EUR', sale_price_effective_date: dates }).item.priceCents
    expect(on('2026-11-24T00:00+0100/2026-11-26T00:00+0100')).toBe(1500)
    expect(on('2026-10-24T00:00+0100/2026-10-26T00:00+0100')).toBe(2000)
  })

  test('says which columns are missing', () => {
    expect(missingAttributes(['id', 'title', 'price'])).toBeNull()
    expect(missingAttributes(['sku', 'name', 'price'])).toMatch(/No column is called id or title\./)
  })
})

test('titles do not shout, and name no variant', () => {
  expect(calmTitle('RED LED  LAMP 7W')).toBe('Red LED lamp 7W')
  expect(calmTitle('iPhone Case')).toBe('iPhone Case')
  expect(baseTitle('Tee - Navy, M', ['navy', 'M'])).toBe('Tee')
  expect(baseTitle('Tee (Navy)', ['Navy', null])).toBe('Tee')
  expect(baseTitle('Salt, Fat', ['Navy', 'M'])).toBe('Salt, Fat')
})

describe('placesFor', () => {
  const known: KnownPlaces = {
    departments: [{ slug: 'men', name: 'Men' }],
    groups: [{ slug: 'shoes', name: 'Shoes', departmentSlug: 'men' }],
  }

  test('keeps the slugs there are, and tells two groups of one name apart', () => {
    const places = placesFor(
      [
        { department: 'Women', group: 'Shoes' },
        { department: 'MEN', group: 'shoes' },
      ],
      known,
    )
    expect(places.groupOf({ department: 'men', group: 'Shoes' })).toBe('shoes')
    expect(places.groupOf({ department: 'Women', group: 'Shoes' })).toBe('women-shoes')
    expect(places.departments.map(d => d.slug)).toEqual(['women'])
  })

  test('puts what has no type last, under a name of its own', () => {
    const places = placesFor(
      [
        { department: '', group: '' },
        { department: 'Toys', group: 'Toys' },
      ],
      { departments: [], groups: [] },
    )
    expect(places.departments.map(d => d.name)).toEqual(['Toys', 'Everything else'])
    expect(places.groupOf({ department: '', group: '' })).toBe('everything-else')
  })

  test('gives every path one group, the same in whatever order they come', () => {
    const word = fc.constantFrom('Shoes', 'shoes', 'Ünder', 'Bags', '靴', '', 'A-B', 'A B')
    const path = fc.record({ department: word, group: word })
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), paths => {
        const [one, other] = [placesFor(paths, known), placesFor(paths.toReversed(), known)]
        const slugs = [...known.groups, ...one.groups].map(g => g.slug)
        expect(new Set(slugs).size).toBe(slugs.length)
        for (const asked of paths) {
          expect(slugs).toContain(one.groupOf(asked))
          expect(other.groupOf(asked)).toBe(one.groupOf(asked))
        }
      }),
    )
  })
})

describe('productRows', () => {
  const standing = {
    group: { slug: 'tees', name: 'Tees' },
    thirds: { first: 1000, second: 2000 },
    stock: new Map<string, number>(),
    now: NOW,
    first: false,
  }
  const items = (...changes: Record<string, string>[]) => {
    const [lead, ...rest] = changes.map(change => read({ item_group_id: 'G', ...change }).item)
    if (!lead) throw new Error('at least one')
    return [lead, ...rest] as const
  }

  test('makes one product of its variants', () => {
    const { product, variants } = productRows(
      items(
        { id: '1', color: 'Navy', description: 'Soft. Washes well.' },
        { id: '2', color: 'Sand', price: '9 EUR', brand: 'Fern' },
      ),
      standing,
    )
    expect(product).toMatchObject({
      feedId: 'G',
      slug: 'tee-g',
      tier: 'VALUE',
      tagline: 'Soft.',
      brandSlug: 'fern',
    })
    expect(product.document).toContain('Navy Sand')
    expect(variants.map(v => [v.sku, v.colour, v.position])).toEqual([
      ['1', 'navy', 0],
      ['2', 'sand', 1],
    ])
  })

  test('slugs are the same in every import, and differ where ids do', () => {
    const slugOf = (id: string) => productRows(items({ item_group_id: id }), standing).product.slug
    const ids = ['a1', 'A1', 'a-1', 'a_1', 'ä1', '漢1']
    expect(new Set(ids.map(slugOf)).size).toBe(ids.length)
    expect(ids.map(slugOf)).toEqual(ids.map(slugOf))
  })

  test('what a shop sold stays sold when the feed only says that there is some', () => {
    expect([stockFor(true, 3), stockFor(true, 0), stockFor(true, undefined)]).toEqual([3, 100, 100])
    expect([stockFor(7, 3), stockFor(false, 3)]).toEqual([7, 0])
  })

  test('parts a group in thirds by price', () => {
    expect([500, 1500, 2500].map(cents => tierOf(cents, standing.thirds))).toEqual([
      'VALUE',
      'MID',
      'PREMIUM',
    ])
    expect(tierOf(500, { first: 500, second: 500 })).toBe('MID')
  })
})

describe('readXml', () => {
  async function rowsOf(text: string, from = 0): Promise<Row[]> {
    const rows: Row[] = []
    const open = async function* () {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    }
    for await (const some of readXml(open, from)) rows.push(...some)
    return rows
  }
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
<item><g:id>1</g:id><title><![CDATA[Tin & jar]]></title><g:price>3 EUR</g:price>
<g:shipping><g:price>9 EUR</g:price></g:shipping></item>
<item><g:id>2</g:id><title>Käse &amp; Brot</title><g:price>4 EUR</g:price></item></channel></rss>`

  test('reads RSS, whatever pieces it comes in, and goes on where it stopped', async () => {
    const rows = await rowsOf(rss)
    expect(rows).toMatchObject([
      { line: 2, fields: { id: '1', title: 'Tin & jar', price: '3 EUR' } },
      { line: 4, fields: { id: '2', title: 'Käse & Brot' } },
    ])
    expect(await rowsOf(rss, 1)).toEqual(rows.slice(1))
  })

  test('reads Atom', async () => {
    const atom = `<feed xmlns:g="g"><entry><g:id>1</g:id><title>Tin</title><link href="https://shop.example/1"/><g:price>3 EUR</g:price></entry></feed>`
    expect(await rowsOf(atom)).toMatchObject([{ fields: { id: '1', link: 'https://shop.example/1' } }])
  })

  test('says where the XML breaks, and when there is nothing in it', async () => {
    await expect(rowsOf(rss.slice(0, -40))).rejects.toThrow(/The XML is broken/)
    await expect(rowsOf('<rss></rss>')).rejects.toThrow(/no <item>/)
  })
})
