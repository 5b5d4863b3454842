import type { DepartmentSeed } from './types'

export const departments: DepartmentSeed[] = [
  {
    slug: 'tech',
    name: 'Tech',
    blurb: 'Tools for work and play that earn their place on the desk.',
    tint: 'oklch(0.93 0.014 250)',
  },
  {
    slug: 'home-garden',
    name: 'Home & Garden',
    blurb: 'Good coffee, warm light, and something green outside the window.',
    tint: 'oklch(0.94 0.024 135)',
  },
  {
    slug: 'fashion',
    name: 'Fashion',
    blurb: 'Clothes that fit on Monday and still look right in three years.',
    tint: 'oklch(0.93 0.018 30)',
  },
  {
    slug: 'beauty-health',
    name: 'Beauty & Health',
    blurb: 'The bathroom shelf, kept short and filled in time.',
    tint: 'oklch(0.94 0.02 355)',
  },
  {
    slug: 'travel-outdoor',
    name: 'Travel & Outdoor',
    blurb: 'For the platform, the path, the beach and the piste.',
    tint: 'oklch(0.93 0.022 215)',
  },
  {
    slug: 'books-audio',
    name: 'Books & Audio',
    blurb: 'Stories in order, records in sleeves, recipes with stains to come.',
    tint: 'oklch(0.94 0.026 85)',
  },
]
