import type { ReactNode } from 'react'
import { formatDate } from '@/lib/dates'
import type { Standing } from '@/lib/decisions/standing'
import { closedNamed, refusedNamed } from '@/lib/decisions/words'
import { OfferLink, RuleLink } from './rule-link'

/** One way a product or an offer stood on a page, in a sentence for merchandisers. */
export function StandingLine({ standing }: { standing: Standing }): ReactNode {
  switch (standing.kind) {
    case 'own-page':
      return <>The page is its own: it does not stand beside itself.</>
    case 'stood':
      return (
        <>
          It stood there, in “{standing.at}”{standing.arranged === 'pin' && ', pinned by a merchandiser'}
          {standing.arranged === 'boost' && ', boosted by a merchandiser'}. {standing.why}
        </>
      )
    case 'lost':
      return (
        <>
          It lost in “{standing.at}”. {byHowMuch(standing)}
        </>
      )
    case 'outranked':
      return (
        <>
          <OfferLink offer={standing.offer} /> was open to them and lost to{' '}
          {standing.to ? <OfferLink offer={standing.to} /> : <>“{standing.at}”, which is no offer</>}.
        </>
      )
    case 'refused':
      return (
        <>
          A rule left it out: {refusedNamed(standing.rule)}
          {standing.until !== undefined && `, until ${formatDate(standing.until)}`}
          <ByPolicy policy={standing.policy} />.
        </>
      )
    case 'closed':
      return (
        <>
          It was not open to them: {closedNamed(standing.by)} (<OfferLink offer={standing.offer} />
          ).
        </>
      )
    case 'shelf-passed-over':
      return (
        <>
          It would have stood in “{standing.at}”, a shelf that was left out ({standing.why}).
        </>
      )
    case 'kind-was-quiet':
      return (
        <>
          It is not kept by name. {standing.group} were not put before them until {formatDate(standing.until)}
          , after a purchase
          <ByPolicy policy={standing.policy} />: as it is of that kind today, that is the likely reason.
        </>
      )
    case 'no-candidate':
      return <>It was no candidate: nothing on this page put it forward, and no rule had to leave it out.</>
    case 'not-kept':
      return standing.further === null ? (
        <>This page was written down before it was kept what lost or was left out.</>
      ) : (
        <>
          That is not kept: it is not among the nearest, and {standing.further} more that lost or were left
          out are not named.
        </>
      )
  }
}

function ByPolicy({ policy }: { policy: Extract<Standing, { kind: 'refused' }>['policy'] }) {
  return policy ? (
    <>
      {' '}
      (policy <RuleLink {...policy} />)
    </>
  ) : null
}

function byHowMuch({ score, to }: Extract<Standing, { kind: 'lost' }>): string {
  if (!to) return 'Only what a merchandiser pinned stood there.'
  if (score === undefined || to.score === undefined) return `${to.name} was the last that stood there.`
  const had = `It scored ${score}; ${to.name}, the last that stood there, ${to.score}`
  if (score < to.score) return `${had}: ${Number((to.score - score).toPrecision(2))} too little.`
  return `${had}. So it was not the score: a shelf also heeds variety and how many of a kind it holds.`
}
