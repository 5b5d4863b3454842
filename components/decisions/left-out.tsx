import { formatDate } from '@/lib/dates'
import type { DecisionContent } from '@/lib/decisions/content'
import { closedNamed, refusedNamed } from '@/lib/decisions/words'
import { OfferLink, RuleLink } from './rule-link'

const soft = 'text-xs text-ink-soft'

/** What does not stand on a page: refused by a rule, an offer that was not open, a shelf that was left out. */
export function LeftOut({ content }: { content: DecisionContent }) {
  const { refused, closed, passedOver, rules } = content
  const byRule = Map.groupBy(refused?.things ?? [], ({ rule }) => rule)
  const policyOf = (slug: string) => rules?.find(each => each.kind === 'policy' && each.slug === slug)
  return (
    <>
      {refused && (byRule.size > 0 || refused.quiet.length > 0) && (
        <section>
          <h3 className="font-sans text-sm font-medium tracking-normal">Left out by a rule</h3>
          <ul className={soft}>
            {[...byRule].map(([rule, things]) => (
              <li key={rule}>
                <span className="text-ink">{refusedNamed(rule)}:</span>{' '}
                {things.map(({ name }) => name).join(', ')}
              </li>
            ))}
            {refused.quiet.map(({ slug, name, until }) => {
              const policy = policyOf(slug)
              return (
                <li key={slug}>
                  <span className="text-ink">{name}</span> quiet until {formatDate(until)}
                  {policy && (
                    <>
                      {' '}
                      by the policy <RuleLink {...policy} />
                    </>
                  )}
                </li>
              )
            })}
          </ul>
          {refused.further > 0 && <p className={soft}>And {refused.further} more that are not named.</p>}
        </section>
      )}
      {closed && closed.offers.length > 0 && (
        <section>
          <h3 className="font-sans text-sm font-medium tracking-normal">Offers that were not open to them</h3>
          <ul className={soft}>
            {closed.offers.map(({ by, ...offer }) => (
              <li key={offer.slug}>
                <OfferLink offer={offer} />: {closedNamed(by)}
              </li>
            ))}
          </ul>
          {closed.further > 0 && <p className={soft}>And {closed.further} more that are not named.</p>}
        </section>
      )}
      {passedOver.length > 0 && (
        <section>
          <h3 className="font-sans text-sm font-medium tracking-normal">Shelves thought of and left out</h3>
          <ul className={soft}>
            {passedOver.map(({ title, why, names }) => (
              <li key={title}>
                <span className="text-ink">{title}</span> ({why})
                {names && names.length > 0 && `: ${names.join(', ')}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
