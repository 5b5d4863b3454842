import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ModelState } from '@/components/desk/model-state'
import { ModelTable } from '@/components/desk/model-table'
import { deskModels } from '@/lib/recommend/models-desk'

export const metadata: Metadata = { title: 'Models' }

export default async function ModelsPage() {
  const { models, progress } = await deskModels()
  return (
    <DeskFrame here="/merchandise/models">
      <h1 className="pt-6 text-2xl">Models</h1>
      <p className="mt-2 max-w-[65ch] text-sm text-ink-soft">
        What the shop learns from everybody at once, counted from the log and the orders. Each shopper is
        heard once or twice, however much they click, and what the shop itself shows often counts for less.
      </p>
      <ModelState progress={progress} />
      <ModelTable models={models} />
    </DeskFrame>
  )
}
