import type { Catalogue, Product, Variant } from './catalogue'

let count = 0

/** A variant for tests: one euro, in stock, unless said otherwise. */
export function sampleVariant(own: Partial<Variant> = {}): Variant {
  count += 1
  const id = `variant-${count}`
  return {
    id,
    sku: id,
    colour: null,
    size: null,
    priceCents: 100,
    compareAtCents: null,
    inStock: true,
    ...own,
  }
}

/** A product for tests, its colours, price and stock taken from its variants. */
export function sampleProduct(own: Partial<Product> & { slug: string }): Product {
  const variants = own.variants ?? [sampleVariant()]
  return {
    id: own.slug,
    name: own.slug,
    group: 'jeans',
    department: 'fashion',
    brand: 'kajen',
    tagline: '',
    description: '',
    style: '',
    material: '',
    season: 'ALL',
    topics: [],
    tier: 'MID',
    series: null,
    volume: null,
    facts: {},
    launchedAt: 0,
    earlyAccessFrom: null,
    ageLimit: null,
    rating: 4,
    ratingCount: 10,
    afterPurchase: 'MORE_LIKE_THIS',
    quietDays: 0,
    variants,
    colours: [...new Set(variants.flatMap(v => v.colour ?? []))],
    priceCents: Math.min(...variants.map(v => v.priceCents)),
    compareAtCents: null,
    inStock: variants.some(v => v.inStock),
    goesWith: [],
    popularity: 0,
    trend: 0,
    ...own,
  }
}

/** A catalogue of one department and one group around `products`. */
export function sampleCatalogue(products: Product[]): Catalogue {
  return {
    revision: 1,
    departments: [{ slug: 'fashion', name: 'Fashion', blurb: '', tint: 'oklch(0.9 0 0)', groups: ['jeans'] }],
    groups: new Map([
      [
        'jeans',
        {
          slug: 'jeans',
          department: 'fashion',
          name: 'Jeans',
          singular: 'pair of jeans',
          blurb: '',
          afterPurchase: 'MORE_LIKE_THIS',
          quietDays: 0,
          replenishDays: null,
          needs: [],
          complements: [],
        },
      ],
    ]),
    brands: new Map([['kajen', { slug: 'kajen', name: 'Käjen', story: '' }]]),
    series: new Map(),
    products,
    byId: new Map(products.map(p => [p.id, p])),
    bySlug: new Map(products.map(p => [p.slug, p])),
    byGroup: Map.groupBy(products, p => p.group),
    together: new Map(),
    after: new Map(),
    viewed: new Map(),
    cohorts: new Map(),
  }
}
