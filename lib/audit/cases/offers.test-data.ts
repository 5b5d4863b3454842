import { db } from '@/lib/db'
import { copyOffer, deleteOffer, editOffer, restoreOffer, stepOffer } from '@/lib/offers/actions'
import { contentOf, type OfferContent } from '@/lib/offers/content'
import { formOf, TEXT_FIELDS } from '@/lib/offers/editor-form'
import { freshEditor } from '@/lib/offers/editor-state'
import { reorderOffers } from '@/lib/offers/reorder-actions'
import { offer } from '@/lib/offers/samples.test-data'
import { createOffer, updateOffer } from '@/lib/offers/write'
import { type Case, sent } from './case.test-data'

const content = (title: string, over: Partial<OfferContent> = {}) => ({
  ...contentOf(offer({ title, endsAt: null })),
  ...over,
})

async function made(title: string, by: string, over: Partial<OfferContent> = {}): Promise<string> {
  const written = await createOffer(content(title, over), by)
  if (!written.ok) throw new Error(`${title}: ${written.why}`)
  return written.slug
}

function edited(slug: string, version: number, said: OfferContent, intent = 'save') {
  const form = formOf(said, version, '')
  const texts = TEXT_FIELDS.map(name => [name, form[name]] as const)
  return () =>
    editOffer(freshEditor(form), sent({ ...Object.fromEntries(texts), match: 'all', version, slug, intent }))
}

const OFFERS = 'lib/offers/actions.ts'

export const offerCases: Case[] = [
  {
    action: `${OFFERS}#editOffer`,
    what: 'makes an offer',
    deed: 'offer.create',
    given: async () => ({
      send: edited('', 0, content('Made by hand')),
      tells: [['made-by-hand', 1]],
      refused: { 'a mistake': edited('', 0, content('X')) },
    }),
  },
  {
    action: `${OFFERS}#editOffer`,
    what: 'saves an offer',
    deed: 'offer.save',
    given: async by => {
      const slug = await made('Saved twice', by)
      await updateOffer(slug, 1, content('Saved twice', { percent: 11 }), by)
      await made('Has the code', by, { code: 'TAKEN' })
      const mine = content('Saved twice', { percent: 20 })
      return {
        send: edited(slug, 2, mine),
        tells: [[slug, 3]],
        refused: {
          'a conflict': edited(slug, 1, mine),
          'a mistake': edited(slug, 2, { ...mine, percent: 101 }),
          'a code that is taken': edited(slug, 2, { ...mine, code: 'TAKEN' }),
          'an offer that is gone': edited('never-was', 2, mine),
        },
      }
    },
  },
  {
    action: `${OFFERS}#editOffer`,
    what: 'publishes an offer',
    deed: 'offer.save',
    given: async by => {
      const slug = await made('Published', by, { state: 'DRAFT' })
      const draft = content('Published', { state: 'DRAFT' })
      return {
        send: edited(slug, 1, draft, 'publish'),
        tells: [[slug, 2]],
        refused: { 'rows are only edited': edited(slug, 1, draft, 'addWords') },
      }
    },
  },
  ...(['pause', 'resume', 'end', 'publish'] as const).map(
    (step): Case => ({
      action: `${OFFERS}#stepOffer`,
      what: `takes the step ${step}`,
      deed: 'offer.save',
      given: async by => {
        const state = step === 'resume' ? 'PAUSED' : step === 'publish' ? 'DRAFT' : 'PUBLISHED'
        const slug = await made(`To ${step}`, by, { state })
        return {
          send: () => stepOffer(sent({ slug, step, sure: 'on' })),
          tells: [[slug, 2]],
          refused: {
            'no such step': () => stepOffer(sent({ slug, step: 'explode', sure: 'on' })),
            'a step that makes no sense': () =>
              stepOffer(sent({ slug, step: step === 'resume' ? 'pause' : 'resume' })),
            'not sure': () => stepOffer(sent({ slug, step: 'end' })),
            'an offer that is gone': () => stepOffer(sent({ slug: 'never-was', step, sure: 'on' })),
          },
        }
      },
    }),
  ),
  {
    action: `${OFFERS}#copyOffer`,
    what: 'copies an offer',
    deed: 'offer.create',
    given: async by => {
      const slug = await made('Copied', by)
      return {
        send: () => copyOffer(sent({ slug })),
        tells: [[`${slug}-2`, 1]],
        refused: { 'an offer that is gone': () => copyOffer(sent({ slug: 'never-was' })) },
      }
    },
  },
  {
    action: `${OFFERS}#restoreOffer`,
    what: 'restores a version of an offer',
    deed: 'offer.save',
    given: async by => {
      const slug = await made('Restored', by)
      await updateOffer(slug, 1, content('Restored, later'), by)
      const form = { name: slug, version: 1 }
      return {
        send: () => restoreOffer(sent({ ...form, current: 2 })),
        tells: [[slug, 3]],
        refused: {
          'a conflict': () => restoreOffer(sent({ ...form, current: 1 })),
          'no such version': () => restoreOffer(sent({ ...form, current: 2, version: 9 })),
        },
      }
    },
  },
  {
    action: `${OFFERS}#deleteOffer`,
    what: 'deletes an offer',
    deed: 'offer.delete',
    given: async by => {
      const [slug, used] = [await made('Deleted', by), await made('Used', by)]
      const profile = await db.profile.create({ data: {} })
      await db.grant.create({
        data: {
          offer: { connect: { slug: used } },
          profile: { connect: { id: profile.id } },
          period: 'always',
          redeemedAt: new Date(),
        },
      })
      return {
        send: () => deleteOffer(sent({ slug, sure: 'on' })),
        tells: [[slug, null]],
        refused: {
          'not sure': () => deleteOffer(sent({ slug })),
          'it was used': () => deleteOffer(sent({ slug: used, sure: 'on' })),
          'an offer that is gone': () => deleteOffer(sent({ slug: 'never-was', sure: 'on' })),
        },
      }
    },
  },
  {
    action: 'lib/offers/reorder-actions.ts#reorderOffers',
    what: 'moves an offer in the order of its placement',
    deed: 'offer.save',
    given: async by => {
      const over = { placement: 'CART' } as const
      const first = await made('Comes first', by, { ...over, priority: 20 })
      const last = await made('Comes last', by, { ...over, priority: 10 })
      const form = { placement: 'CART', move: `${last}:0` }
      return {
        send: () => reorderOffers(sent({ ...form, order: [`${first}:1`, `${last}:1`] })),
        tells: [[first, 2]],
        refused: {
          'a conflict': () => reorderOffers(sent({ ...form, order: [`${first}:2`, `${last}:1`] })),
          'a mistake': () => reorderOffers(sent({ ...form, order: [] })),
        },
      }
    },
  },
]
