import type { ReactNode } from 'react'
import { navigation } from '@/lib/catalogue/pages'
import { ShopFront } from './shop-front'

/** The shop front. `account` is the corner with the shopper's name and cart: static for strangers. */
export async function Header({ account }: { account: ReactNode }) {
  const departments = await navigation()
  const menu = departments.map(({ slug, name, groups }) => ({
    slug,
    name,
    groups: groups.map(group => ({ slug: group.slug, name: group.name })),
  }))
  return <ShopFront departments={menu} account={account} />
}
