import { expect, test } from 'vitest'
import { shop } from './shop.test-data'
import { SITUATIONS, type When } from './situation-rules'

const either = (values: readonly string[] = []) => values.map(value => value.toLowerCase()).join(' or ')

function holds({ device, channel, daypart, season, near, about }: When): string {
  const by: Record<string, string> = {
    ad: 'an advertisement',
    newsletter: 'our letter',
    social: 'a social network',
    search: 'a search engine',
  }
  return [
    channel && `comes from ${channel.map(each => by[each] ?? each).join(' or ')}`,
    about !== undefined &&
      (about ? 'and the link says what it is about' : 'and the link says nothing of what it is about'),
    device && `uses a ${either(device)}`,
    daypart && `by their own clock it is ${either(daypart)}`,
    near && `told us a city near the ${near}`,
    season && `and it is ${either(season)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function leads({ leads: what }: (typeof SITUATIONS)[number]): string {
  if (what.what === 'about') return 'what the link is about: the front and the first shelf'
  if (what.what === 'refills')
    return `what is due again, before the other shelves; at most ${what.cards} cards`
  if (what.what === 'new') return `what is new (“${what.title}”), before what is liked`
  return `“${what.title}”: ${what.groups.join(', ')}; after what they are after and like best`
}

const section = (rule: (typeof SITUATIONS)[number]) =>
  [
    `## ${'note' in rule ? rule.note : 'refills first'} (\`${rule.key}\`)`,
    `Holds when somebody ${holds(rule.when)}. Then leads ${leads(rule)}.`,
    'note' in rule
      ? `Said to the shopper: “${rule.because}”`
      : 'Each refill says why it is there, as it does elsewhere.',
  ].join('\n\n')

const page = `# What the circumstances of a visit change

Device, channel, time of day and place turn the front of the shop a little, for whoever is known and did not refuse; a
stranger's store is the same at any hour. What follows from a purchase or a look stays before clock and place. Of what
may not be put before somebody (owned, muted, no room at home) nothing comes this way either. The rules are the data in
\`lib/recommend/situation-rules.ts\`; \`{city}\` is the city the shopper told us.

The channel comes from the address of the visit (\`utm_medium\`, click ids) or from where the link stood; what it was about
from \`utm_content\` or \`utm_campaign\`, which is the slug of a product, a group, a department or a brand, or a theme, else
from the page the link led to. It speaks for two hours of that visit, from the event log. Device and place are read
from the request and from what was told; nothing is looked up about an address.

${SITUATIONS.map(section).join('\n\n')}
`

test('the published page says what the rules say', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/situations.md')
})

test('every rule has a key of its own, speaks of what this shop has, and of somebody’s city only where there is one', () => {
  expect(new Set(SITUATIONS.map(rule => rule.key)).size).toBe(SITUATIONS.length)
  for (const rule of SITUATIONS) {
    if (rule.leads.what === 'shelf')
      for (const group of rule.leads.groups) expect(shop.groups.has(group), group).toBe(true)
    if (!('note' in rule)) continue
    expect(rule.because.includes('{city}')).toBe(rule.when.near !== undefined)
    expect(rule.note.length).toBeLessThanOrEqual(26)
  }
})
