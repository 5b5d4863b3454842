import { LostPage } from '@/components/shell/lost-page'

/** A page of the desk that is not there, or not for whoever asks. */
export default function NotFound() {
  return <LostPage />
}
