import { appealOf } from './appeal'
import type { Context } from './context'
import type { Draft } from './drafts'
import { firstOf } from './pool'
import { reasonOf, rulesIn, type SituationRule } from './situation-rules'
import type { Slot } from './slot'
import { newForYou } from './sources/new-for-you'

/** Where among the shelves a situation has its say. */
export type Turn = 'first' | 'before-liked' | 'after-liked'

const TURN: Record<SituationRule['leads']['what'], Turn | null> = {
  about: 'first',
  // No shelf of its own: the one of what is due comes before the others.
  refills: null,
  new: 'before-liked',
  shelf: 'after-liked',
}

/** The shelves this visit's situation asks for at one turn. */
export function situationShelves(turn: Turn, context: Context): Draft[] {
  return rulesIn(context.situation)
    .filter(({ leads }) => TURN[leads.what] === turn)
    .flatMap(rule => shelfOf(rule, context))
}

/** True where what is due again comes before what else there is a reason for. */
export function refillsLead({ situation }: Context): boolean {
  return rulesIn(situation).some(({ leads }) => leads.what === 'refills')
}

/** Cards on a home page in this situation, at most `most`. */
export function cardsIn({ situation }: Context, most: number): number {
  const limits = rulesIn(situation).flatMap(({ leads }) => (leads.what === 'refills' ? [leads.cards] : []))
  return Math.min(most, ...limits)
}

function shelfOf(rule: SituationRule, context: Context): Draft[] {
  const { situation, catalogue } = context
  if (!situation || !('note' in rule)) return []
  const { leads } = rule
  const reason = reasonOf(rule, situation)
  const slotted = (lists: readonly (readonly Slot['product'][])[]): Slot[] =>
    lists
      .flatMap(list => firstOf(list, context))
      .map(product => ({ product, reason, score: appealOf(product, context) }))
      .sort((a, b) => b.score - a.score)
  const kind = 'situation' as const
  if (leads.what === 'about') {
    const { about } = situation
    // The front above it says what it was about; this says how they came by it.
    const title = `${rule.note.charAt(0).toUpperCase()}${rule.note.slice(1)}`
    return about ? [{ kind, title, reason, slots: slotted([about.products]) }] : []
  }
  if (leads.what === 'new') {
    const slots = newForYou(context).map(slot => ({ ...slot, reason }))
    return [{ kind, title: leads.title, reason, slots, perGroup: 1 }]
  }
  const lists = leads.groups.flatMap(group => [catalogue.byGroup.get(group) ?? []])
  return [{ kind, title: leads.title, reason, slots: slotted(lists), perGroup: 2 }]
}
