import { LostPage } from '@/components/shell/lost-page'

/** A page of the account that does not exist. */
export default function NotFound() {
  return <LostPage />
}
