import { describe, expect, it } from 'vitest'
import { contentOf } from './content'
import { type Resolved, toContent } from './editor-content'
import { blankForm, type EditorForm, formOf, readForm, TEXT_FIELDS } from './editor-form'
import { NOW, offer } from './samples.test-data'

const FREE = '0197a000-0000-7000-8000-000000000001'
const nothing: Resolved = { freeVariantId: null, product: null, departmentOf: () => null, audience: null }

/** What a browser sends for a form. */
function sent(form: EditorForm): FormData {
  const data = new FormData()
  for (const name of TEXT_FIELDS) data.set(name, form[name])
  data.set('version', String(form.version))
  form.variants.forEach(({ title, text }, i) => {
    data.set(`v${i}.title`, title)
    data.set(`v${i}.text`, text)
  })
  for (const day of form.weekdays) data.append('weekday', day)
  for (const [share, percent] of Object.entries(form.split)) data.set(`split.${share}`, percent)
  if (form.kept) data.set('kept', form.kept)
  data.set('match', form.match)
  form.rows.forEach((row, i) => {
    data.set(`c${i}.depth`, String(row.depth))
    if ('group' in row) {
      data.set(`c${i}.group`, row.group)
      return
    }
    data.set(`c${i}.fact`, row.fact)
    data.set(`c${i}.not`, row.not ? 'not' : '')
    for (const [name, value] of Object.entries(row.values)) data.set(`c${i}.${name}`, value)
  })
  return data
}

const minute = Math.floor(NOW / 60_000) * 60_000
const offers = [
  offer({ startsAt: minute, endsAt: minute + 3_600_000, code: 'EMMA10' }),
  offer({
    startsAt: minute,
    endsAt: null,
    benefit: 'AMOUNT',
    percent: null,
    amountCents: 1_999,
    state: 'PAUSED',
  }),
  offer({ startsAt: minute, benefit: 'NONE', percent: null, priority: -5 }),
  offer({
    startsAt: minute,
    audience: { any: [{ not: { fact: 'consent' } }, { fact: 'birthday', withinDays: 3 }] },
  }),
  offer({ startsAt: minute, audience: { all: [{ not: { any: [{ fact: 'consent' }] } }] } }),
  offer({ startsAt: minute, audience: { any: [] } }),
  offer({
    startsAt: minute,
    timeZone: 'America/New_York',
    moment: 'CART_LEFT',
    stacking: 'ADDS',
    minimumCents: 4_050,
    hours: { weekdays: [1, 5], from: 22, to: 2 },
    caps: { perShopper: 2, shownPerDay: 1, perDay: 100, perCampaign: 1_000 },
    budget: { cents: 100_001, split: { HIGH_UNTAPPED: 60, HIGH: 20, LOW: 20 } },
    outcome: { metric: 'CONVERSION', target: 325 },
    state: 'DRAFT',
  }),
  offer({
    startsAt: minute,
    benefit: 'POINTS',
    percent: null,
    points: 50,
    outcome: { metric: 'ORDERS', target: 12 },
  }),
  offer({
    startsAt: minute,
    budget: { cents: 5_000, split: null },
    outcome: { metric: 'REVENUE', target: 90_050 },
  }),
  offer({ startsAt: minute, variants: [{ title: 'A tenth less', text: 'Today, everything is.' }] }),
]

describe('the editor’s form', () => {
  it.each(offers)('gives back what it was made of: $benefit, $audience', made => {
    const form = formOf(contentOf(made), 3, '')
    const read = readForm(sent(form))
    expect(read).toEqual(form)
    expect(toContent(read, nothing)).toEqual({ content: contentOf(made) })
  })

  it('takes the free item and the scope from what was found in the shop', () => {
    const form = {
      ...blankForm(NOW),
      title: 'Free',
      text: 'A gift',
      benefit: 'FREE_ITEM',
      scope: 'group:coffee',
    }
    const found = { ...nothing, freeVariantId: FREE, departmentOf: () => 'home-garden' }
    expect(toContent(form, found)).toMatchObject({
      content: { freeVariantId: FREE, percent: null, scope: { department: 'home-garden', group: 'coffee' } },
    })
    expect(toContent(form, nothing)).toEqual({ errors: { free: 'Say what is given away.' } })
  })

  it('says what is wrong under the field it is about', () => {
    const wrong = {
      ...blankForm(NOW),
      percent: '120',
      code: 'no spaces please',
      startsAt: 'soon',
      priority: 'high',
      product: 'unheard of',
      rows: [{ depth: 0, fact: 'birthday' as const, not: false, values: { withinDays: '' } }],
    }
    const read = toContent(wrong, nothing)
    expect('errors' in read && Object.keys(read.errors).sort()).toEqual([
      'c0.withinDays',
      'code',
      'percent',
      'priority',
      'product',
      'startsAt',
      'text',
      'title',
    ])
  })

  it('takes the rule of the named audience, and says when that is gone', () => {
    const form = { ...blankForm(NOW), title: 'For some', text: 'For them.', audienceId: FREE }
    const rule = { fact: 'consent' as const }
    expect(toContent(form, { ...nothing, audience: rule })).toMatchObject({
      content: { audienceId: FREE, audience: rule },
    })
    expect(toContent(form, nothing)).toEqual({
      errors: { audienceId: 'This audience was deleted meanwhile. Choose another.' },
    })
  })

  it('wants other words to be other words, and whole ones', () => {
    const form = {
      ...blankForm(NOW),
      title: 'A tenth less',
      text: 'Today, everything is.',
      variants: [
        { title: 'A tenth less', text: ' Today, everything is. ' },
        { title: 'Ten off', text: '' },
      ],
    }
    expect(toContent(form, nothing)).toEqual({
      errors: {
        'v0.title': 'These words are there already.',
        'v1.text': 'One sentence that says what it is.',
      },
    })
  })

  it('wants the end after the start', () => {
    const form = {
      ...blankForm(NOW),
      title: 'Backwards',
      text: 'No time',
      startsAt: '2026-06-10T10:00',
      endsAt: '2026-06-10T10:00',
    }
    expect(toContent(form, nothing)).toEqual({ errors: { endsAt: 'The end comes after the start.' } })
  })

  it('survives nonsense', () => {
    const data = new FormData()
    data.set('c0.depth', '0')
    data.set('c0.fact', '__proto__')
    data.set('title', 'x'.repeat(1_000_000))
    data.set('kept', '{')
    const read = toContent(readForm(data), nothing)
    expect('errors' in read).toBe(true)
  })
})
