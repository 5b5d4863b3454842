import { navigation } from '@/lib/catalogue/pages'
import { ShopCounter } from './shop-counter'

export async function Footer() {
  const departments = await navigation()
  return <ShopCounter departments={departments.map(({ slug, name }) => ({ slug, name }))} />
}
