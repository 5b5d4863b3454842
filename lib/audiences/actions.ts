'use server'
import type { Route } from 'next'
import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireRole } from '@/lib/auth/session'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { answerEditor } from '@/lib/desk/edit'
import { versionNumber } from '@/lib/desk/numbers'
import { nextState, withErrors } from '@/lib/desk/state'
import { differencesBetween } from '@/lib/desk/versions'
import { namesIn } from '@/lib/offers/shop-words'
import { offerTags } from '@/lib/offers/tags'
import { type AudienceContent, audienceSchema } from './content'
import { deskAudience } from './desk'
import { editRows } from './edit-rows'
import { type AudienceState, audienceIn, contentInWords, readAudienceForm } from './editor'
import { createAudience, removeAudience, updateAudience, type Written } from './write'

/** Everything an audience's editor can ask for, told apart by the button (`intent`). Merchandisers only. */
export async function editAudience(previous: AudienceState, data: FormData): Promise<AudienceState> {
  const key = `audience ${String(data.get('slug') ?? '')}`
  const form = readAudienceForm(data)
  const quiet = nextState(previous, form)
  const problem = (text: string): AudienceState => ({ ...quiet, message: { tone: 'problem', text } })
  return answerEditor({ key, what: 'save the audience', state: quiet, data }, async session => {
    const intent = String(data.get('intent') ?? 'save')
    const edited = editRows(form, intent, name => String(data.get(name)))
    if (edited) return { ...quiet, form: { ...form, ...edited.form }, focus: edited.focus }
    const read = audienceIn(form)
    if ('errors' in read) return withErrors(quiet, read.errors)
    const slug = String(data.get('slug') ?? '')
    if (!slug) {
      const made = await createAudience(read.content, session.shopperId)
      if (!made.ok) return problem('Too many audiences have this name. Choose another.')
      redirect(`/merchandise/audiences/${made.slug}?made=1` as Route)
    }
    const version = intent.startsWith('overwrite:')
      ? versionNumber(intent.slice('overwrite:'.length))
      : form.version
    const written = await updateAudience(slug, version, read.content, session.shopperId)
    if (!written.ok) return { ...problem(REFUSED[written.why]), theirs: await theirsOf(slug, read.content) }
    updateTag(offerTags.offers())
    const text = 'Saved. Offers that refer to it follow it from now on.'
    return { ...quiet, form: { ...form, version: written.version }, message: { tone: 'good', text } }
  })
}

const REFUSED: Record<Extract<Written, { ok: false }>['why'], string> = {
  conflict: 'Not saved: somebody saved this audience while you were writing.',
  gone: 'This audience was deleted meanwhile. What you wrote is still here; copy it into a new one to keep it.',
}

async function theirsOf(slug: string, mine: AudienceContent): Promise<AudienceState['theirs']> {
  const held = await deskAudience(slug)
  if (!held) return null
  const { audience, versions } = held
  const names = namesIn(await currentCatalogue())
  return {
    version: audience.version,
    editor: versions[0]?.editor ?? null,
    differences: differencesBetween(contentInWords(mine, names), contentInWords(audience, names)),
  }
}

/** Makes an earlier version the newest. Merchandisers only. */
export async function restoreAudience(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const slug = String(data.get('name') ?? '')
  const held = await deskAudience(slug)
  const wanted = held?.versions.find(v => v.version === Number(data.get('version')))
  const content = audienceSchema.safeParse(wanted?.content)
  const here = `/merchandise/audiences/${slug}`
  if (!content.success) redirect(`${here}?trouble=restore` as Route)
  const written = await updateAudience(
    slug,
    versionNumber(data.get('current')),
    content.data,
    session.shopperId,
  )
  if (!written.ok) redirect(`${here}?trouble=${written.why}` as Route)
  updateTag(offerTags.offers())
  redirect(`${here}?restored=${wanted?.version}` as Route)
}

/** Deletes an audience no offer refers to, when asked twice. Merchandisers only. */
export async function deleteAudience(data: FormData): Promise<void> {
  const { shopperId } = await requireRole('MERCHANDISER')
  const slug = String(data.get('slug') ?? '')
  const here = `/merchandise/audiences/${slug}`
  if (data.get('sure') !== 'on') redirect(`${here}?trouble=unsure` as Route)
  if ((await removeAudience(slug, shopperId)) === 'used') redirect(`${here}?trouble=used` as Route)
  redirect('/merchandise/audiences?deleted=1' as Route)
}
