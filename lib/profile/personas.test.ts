import { expect, test } from 'vitest'
import { shop } from '@/lib/recommend/shop.test-data'
import { type Condition, ENOUGH, PERSONAS } from './personas'
import { BACKED } from './price-sense'

const percent = (share: number) => `${Math.round(share * 100)} %`

function inWords(condition: Condition): string {
  if (condition.kind === 'saver')
    return `a saver by price sense, with a confidence of at least ${percent(condition.least)}`
  const what = condition.of === 'category' ? 'product groups' : 'topics'
  return `at least ${percent(condition.least)} of all liked ${what}: ${condition.keys.join(', ')}`
}

const section = ({ key, name, conditions, because, corner }: (typeof PERSONAS)[number]) =>
  [
    `## ${name} (\`${key}\`)`,
    `Holds with ${conditions.map(inWords).join('; and with ')}.`,
    `Said to the shopper: “${because}” Their corner: “${corner.title}”.`,
  ].join('\n\n')

const page = `# Living personas

What a shopper looks at, buys and tells us adds up to shares of taste. From these each page works out anew which of
the personas below fits, if any: every condition of it must hold, the taste behind it must be backed with a confidence
of at least ${percent(ENOUGH)} (price sense: ${percent(BACKED)}), and of several that hold the one exceeded most is
taken (the smallest ratio of value to condition; of equal ones the upper). Three looks are not enough for any. Nothing
is stored: other behaviour makes another persona, on the very next page.

The persona never shuts a door. It dresses the window and fills one shelf where nothing stronger leads: an offer,
something nearly decided, a purchase, today’s looks. The rules are the data in \`lib/profile/personas.ts\`.

${PERSONAS.map(section).join('\n\n')}
`

test('the published page says what the rules say', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/personas.md')
})

test('every rule speaks of what this shop has, and has a name of its own', () => {
  const departments = shop.departments.map(d => d.slug)
  const topics = new Set(shop.products.flatMap(p => p.topics))
  for (const { conditions, corner } of PERSONAS) {
    expect(conditions.length).toBeGreaterThan(0)
    expect(departments).toContain(corner.department)
    for (const group of corner.groups) expect(shop.groups.has(group), group).toBe(true)
    for (const c of conditions) {
      expect(c.least).toBeGreaterThan(0)
      expect(c.least).toBeLessThan(1)
      if (c.kind === 'share')
        for (const key of c.keys) expect(c.of === 'topic' ? topics.has(key) : shop.groups.has(key)).toBe(true)
    }
  }
  expect(new Set(PERSONAS.map(p => p.key)).size).toBe(PERSONAS.length)
  expect(new Set(PERSONAS.map(p => p.corner.title)).size).toBe(PERSONAS.length)
})
