import type { ProductSeed } from '../types'
import { belts } from './belts'
import { dresses } from './dresses'
import { jackets } from './jackets'
import { shapedJeans } from './jeans-shaped'
import { straightJeans } from './jeans-straight'
import { knitwear } from './knitwear'
import { sneakers } from './sneakers'
import { swimwear } from './swimwear'
import { tShirts } from './t-shirts'
import { winterCoats } from './winter-coats'

export const fashionProducts: ProductSeed[] = [
  ...straightJeans,
  ...shapedJeans,
  ...tShirts,
  ...knitwear,
  ...dresses,
  ...jackets,
  ...swimwear,
  ...sneakers,
  ...belts,
  ...winterCoats,
]
