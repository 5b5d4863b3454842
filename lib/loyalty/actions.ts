'use server'
import type { Route } from 'next'
import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireRole } from '@/lib/auth/session'
import { tags } from '@/lib/catalogue/tags'
import { answerEditor } from '@/lib/desk/edit'
import { versionNumber } from '@/lib/desk/numbers'
import { type DeskState, nextState, withErrors } from '@/lib/desk/state'
import { differencesBetween } from '@/lib/desk/versions'
import { deskProgramme } from './desk'
import { type ProgrammeForm, readForm, rearranged, toTiers } from './form'
import { programmeSchema } from './programme'
import type { Tier } from './tier'
import { tiersInWords } from './words'
import { updateTiers } from './write'

type State = DeskState<ProgrammeForm>

const HERE = '/merchandise/loyalty'

/** Saves the tiers, or adds or takes away one, as the button says. Merchandisers only. */
export async function editProgramme(previous: State, data: FormData): Promise<State> {
  const form = readForm(data)
  const state = nextState(previous, form)
  return answerEditor({ key: 'loyalty', what: 'save the tiers', state, data }, async session => {
    const [intent = 'save', argument = ''] = String(data.get('intent') ?? 'save').split(':')
    if (intent !== 'save' && intent !== 'overwrite') {
      const changed = rearranged(form, intent, Number(argument))
      return { ...state, form: changed, focus: intent === 'add' ? `t${changed.rows.length - 1}.name` : 'add' }
    }
    const read = toTiers(form)
    if ('errors' in read) return withErrors(state, read.errors)
    const version = intent === 'overwrite' ? versionNumber(argument) : form.version
    const written = await updateTiers(version, read.tiers, session.shopperId)
    if (!written.ok)
      return written.why === 'used' ? stillUsed(state, written.by) : await refusal(state, read.tiers)
    updateTag(tags.catalogue())
    const message = { tone: 'good' as const, text: 'Saved, and live in the shop.' }
    return { ...state, form: { ...form, version: written.version }, message }
  })
}

/** Makes an earlier version of the tiers the newest. Merchandisers only. */
export async function restoreProgramme(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const { versions } = await deskProgramme()
  const wanted = versions.find(v => v.version === Number(data.get('version')))
  const content = programmeSchema.safeParse(wanted?.content)
  if (!content.success) redirect(`${HERE}?trouble=restore` as Route)
  const written = await updateTiers(versionNumber(data.get('current')), content.data, session.shopperId)
  if (!written.ok) redirect(`${HERE}?trouble=${written.why}` as Route)
  updateTag(tags.catalogue())
  redirect(`${HERE}?restored=${wanted?.version}` as Route)
}

function stillUsed(state: State, by: readonly string[]): State {
  const names = new Intl.ListFormat('en').format(by.slice(0, 5).map(name => `“${name}”`))
  const more = by.length > 5 ? ` and ${by.length - 5} more` : ''
  const text = `Not saved: a tier that would be gone is asked for by ${names}${more}. Change that first, or rename the tier.`
  return { ...state, message: { tone: 'problem', text } }
}

async function refusal(state: State, mine: readonly Tier[]): Promise<State> {
  const held = await deskProgramme()
  return {
    ...state,
    message: { tone: 'problem', text: 'Not saved: somebody saved the tiers while you were writing.' },
    theirs: {
      version: held.version,
      editor: held.versions[0]?.editor ?? null,
      differences: differencesBetween(tiersInWords(mine), tiersInWords(held.tiers)),
    },
  }
}
