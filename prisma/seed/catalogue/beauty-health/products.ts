import type { ProductSeed } from '../types'
import { moisturisers } from './moisturisers'
import { serums } from './serums'
import { shampoo } from './shampoo'
import { sunscreen } from './sunscreen'
import { toothcare } from './toothcare'
import { vitamins } from './vitamins'

export const beautyProducts: ProductSeed[] = [
  ...serums,
  ...moisturisers,
  ...vitamins,
  ...sunscreen,
  ...shampoo,
  ...toothcare,
]
