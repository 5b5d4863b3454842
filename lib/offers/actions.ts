'use server'
import type { Route } from 'next'
import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { editRows } from '@/lib/audiences/edit-rows'
import { namedRule } from '@/lib/audiences/queries'
import { requireRole } from '@/lib/auth/session'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { answerEditor } from '@/lib/desk/edit'
import { versionNumber } from '@/lib/desk/numbers'
import { nextState, withErrors } from '@/lib/desk/state'
import { differencesBetween } from '@/lib/desk/versions'
import { contentOf, contentSchema, type OfferContent } from './content'
import { deskOffer } from './desk'
import { toContent } from './editor-content'
import { type EditorForm, readForm } from './editor-form'
import type { EditorState } from './editor-state'
import { offerInWords, savedAs } from './in-words'
import { afterStep, isStep, statusOf } from './lifecycle'
import { findProduct, findVariants, namesIn } from './shop-words'
import { offerTags } from './tags'
import { MOST_VARIANTS } from './words'
import { createOffer, removeOffer, updateOffer, type Written } from './write'

/**
 * Everything the offer's editor can ask for, told apart by the button (`intent`): save, overwrite, add, remove,
 * find or take a free item. Merchandisers only.
 */
export async function editOffer(previous: EditorState, data: FormData): Promise<EditorState> {
  const key = `offer ${String(data.get('slug') ?? '')}`
  const form = readForm(data)
  const quiet = { ...nextState(previous, form), found: [] }
  return answerEditor({ key, what: 'save the offer', state: quiet, data }, async session => {
    const publishes = data.get('intent') === 'publish'
    const asked = String(data.get('intent') ?? 'save')
    const edited = editRows(form, asked, name => String(data.get(name)))
    if (edited) return { ...quiet, form: { ...form, ...edited.form }, focus: edited.focus }
    const [intent = 'save', argument = ''] = asked.split(':')
    if (intent === 'addWords') return withWords(quiet)
    if (intent === 'removeWords')
      return { ...quiet, form: withoutWords(form, Number(argument)), focus: 'addWords' }
    const catalogue = await currentCatalogue()
    if (intent === 'take') return { ...quiet, form: { ...form, free: argument }, focus: 'free' }
    const found = form.benefit === 'FREE_ITEM' ? findVariants(catalogue, form.free) : []
    const choice = found.map(({ product, variant }) => ({
      sku: variant.sku,
      label: [product.name, variant.colour, variant.size].filter(Boolean).join(', '),
    }))
    if (intent === 'find')
      return {
        ...quiet,
        found: choice,
        focus: 'free',
        fields: choice.length ? {} : { free: 'Nothing is called so.' },
      }

    const read = toContent(publishes ? { ...form, state: 'PUBLISHED' } : form, {
      freeVariantId: found.length === 1 ? (found[0]?.variant.id ?? null) : null,
      product: findProduct(catalogue, form.product),
      departmentOf: group => catalogue.groups.get(group)?.department ?? null,
      audience: form.audienceId ? await namedRule(form.audienceId) : null,
    })
    if ('errors' in read) return { ...withErrors(quiet, read.errors), found: read.errors.free ? choice : [] }

    const slug = String(data.get('slug') ?? '')
    if (!slug) {
      const made = await createOffer(read.content, session.shopperId)
      if (!made.ok) return await refusal(quiet, made, slug, read.content)
      updateTag(offerTags.offers())
      redirect(`/merchandise/offers/${made.slug}?made=1` as Route)
    }
    const version = intent === 'overwrite' ? versionNumber(argument) : form.version
    const written = await updateOffer(slug, version, read.content, session.shopperId)
    if (!written.ok) return await refusal(quiet, written, slug, read.content)
    updateTag(offerTags.offers())
    const saved = { ...form, state: read.content.state, version: written.version }
    return { ...quiet, form: saved, message: { tone: 'good', text: savedAs(read.content, storeTime()) } }
  })
}

/** Pauses, resumes or ends an offer; what came of it, with the way back, stands on the page it was asked from. Merchandisers only. */
export async function stepOffer(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const slug = String(data.get('slug') ?? '')
  const step = String(data.get('step') ?? '')
  const back = data.get('from') === 'list' ? '/merchandise' : `/merchandise/offers/${slug}`
  if (!isStep(step)) redirect(back as Route)
  if (step === 'end' && data.get('sure') !== 'on') redirect(`${back}?trouble=unsure-end` as Route)
  for (let attempt = 0; attempt < 5; attempt++) {
    const held = await deskOffer(slug)
    if (!held) redirect(`/merchandise?trouble=gone` as Route)
    const { version } = held.offer
    const state = afterStep(statusOf(held.offer, storeTime()), step)
    if (!state) redirect(`${back}?trouble=step` as Route)
    const content = contentSchema.safeParse({ ...contentOf(held.offer), state })
    if (!content.success) redirect(`/merchandise/offers/${slug}?trouble=incomplete` as Route)
    // A step says what it wants, so somebody else's edit of the words is no conflict: it is kept.
    const written = await updateOffer(slug, version, content.data, session.shopperId)
    if (!written.ok) continue
    updateTag(offerTags.offers())
    redirect(
      `${back}?${new URLSearchParams({ done: step, offer: slug, version: String(written.version) })}` as Route,
    )
  }
  redirect(`${back}?trouble=conflict` as Route)
}

/** Makes a draft that says the same as an offer, without its code. Merchandisers only. */
export async function copyOffer(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const slug = String(data.get('slug') ?? '')
  const held = await deskOffer(slug)
  if (!held) redirect('/merchandise?trouble=gone' as Route)
  const copy = contentSchema.safeParse({ ...contentOf(held.offer), code: null, state: 'DRAFT' })
  const made = copy.success ? await createOffer(copy.data, session.shopperId) : null
  if (!made?.ok) redirect(`/merchandise/offers/${slug}?trouble=copy` as Route)
  updateTag(offerTags.offers())
  redirect(`/merchandise/offers/${made.slug}?copied=1` as Route)
}

/** Makes an earlier version the newest. Merchandisers only. */
export async function restoreOffer(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const slug = String(data.get('name') ?? '')
  const held = await deskOffer(slug)
  const wanted = held?.versions.find(v => v.version === Number(data.get('version')))
  const content = contentSchema.safeParse(wanted?.content)
  const here = `/merchandise/offers/${slug}`
  if (!content.success) redirect(`${here}?trouble=restore` as Route)
  const written = await updateOffer(slug, versionNumber(data.get('current')), content.data, session.shopperId)
  if (!written.ok) redirect(`${here}?trouble=${written.why}` as Route)
  updateTag(offerTags.offers())
  const back = data.get('from') === 'list' ? '/merchandise' : here
  redirect(`${back}?restored=${wanted?.version}` as Route)
}

/** Deletes an offer that nobody has used, when asked twice. Merchandisers only. */
export async function deleteOffer(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const slug = String(data.get('slug') ?? '')
  const here = `/merchandise/offers/${slug}`
  if (data.get('sure') !== 'on') redirect(`${here}?trouble=unsure` as Route)
  if ((await removeOffer(slug, session.shopperId)) === 'used') redirect(`${here}?trouble=used` as Route)
  updateTag(offerTags.offers())
  redirect('/merchandise?deleted=1' as Route)
}

function withWords(state: EditorState): EditorState {
  const { title, text, variants } = state.form
  // Begun from what it says, so that one thing can be changed at a time.
  const more = [...variants, { title, text }].slice(0, MOST_VARIANTS)
  return { ...state, form: { ...state.form, variants: more }, focus: `v${more.length - 1}.title` }
}

function withoutWords(form: EditorForm, index: number): EditorForm {
  return { ...form, variants: form.variants.filter((_, i) => i !== index) }
}

async function refusal(
  state: EditorState,
  { why }: Extract<Written, { ok: false }>,
  slug: string,
  mine: OfferContent,
): Promise<EditorState> {
  if (why === 'code') return withErrors(state, { code: 'Another offer has this code.' })
  if (why === 'audience')
    return withErrors(state, { audienceId: 'This audience was deleted meanwhile. Choose another.' })
  const held = await deskOffer(slug)
  if (why === 'gone' || !held) {
    const text =
      'This offer was deleted meanwhile. What you wrote is still here; copy it into a new offer to keep it.'
    return { ...state, message: { tone: 'problem', text } }
  }
  const { version } = held.offer
  const names = namesIn(await currentCatalogue())
  return {
    ...state,
    message: { tone: 'problem', text: 'Not saved: somebody saved this offer while you were writing.' },
    theirs: {
      version,
      editor: held.versions[0]?.editor ?? null,
      differences: differencesBetween(offerInWords(mine, names), offerInWords(contentOf(held.offer), names)),
    },
  }
}
