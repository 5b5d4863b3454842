import 'server-only'
import { tasteView } from '@/lib/affinity/view'
import { catalogueAt } from '@/lib/catalogue/queries'
import { coalesce } from './coalesce'
import { onProfile } from './live'
import { readSnapshot } from './read'
import { takePlace } from './streams'
import type { Subject } from './who'

/** A stream says at most so often what changed. */
const EVERY_MS = 250
const HEARTBEAT_MS = 25_000

/**
 * What a profile's taste is, now and upon every change, as server-sent events (HTML Living Standard, 9.2); `epoch`
 * is that of the session it was opened with, null for a visitor. It ends when the session or the consent does,
 * and when the reader has gone. Null when there are too many streams already.
 */
export function tasteStream(
  subject: Subject,
  profileId: string,
  epoch: number | null,
): ReadableStream<Uint8Array> | null {
  const encoder = new TextEncoder()
  let end = () => {}
  const giveBack = takePlace(profileId, () => end())
  if (!giveBack) return null
  return new ReadableStream(
    {
      start(controller) {
        const say = (text: string) => controller.enqueue(encoder.encode(text))
        const { ask, stop } = coalesce(async () => {
          // A reader that does not read is not written to: it gets the newest once it does.
          if ((controller.desiredSize ?? 0) <= 0) return
          const snapshot = await readSnapshot(subject, null)
          const over = snapshot.profileId !== profileId || snapshot.epoch !== epoch
          if (over || snapshot.consent === 'DENIED') return end()
          const view = tasteView(snapshot, await catalogueAt(snapshot.revision.catalogue), Date.now())
          say(`id: ${view.at}\nevent: taste\ndata: ${JSON.stringify(view)}\n\n`)
        }, EVERY_MS)
        const deaf = onProfile(profileId, ask)
        const heartbeat = setInterval(
          () => (controller.desiredSize ?? 0) > 0 && say(': still here\n\n'),
          HEARTBEAT_MS,
        )
        end = () => {
          end = () => {}
          stop()
          deaf()
          clearInterval(heartbeat)
          giveBack()
          try {
            controller.close()
          } catch {
            // The reader has gone already.
          }
        }
        say('retry: 2000\n\n')
        ask()
      },
      cancel: () => end(),
    },
    { highWaterMark: 16 },
  )
}
