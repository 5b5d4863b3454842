export type DepartmentSeed = {
  slug: string
  name: string
  blurb: string
  /** Picture background, OKLCH, chroma at most 0.03. */
  tint: string
}

export type AfterPurchase = 'COMPLEMENT' | 'NEXT_IN_SERIES' | 'REPLENISH' | 'MORE_LIKE_THIS'
export type Need = 'GARDEN' | 'BALCONY'
export type Season = 'ALL' | 'SPRING' | 'SUMMER' | 'AUTUMN' | 'WINTER'
export type Tier = 'VALUE' | 'MID' | 'PREMIUM'

export type GroupSeed = {
  slug: string
  department: string
  /** Plural, as on a shelf: 'Laptops'. */
  name: string
  singular: string
  afterPurchase: AfterPurchase
  /** After a purchase, nothing from this group is promoted for so many days. */
  quietDays: number
  /** Usual days between two purchases; only with REPLENISH. */
  replenishDays?: number
  needs: Need[]
  /** Group slugs, best first. */
  complements: string[]
  blurb: string
}

export type BrandSeed = { slug: string; name: string; story: string }

export type SeriesSeed = { slug: string; name: string; author?: string; blurb: string }

export type VariantSeed = {
  sku: string
  /** Palette slug, see lib/catalogue/colours.ts. */
  colour?: string
  size?: string
  priceCents: number
  compareAtCents?: number
  stock: number
}

export type ProductSeed = {
  slug: string
  name: string
  group: string
  brand: string
  /** At most 80 characters. */
  tagline: string
  description: string
  style: string
  material: string
  season: Season
  /** From TOPICS in topics.ts. */
  topics: string[]
  tier: Tier
  series?: { slug: string; volume: number }
  /** Negative: launches in the future. */
  launchedDaysAgo: number
  /** Days before the launch from which early access opens. */
  earlyAccessDays?: number
  ageLimit?: number
  rating: number
  ratingCount: number
  facts: Record<string, string>
  goesWith: string[]
  /**
   * Drawing hint, by group:
   * jeans straight|slim|wide|tapered · beach parasol|towel|coolbag · ski goggles|gloves|baselayer ·
   * headphones over-ear|in-ear · lamps table|floor · chargers plug|powerbank|stand ·
   * laptop-bags sleeve|briefcase|backpack · lawnmowers robot · garden-tools spade|secateurs|can|fork|rake|trowel ·
   * balcony-planters box|pot|wood trough|hanging · coffee-makers moka|filter|press|espresso ·
   * cookware pan|casserole|saucepan|knife · swimwear trunks|swimsuit|bikini · toothcare paste|brush|beech brush ·
   * speakers box|round · t-shirts stripe · dresses flower · jackets bomber · shampoo bar · sunscreen spray|stick ·
   * suitcases cabin · backpacks trekking|rolltop · tents tunnel|family
   */
  detail?: string
  variants: VariantSeed[]
}

export type CatalogueSeed = {
  departments: DepartmentSeed[]
  groups: GroupSeed[]
  brands: BrandSeed[]
  series: SeriesSeed[]
  products: ProductSeed[]
}
