import { previewReplay, type ReplayPreview, runReplay } from '@/lib/affinity/replay'
import { replayArguments } from '@/lib/affinity/replay-arguments'
import { pool } from '@/lib/db'

/** The preview in words. */
function wordsOf({ profiles, changed, examples }: ReplayPreview): string {
  const lines = examples.map(
    ({ profileId, name, dimension, before, after }) =>
      `  ${(name ?? profileId.slice(0, 8)).padEnd(20)} ${dimension.padEnd(12)} ${before ?? '–'} → ${after ?? '–'}`,
  )
  return [`${changed} of ${profiles} profiles would have another favourite.`, ...lines].join('\n')
}

try {
  const { dryRun, halfLifeDays } = replayArguments(process.argv.slice(2))
  const wish = halfLifeDays === undefined ? {} : { halfLifeDays }
  if (dryRun) console.log(wordsOf(await previewReplay(wish)))
  else {
    const { touched, heldMs } = await runReplay(wish)
    console.log(
      `Replayed. ${touched} profiles changed meanwhile and were taken along; recording waited ${heldMs} ms.`,
    )
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await pool.end()
}
