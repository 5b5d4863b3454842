import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ReplayState } from '@/components/desk/replay-state'
import { TuningForm } from '@/components/desk/tuning-form'
import { deskTuning } from '@/lib/affinity/desk'
import { freshTuning, type TuningState } from '@/lib/affinity/tuning-state'
import { passedAnswer } from '@/lib/answer'

export const metadata: Metadata = { title: 'Weights' }

export default async function WeightsPage() {
  const { tuning, replayedAt, progress } = await deskTuning()
  const passed = await passedAnswer<TuningState>('weights')
  return (
    <DeskFrame here="/merchandise/weights">
      <h1 className="pt-6 text-2xl">Weights</h1>
      <p className="mt-2 max-w-[65ch] text-sm text-ink-soft">
        How much each thing somebody does with a product says about their taste. Tastes are computed from the
        log, so every weight can be changed afterwards: for all that ever happened.
      </p>
      <ReplayState progress={progress} replayedAt={replayedAt} />
      <TuningForm initial={passed ?? freshTuning(tuning)} />
    </DeskFrame>
  )
}
