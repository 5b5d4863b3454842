import type { ReactNode } from 'react'
import { navigation } from '@/lib/catalogue/pages'
import { ShopFront } from './shop-front'

/** The shop front. `account` is the corner with the shopper's name and cart: static for strangers. */
export async function Header({ account }: { account: ReactNode }) {
  return <ShopFront departments={await navigation()} account={account} />
}
