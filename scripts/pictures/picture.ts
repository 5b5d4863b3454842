import { COLOURS, isColour } from '../../lib/catalogue/colours'
import type { CatalogueSeed, ProductSeed } from '../../prisma/seed/catalogue/types'
import { hexOf, shade } from './draw/colour'
import { dice, hash } from './draw/dice'
import { createInk, type Ink } from './draw/ink'
import { at, rect, tidy } from './draw/svg'
import { SHAPES } from './shapes/of-group'

export type Picture = { file: string; svg: string }

/** What a thing without colours to choose from is painted in. */
const OWN = {
  any: ['#c8644a', '#d9a44a', '#5f8a6b', '#4f7d93', '#8a5f86', '#b98a55', '#7a8a55', '#c98f8f', '#46597d'],
  'beauty-health': [
    '#e3b5a4',
    '#b9cbb0',
    '#efe1c6',
    '#b4ccd6',
    '#d7bfd2',
    '#e8c98f',
    '#c98f7f',
    '#8fb5a8',
    '#f4efe6',
  ],
  'books-audio': [
    '#2f4a5e',
    '#b5523f',
    '#e6d3a3',
    '#4d6b57',
    '#5b3f5f',
    '#c98a3c',
    '#8fb0b8',
    '#33323f',
    '#d8a89a',
    '#7d2f37',
    '#efe6d2',
    '#6f7f4a',
  ],
  tech: ['#c5c9ce', '#3c4046', '#e9e4d8', '#8b9097'],
} as const satisfies Record<string, readonly string[]>

const own = (department: string): readonly string[] =>
  department in OWN ? OWN[department as keyof typeof OWN] : OWN.any

/** Small things are shown from nearer, so that each fills its picture. */
const NEARER: Readonly<Record<string, number>> = {
  serums: 1.22,
  vitamins: 1.16,
  sunscreen: 1.16,
  shampoo: 1.18,
  toothcare: 1.2,
  moisturisers: 1.08,
  bottles: 1.1,
  mice: 1.12,
  chargers: 1.02,
  headphones: 1.06,
  speakers: 1.1,
  tablets: 1.06,
  'garden-tools': 1.12,
  coffee: 1.08,
  'coffee-makers': 1.1,
  backpacks: 1.08,
  knitwear: 1.06,
  't-shirts': 1.08,
}

/** Scales a drawing about the place where it stands; each product is built a little differently. */
function placed(drawn: string, { slug, group }: ProductSeed): string {
  const { range } = dice(`${slug} build`)
  const near = NEARER[group] ?? 1
  const [x, y] = [near * range(0.97, 1.03), near * range(0.97, 1.03)]
  return at(`matrix(${x.toFixed(3)} 0 0 ${y.toFixed(3)} ${200 - 200 * x} ${410 - 406 * y})`, drawn)
}

/** The wall and the floor of the studio, in the department's tint. */
export function studio(ink: Ink, tint: string): string {
  return [
    rect(
      0,
      0,
      400,
      500,
      0,
      ink.linear(
        [
          [0, shade(tint, 0.028)],
          [1, tint],
        ],
        true,
      ),
    ),
    rect(
      0,
      0,
      400,
      500,
      0,
      ink.radial(
        [
          [0, '#fff', 0.55],
          [1, '#fff', 0],
        ],
        0.26,
        0.2,
        0.75,
      ),
    ),
    rect(
      0,
      362,
      400,
      138,
      0,
      ink.linear(
        [
          [0, shade(tint, 0.035)],
          [1, shade(tint, -0.05)],
        ],
        true,
      ),
    ),
    rect(
      0,
      361,
      400,
      2,
      0,
      ink.linear([
        [0, '#fff', 0.9],
        [1, '#fff', 0.2],
      ]),
    ),
  ].join('')
}

/** Wraps a drawing of `width` × `height` with its gradients. */
export const sheet = (width: number, height: number, ink: Ink, body: string) =>
  `${tidy(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${ink.defs()}</defs>${body}</svg>`)}\n`

type Names = { brand: string; author: string; series?: string }

/** Draws one product in one colour; throws when its group has no shape. */
function draw(product: ProductSeed, nth: number, names: Names, colour: string, tint: string): string {
  const shape = SHAPES[product.group]
  if (!shape) throw new Error(`no shape for the product group ${product.group} (${product.slug})`)
  const ink = createInk(`p${hash(product.slug + colour).toString(36)}-`)
  const look = {
    ...names,
    name: product.name,
    detail: product.detail ?? '',
    material: product.material,
    style: product.style,
    volume: product.series?.volume,
    colour,
    dice: dice(product.slug),
    ink,
    turn: <const O extends readonly [unknown, ...unknown[]]>(options: O): O[number] =>
      options[nth % options.length],
  }
  const ground = studio(ink, tint)
  return sheet(400, 500, ink, ground + placed(shape(look), product))
}

/** Returns every product picture: the first colour as `slug.svg`, the others as `slug--colour.svg`. */
export function productPictures({ departments, groups, brands, series, products }: CatalogueSeed): Picture[] {
  const seen = new Map<string, number>()
  return products.flatMap(product => {
    const nth = seen.get(product.group) ?? 0
    seen.set(product.group, nth + 1)
    const department = groups.find(g => g.slug === product.group)?.department ?? ''
    const tint = hexOf(departments.find(d => d.slug === department)?.tint ?? '#ece7dc')
    const brand = brands.find(b => b.slug === product.brand)?.name ?? product.brand
    const told = series.find(s => s.slug === product.series?.slug)
    const author = told?.author ?? product.facts.Author ?? product.facts.Artist ?? brand
    const names = { brand, author, series: told?.name }
    const colours = [...new Set(product.variants.map(v => v.colour).filter(c => c !== undefined))]
    const palette = own(department)
    const seed = told ? hash(told.slug) + (product.series?.volume ?? 0) * 5 : nth + hash(product.group)
    const fallback = palette[seed % palette.length] ?? '#c8644a'
    const paintOf = (slug: string | undefined) => (slug && isColour(slug) ? COLOURS[slug].hex : fallback)
    return [undefined, ...colours.slice(1)].map(colour => ({
      file: colour ? `${product.slug}--${colour}.svg` : `${product.slug}.svg`,
      svg: draw(product, nth, names, paintOf(colour ?? colours[0]), tint),
    }))
  })
}
