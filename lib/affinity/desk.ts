import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { currentTuning } from './tune'
import { replayProgress } from './tune-queue'

/** What tastes are computed with, and how a change that was asked for stands. Merchandisers and service. */
export async function deskTuning() {
  await deskReader('/merchandise/weights')
  // The progress first: when it says that nothing is under way, the tuning read afterwards is the new one.
  const progress = await replayProgress()
  return { ...(await currentTuning()), progress }
}
