import { LostPage } from '@/components/shell/lost-page'

/** A product, department or order that does not exist; header and footer stay. */
export default function ShopNotFound() {
  return <LostPage />
}
