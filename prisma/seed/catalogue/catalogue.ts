import { beautyProducts } from './beauty-health/products'
import { booksProducts } from './books-audio/products'
import { brands } from './brands'
import { departments } from './departments'
import { fashionProducts } from './fashion/products'
import { groups } from './groups'
import { homeProducts } from './home-garden/products'
import { series } from './series'
import { techProducts } from './tech/products'
import { travelProducts } from './travel-outdoor/products'
import type { CatalogueSeed } from './types'

/** Everything the shop sells, as data: departments in shop order, products in shelf order. */
export const catalogue: CatalogueSeed = {
  departments,
  groups,
  brands,
  series,
  products: [
    ...techProducts,
    ...homeProducts,
    ...fashionProducts,
    ...beautyProducts,
    ...travelProducts,
    ...booksProducts,
  ],
}
