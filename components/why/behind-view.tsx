import { formatMoment } from '@/lib/dates'
import type { Behind } from '@/lib/recommend/behind'
import { HINDRANCES } from '@/lib/recommend/hindrance-words'
import { Facts, Section } from './section'
import { TracedShelf } from './traced-shelf'

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })
const at = (iso: string | null) => (iso ? formatMoment(new Date(iso)) : null)

/** All that stands behind a page: for whom it was made, what was chosen, what came close, what was left out. */
export function BehindView({ behind }: { behind: Behind }) {
  const { trace } = behind
  return (
    <>
      <p className="text-ink-soft">
        <span className="break-all">{behind.path}</span> · {behind.page.kind} · decided {at(behind.at)}
      </p>
      <Who behind={behind} />
      <Section title="Placements">
        {trace.placements.length === 0 && <p>Nothing on this page is chosen for anybody.</p>}
        {trace.placements.map(placement => (
          <TracedShelf key={`${placement.place} ${placement.title}`} placement={placement} />
        ))}
      </Section>
      {trace.learned.length > 0 && (
        <Section title="Being learned">
          <Facts facts={trace.learned.map(each => [each.choice, armInWords(each)])} />
        </Section>
      )}
      {trace.passedOver.length > 0 && (
        <Section title="Shelves passed over">
          <Facts
            facts={trace.passedOver.map(({ title, why, names }) => [title, [why, ...names].join(', ')])}
          />
        </Section>
      )}
      {trace.leftOut.length > 0 && (
        <Section title="Left out, by the first rule that says so">
          <Facts
            facts={trace.leftOut.map(({ rule, count, names }) => [
              HINDRANCES[rule],
              `${count}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
            ])}
          />
        </Section>
      )}
      <Tastes tastes={behind.tastes} />
      <Section title="Done of late">
        <Facts
          facts={behind.recent.map(event => [`${at(event.at)} ${event.event}`, event.product])}
          empty="Nothing with a product in the last half year."
        />
      </Section>
      <Section title="Owned, due, in the cart">
        <Facts
          facts={[
            ['owned', behind.owned.join(', ')],
            ...behind.quiet.map((q): [string, string] => [`quiet: ${q.group}`, `until ${at(q.until)}`]),
            ...behind.due.map((d): [string, string] => [`due: ${d.product}`, `every ${d.everyDays} days`]),
            ['in the cart', behind.cart.map(line => `${line.quantity} × ${line.product}`).join(', ')],
            ...behind.grants.map((g): [string, string] => [
              `grant ${g.period || 'once'}`,
              `${g.offerId}, ${g.redeemedAt ? `redeemed ${at(g.redeemedAt)}` : `until ${at(g.expiresAt) ?? 'used'}`}`,
            ]),
          ]}
          empty="Nothing."
        />
      </Section>
    </>
  )
}

function armInWords({ arm, role, share }: Behind['trace']['learned'][number]): string {
  if (role === 'arm') return `${arm}, as ${percent.format(share)} of people today`
  return role === 'holdout' ? `${arm}, held out for comparison` : `${arm}, not being learned from`
}

function Who({ behind: { who, portrait } }: { behind: Behind }) {
  const { persona, stage, priceSense } = portrait
  const told = Object.entries(who.facts).map(([name, value]): [string, string | null] => [
    name.replace(/[A-Z]/gu, letter => ` ${letter.toLowerCase()}`),
    Array.isArray(value) ? value.join(', ') : value,
  ])
  return (
    <Section title="Who">
      <Facts
        facts={[
          ['profile', who.profileId],
          ['consent', who.consent.toLowerCase()],
          ['first seen', at(who.firstSeenAt)],
          ['orders', String(who.orders)],
          ...told,
          [
            'persona',
            persona && `${persona.name} (${percent.format(persona.confidence)}): ${persona.because}`,
          ],
          ['stage', `${stage.kind}${stage.group ? `, ${stage.group}` : ''}: ${stage.because}`],
          [
            'price sense',
            `${priceSense.kind} (${percent.format(priceSense.confidence)}): ${priceSense.because}`,
          ],
        ]}
      />
    </Section>
  )
}

function Tastes({ tastes }: { tastes: Behind['tastes'] }) {
  return (
    <Section title="Tastes">
      <Facts
        facts={tastes.map(({ dimension, key, label, share, confidence, evidence, stance }) => [
          `${dimension}: ${label || key}`,
          `share ${percent.format(share)}, confidence ${percent.format(confidence)}, ${evidence} events${
            stance ? `, asked for ${stance.toLowerCase()}` : ''
          }`,
        ])}
        empty="Nothing is known yet."
      />
    </Section>
  )
}
