import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { db } from '@/lib/db'
import { VERSION_ROWS, versionOf } from '@/lib/desk/version-rows'
import type { DeskVersion } from '@/lib/desk/versions'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { AfterPurchase } from '@/lib/generated/prisma/enums'
import { type Policy, policyOf } from './policy'

/** A product that does otherwise than its group; null where the group decides. */
export type Override = {
  slug: string
  name: string
  afterPurchase: AfterPurchase | null
  quietDays: number | null
}

export type DeskPolicy = {
  slug: string
  name: string
  department: string
  version: number
  policy: Policy
  overrides: Override[]
}

const GROUP = {
  department: { select: { name: true } },
  complements: { orderBy: { rank: 'asc' } },
  products: {
    where: { retiredAt: null, OR: [{ afterPurchase: { not: null } }, { quietDays: { not: null } }] },
    select: { slug: true, name: true, afterPurchase: true, quietDays: true },
    orderBy: { name: 'asc' },
  },
} satisfies Prisma.ProductGroupInclude

const readGroups = (where: { slug?: string }) =>
  db.productGroup.findMany({ where, include: GROUP, orderBy: { position: 'asc' } })

function policyRow(row: Awaited<ReturnType<typeof readGroups>>[number]): DeskPolicy {
  return {
    slug: row.slug,
    name: row.name,
    department: row.department.name,
    version: row.version,
    policy: policyOf({ ...row, complements: row.complements.map(c => c.complementSlug) }),
    overrides: row.products,
  }
}

/** Every group with its policy, in the order of the shop. Merchandisers and service. */
export async function deskPolicies(): Promise<DeskPolicy[]> {
  await deskReader('/merchandise/policies')
  return (await readGroups({})).map(policyRow)
}

/** One group's policy with its history, newest first; null when there is no such group. Merchandisers and service. */
export async function deskPolicy(slug: string): Promise<(DeskPolicy & { versions: DeskVersion[] }) | null> {
  await deskReader(`/merchandise/policies/${slug}`)
  const [[row], kept] = await Promise.all([
    readGroups({ slug }),
    db.policyVersion.findMany({ where: { groupSlug: slug }, ...VERSION_ROWS }),
  ])
  if (!row) return null
  const held = policyRow(row)
  const { version, policy: content } = held
  const versions = kept.length ? kept.map(versionOf) : [{ version, at: null, editor: null, content }]
  return { ...held, versions }
}
