'use server'
import type { Route } from 'next'
import { updateTag } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireRole } from '@/lib/auth/session'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { answerEditor } from '@/lib/desk/edit'
import { versionNumber } from '@/lib/desk/numbers'
import { type DeskState, nextState, withErrors } from '@/lib/desk/state'
import { differencesBetween } from '@/lib/desk/versions'
import type { Place } from '@/lib/generated/prisma/enums'
import type { PlacementConfig } from './config'
import { configSchema } from './content'
import { deskPlacement } from './desk'
import { type PlacementForm, readForm, toConfig, withoutRow, withRow } from './form'
import { placementTags } from './tags'
import { findTarget, nameIn } from './targets'
import { configInWords, type NameOf, PLACES, placeAt } from './words'
import { updatePlacement } from './write'

type State = DeskState<PlacementForm>

/** Where a row is added: the list, its field, and what can stand in it. */
const LISTS = {
  pins: { field: 'newPin', kinds: ['product'] },
  boosts: { field: 'newBoost', kinds: ['product', 'brand', 'group'] },
  bans: { field: 'newBan', kinds: ['product', 'brand', 'group'] },
} as const

type List = keyof typeof LISTS
const isList = (name: string): name is List => Object.hasOwn(LISTS, name)

/** Saves a placement, or adds or takes away a row, as the button says (`pins-add`, `bans-remove:2`). Merchandisers only. */
export async function editPlacement(previous: State, data: FormData): Promise<State> {
  const slug = String(data.get('slug') ?? '')
  const place = placeAt(slug)
  if (!place) notFound()
  const catalogue = await currentCatalogue()
  const form = readForm(place, data, nameIn(catalogue))
  const state = nextState(previous, form)
  const asked = { key: `placement ${slug}`, what: 'save the placement', state, data }
  return answerEditor(asked, async session => {
    const [intent = 'save', argument = ''] = String(data.get('intent') ?? 'save').split(':')
    const [list = '', what] = intent.split('-')
    if (isList(list))
      return what === 'add' ? added(state, list, catalogue) : taken(state, list, Number(argument))
    const read = toConfig(place, form)
    if ('errors' in read) return withErrors(state, read.errors)
    const version = intent === 'overwrite' ? versionNumber(argument) : form.version
    const written = await updatePlacement(place, version, read.config, session.shopperId)
    if (!written.ok) return await refusal(state, place, read.config, nameIn(catalogue))
    updateTag(placementTags.placements())
    const message = { tone: 'good' as const, text: 'Saved, and live in the shop.' }
    return { ...state, form: { ...form, version: written.version }, message }
  })
}

/** Makes an earlier version of a placement the newest. Merchandisers only. */
export async function restorePlacement(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const place = placeAt(String(data.get('name') ?? ''))
  if (!place) notFound()
  const { versions } = await deskPlacement(place)
  const wanted = versions.find(v => v.version === Number(data.get('version')))
  const content = configSchema(place).safeParse(wanted?.content)
  const here = `/merchandise/placements/${PLACES[place].slug}`
  if (!content.success) redirect(`${here}?trouble=restore` as Route)
  const written = await updatePlacement(
    place,
    versionNumber(data.get('current')),
    content.data,
    session.shopperId,
  )
  if (!written.ok) redirect(`${here}?trouble=${written.why}` as Route)
  updateTag(placementTags.placements())
  redirect(`${here}?restored=${wanted?.version}` as Route)
}

function added(state: State, list: List, catalogue: Catalogue): State {
  const { field, kinds } = LISTS[list]
  const found = findTarget(catalogue, state.form[field], kinds)
  if ('error' in found) return { ...state, fields: { [field]: found.error }, focus: field }
  return { ...state, form: withRow(state.form, list, found), focus: field }
}

function taken(state: State, list: List, index: number): State {
  return { ...state, form: withoutRow(state.form, list, index), focus: LISTS[list].field }
}

async function refusal(state: State, place: Place, mine: PlacementConfig, nameOf: NameOf): Promise<State> {
  const held = await deskPlacement(place)
  return {
    ...state,
    message: { tone: 'problem', text: 'Not saved: somebody saved this placement while you were writing.' },
    theirs: {
      version: held.version,
      editor: held.versions[0]?.editor ?? null,
      differences: differencesBetween(configInWords(mine, nameOf), configInWords(held.config, nameOf)),
    },
  }
}
