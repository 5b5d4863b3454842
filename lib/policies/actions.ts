'use server'
import type { Route } from 'next'
import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireRole } from '@/lib/auth/session'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { tags } from '@/lib/catalogue/tags'
import { answerEditor } from '@/lib/desk/edit'
import { versionNumber } from '@/lib/desk/numbers'
import { type DeskState, nextState, withErrors } from '@/lib/desk/state'
import { differencesBetween } from '@/lib/desk/versions'
import { deskPolicy } from './desk'
import { type PolicyForm, readForm, rearranged, toPolicy } from './form'
import { type Policy, policySchema } from './policy'
import { policyInWords } from './words'
import { updatePolicy } from './write'

type State = DeskState<PolicyForm>

/** Saves a group's policy, or changes the list of what goes with it, as the button says. Merchandisers only. */
export async function editPolicy(previous: State, data: FormData): Promise<State> {
  const slug = String(data.get('slug') ?? '')
  const form = readForm(data)
  const state = nextState(previous, form)
  const asked = { key: `policy ${slug}`, what: 'save the policy', state, data }
  return answerEditor(asked, async session => {
    const [intent = 'save', argument = ''] = String(data.get('intent') ?? 'save').split(':')
    if (intent !== 'save' && intent !== 'overwrite')
      return { ...state, form: rearranged(form, intent, Number(argument)), focus: 'another' }
    const read = toPolicy(form, slug, (await currentCatalogue()).groups)
    if ('errors' in read) return withErrors(state, read.errors)
    const version = intent === 'overwrite' ? versionNumber(argument) : form.version
    const written = await updatePolicy(slug, version, read.policy, session.shopperId)
    if (!written.ok) return await refusal(state, slug, read.policy)
    updateTag(tags.catalogue())
    const message = { tone: 'good' as const, text: 'Saved, and live in the shop.' }
    return { ...state, form: { ...form, version: written.version }, message }
  })
}

/** Makes an earlier version of a group's policy the newest. Merchandisers only. */
export async function restorePolicy(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const slug = String(data.get('name') ?? '')
  const held = await deskPolicy(slug)
  const wanted = held?.versions.find(v => v.version === Number(data.get('version')))
  const content = policySchema.safeParse(wanted?.content)
  const here = `/merchandise/policies/${encodeURIComponent(slug)}`
  const { groups } = await currentCatalogue()
  if (!content.success || !content.data.complements.every(other => groups.has(other)))
    redirect(`${here}?trouble=restore` as Route)
  const written = await updatePolicy(
    slug,
    versionNumber(data.get('current')),
    content.data,
    session.shopperId,
  )
  if (!written.ok) redirect(`${here}?trouble=${written.why}` as Route)
  updateTag(tags.catalogue())
  redirect(`${here}?restored=${wanted?.version}` as Route)
}

async function refusal(state: State, slug: string, mine: Policy): Promise<State> {
  const held = await deskPolicy(slug)
  if (!held) return { ...state, message: { tone: 'problem', text: 'This group is gone; nothing was saved.' } }
  const { groups } = await currentCatalogue()
  const nameOf = (group: string) => groups.get(group)?.name ?? group
  return {
    ...state,
    message: { tone: 'problem', text: 'Not saved: somebody saved this policy while you were writing.' },
    theirs: {
      version: held.version,
      editor: held.versions[0]?.editor ?? null,
      differences: differencesBetween(policyInWords(mine, nameOf), policyInWords(held.policy, nameOf)),
    },
  }
}
