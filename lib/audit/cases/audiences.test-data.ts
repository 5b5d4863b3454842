import { deleteAudience, editAudience, restoreAudience } from '@/lib/audiences/actions'
import { freshAudience } from '@/lib/audiences/editor'
import { createAudience, updateAudience } from '@/lib/audiences/write'
import { db } from '@/lib/db'
import { contentOf } from '@/lib/offers/content'
import { offer } from '@/lib/offers/samples.test-data'
import { createOffer } from '@/lib/offers/write'
import { type Case, sent } from './case.test-data'

const content = (name: string) => ({ name, description: '', rule: { all: [] } })

async function made(name: string, by: string): Promise<string> {
  const written = await createAudience(content(name), by)
  if (!written.ok) throw new Error(written.why)
  return written.slug
}

const edited = (slug: string, version: number, name: string) => () =>
  editAudience(
    freshAudience(content(name), version),
    sent({ slug, version, name, description: '', match: 'all', intent: 'save' }),
  )

const AUDIENCES = 'lib/audiences/actions.ts'

export const audienceCases: Case[] = [
  {
    action: `${AUDIENCES}#editAudience`,
    what: 'makes an audience',
    deed: 'audience.create',
    given: async () => ({
      send: edited('', 0, 'By hand'),
      tells: [['by-hand', 1]],
      refused: { 'a mistake': edited('', 0, 'X') },
    }),
  },
  {
    action: `${AUDIENCES}#editAudience`,
    what: 'saves an audience',
    deed: 'audience.save',
    given: async by => {
      const slug = await made('Edited', by)
      await updateAudience(slug, 1, content('Edited once'), by)
      return {
        send: edited(slug, 2, 'Edited twice'),
        tells: [[slug, 3]],
        refused: {
          'a conflict': edited(slug, 1, 'Edited twice'),
          'a mistake': edited(slug, 2, 'X'),
          'an audience that is gone': edited('never-was', 2, 'Edited twice'),
        },
      }
    },
  },
  {
    action: `${AUDIENCES}#restoreAudience`,
    what: 'restores a version of an audience',
    deed: 'audience.save',
    given: async by => {
      const slug = await made('Brought back', by)
      await updateAudience(slug, 1, content('Brought back, later'), by)
      const form = { name: slug, version: 1 }
      return {
        send: () => restoreAudience(sent({ ...form, current: 2 })),
        tells: [[slug, 3]],
        refused: {
          'a conflict': () => restoreAudience(sent({ ...form, current: 1 })),
          'no such version': () => restoreAudience(sent({ ...form, current: 2, version: 9 })),
        },
      }
    },
  },
  {
    action: `${AUDIENCES}#deleteAudience`,
    what: 'deletes an audience',
    deed: 'audience.delete',
    given: async by => {
      const [slug, used] = [await made('Let go', by), await made('Referred to', by)]
      const { id } = await db.audience.findUniqueOrThrow({ where: { slug: used } })
      await createOffer(contentOf(offer({ title: 'Refers to it', audienceId: id })), by)
      return {
        send: () => deleteAudience(sent({ slug, sure: 'on' })),
        tells: [[slug, null]],
        refused: {
          'not sure': () => deleteAudience(sent({ slug })),
          'an offer refers to it': () => deleteAudience(sent({ slug: used, sure: 'on' })),
          'an audience that is gone': () => deleteAudience(sent({ slug: 'never-was', sure: 'on' })),
        },
      }
    },
  },
]
