import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { cache } from 'react'
import { storeTime } from '@/lib/clock'
import { firstEarly } from '@/lib/loyalty/early-access'
import { currentPlacements } from '@/lib/placements/queries'
import { placementTags } from '@/lib/placements/tags'
import type { Catalogue, Product } from './catalogue'
import { type OpenHome, openHomeAt } from './open-home'
import { currentCatalogue } from './queries'
import { tags } from './tags'
import { wrappedScene } from './wrapped'

export type GroupEntry = { slug: string; name: string; blurb: string }
export type DepartmentEntry = {
  slug: string
  name: string
  blurb: string
  tint: string
  picture: string
  groups: GroupEntry[]
}

/** Kept for a day at most, looked at again after a minute: stock and prices change behind the page. */
const shelfLife = { stale: 300, revalidate: 60, expire: 86_400 }

function entriesOf(catalogue: Catalogue): DepartmentEntry[] {
  return catalogue.departments.map(({ slug, name, blurb, tint, picture, groups }, nth) => ({
    slug,
    name,
    blurb,
    tint,
    picture: picture ?? wrappedScene(nth),
    groups: groups.flatMap(key => {
      const group = catalogue.groups.get(key)
      return group ? [{ slug: group.slug, name: group.name, blurb: group.blurb }] : []
    }),
  }))
}

export type Door = Pick<DepartmentEntry, 'slug' | 'name' | 'tint' | 'picture'> & {
  groups: Pick<GroupEntry, 'slug' | 'name'>[]
}

async function readNavigation(): Promise<Door[]> {
  'use cache'
  cacheLife(shelfLife)
  cacheTag(tags.catalogue())
  return entriesOf(await currentCatalogue()).map(({ blurb: _, groups, ...department }) => ({
    ...department,
    groups: groups.map(({ slug, name }) => ({ slug, name })),
  }))
}

/**
 * Departments and their groups, for the header, the footer and the doors on the home page: one object a request,
 * so that a page which hands it to all three sends it once.
 */
export const navigation = cache(readNavigation)

/** The shelves that are the same for everybody, each product on one of them. */
export async function openHome(): Promise<OpenHome> {
  'use cache'
  cacheLife(shelfLife)
  cacheTag(tags.catalogue(), placementTags.placements())
  const [catalogue, placements] = await Promise.all([currentCatalogue(), currentPlacements()])
  return openHomeAt(catalogue, placements, storeTime())
}

export type ProductPage = {
  /** When this was read, epoch ms: launches are judged by it. */
  at: number
  product: Product
  brand: { name: string; story: string }
  group: GroupEntry
  department: { slug: string; name: string; tint: string }
  /** Of what is not out yet. */
  early: EarlyTier | null
  series: { name: string; author: string | null; blurb: string; volumes: Volume[] } | null
}
/** The lowest tier that may have a launch before everybody: from when (epoch ms), and whether none is above it. */
export type EarlyTier = { name: string; from: number; top: boolean }
export type Volume = { slug: string; name: string; volume: number }

function earlyTierOf(product: Product, { tiers = [] }: Catalogue): EarlyTier | null {
  const first = firstEarly(product, tiers)
  return first && { name: first.tier.name, from: first.from, top: first.tier === tiers.at(-1) }
}

/** Pages of products made at build: of those most asked for; the others are made when they are. */
const MADE_AHEAD = 250

/** Slugs of what is on sale and made at build. */
export async function productSlugs(): Promise<string[]> {
  'use cache'
  cacheLife(shelfLife)
  cacheTag(tags.catalogue())
  return (await currentCatalogue()).products.slice(0, MADE_AHEAD).map(product => product.slug)
}

/** What the page of a product prints for everybody; null when there is no such product. */
export async function productPage(slug: string): Promise<ProductPage | null> {
  'use cache'
  cacheLife(shelfLife)
  cacheTag(tags.catalogue(), tags.product(slug))
  const catalogue = await currentCatalogue()
  const product = catalogue.bySlug.get(slug)
  const group = product && catalogue.groups.get(product.group)
  const department = product && catalogue.departments.find(d => d.slug === product.department)
  if (!product || !group || !department) return null
  const series = product.series ? catalogue.series.get(product.series) : undefined
  const at = storeTime()
  return {
    at,
    early: product.launchedAt > at ? earlyTierOf(product, catalogue) : null,
    product,
    brand: catalogue.brands.get(product.brand) ?? { name: product.brand, story: '' },
    group: { slug: group.slug, name: group.name, blurb: group.blurb },
    department: { slug: department.slug, name: department.name, tint: department.tint },
    series: series
      ? {
          ...series,
          volumes: catalogue.products
            .filter(p => p.series === series.slug)
            .map(p => ({ slug: p.slug, name: p.name, volume: p.volume ?? 0 }))
            .sort((a, b) => a.volume - b.volume),
        }
      : null,
  }
}

/** A department with its groups; null when there is none of that slug. */
export async function departmentPage(slug: string): Promise<DepartmentEntry | null> {
  'use cache'
  cacheLife(shelfLife)
  cacheTag(tags.catalogue())
  return entriesOf(await currentCatalogue()).find(department => department.slug === slug) ?? null
}
