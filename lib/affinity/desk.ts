import 'server-only'
import { merchandiser } from '@/lib/offers/desk'
import { currentTuning } from './tune'
import { replayProgress } from './tune-queue'

/** What tastes are computed with, and how a change that was asked for stands. Merchandisers only. */
export async function deskTuning() {
  await merchandiser('/merchandise/weights')
  // The progress first: when it says that nothing is under way, the tuning read afterwards is the new one.
  const progress = await replayProgress()
  return { ...(await currentTuning()), progress }
}
