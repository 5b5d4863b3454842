'use server'
import { refresh } from 'next/cache'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { noteLookedAt } from '@/lib/decisions/looked-at'
import { answerEditor } from '@/lib/desk/edit'
import { labelOf } from './label'
import { previewReplay } from './replay'
import { queueTuning } from './tune-queue'
import { readTuningForm, type Tuning, toTuning, tuningDifferences, versionOf } from './tuning'
import type { TuningPreview, TuningState } from './tuning-state'

/** Favourites shown of those that would change. */
const SHOWN = 24

/** Previews a tuning, or asks for it to be put into use, told apart by the button. Merchandisers only. */
export async function editTuning(_: TuningState, data: FormData): Promise<TuningState> {
  const form = readTuningForm(data)
  const base = String(data.get('base') ?? '').slice(0, 400)
  const state: TuningState = { form, base, message: null, fields: {}, preview: null, theirs: null }
  const problem = (text: string): TuningState => ({ ...state, message: { tone: 'problem', text } })
  return answerEditor({ key: 'weights', what: 'do that', state, data }, async ({ shopperId }) => {
    const read = toTuning(form)
    if ('errors' in read) return { ...problem('Please look at what is marked.'), fields: read.errors }
    const { tuning } = read
    const intent = String(data.get('intent') ?? 'preview')
    if (intent === 'preview') return { ...state, preview: await previewOf(tuning, shopperId) }
    const began = intent.startsWith('overwrite:') ? intent.slice('overwrite:'.length) : base
    if (versionOf(tuning) === began) return problem('These are the weights in use already.')
    const queued = await queueTuning(tuning, began, shopperId)
    if (queued.kind === 'queued') {
      refresh()
      return { ...state, base: versionOf(tuning), message: { tone: 'good', text: 'Handed to the worker.' } }
    }
    if (queued.kind === 'changed')
      return {
        ...problem('Not applied: somebody else changed the weights while you were at it.'),
        theirs: { version: versionOf(queued.now), differences: tuningDifferences(tuning, queued.now) },
      }
    if (queued.kind === 'busy')
      return problem('Not applied: a change is being applied at this moment. Wait until it is done.')
    return problem('Not applied: no worker has run here yet. Start it with “npm run worker”.')
  })
}

/** What a tuning would change, some of it by name: whose names are shown is told that somebody (`actor`) looked. */
async function previewOf(tuning: Tuning, actor: string): Promise<TuningPreview> {
  const [{ profiles, changed, examples }, catalogue] = await Promise.all([
    previewReplay(tuning),
    currentCatalogue(),
  ])
  const shown = examples.slice(0, SHOWN)
  await noteLookedAt(
    actor,
    shown.map(({ profileId }) => profileId),
    'a taste of yours, while other weights were tried',
  )
  const rows = shown.map(({ profileId, name, dimension, before, after }) => ({
    id: `${profileId} ${dimension}`,
    who: name ?? 'A visitor',
    what: dimension.replaceAll('_', ' '),
    before: before === null ? 'none' : labelOf(dimension, before, catalogue),
    after: after === null ? 'none' : labelOf(dimension, after, catalogue),
  }))
  return { profiles, changed, rows }
}
