import { navigation } from '@/lib/catalogue/pages'
import { ShopCounter } from './shop-counter'

export async function Footer() {
  return <ShopCounter departments={await navigation()} />
}
