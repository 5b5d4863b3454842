import type { Route } from 'next'
import Link from 'next/link'

type Props = { href: '/sign-in' | '/sign-up'; next: string; question: string; answer: string }

/** From signing in to signing up and back, keeping where the shopper was going. */
export function OtherWay({ href, next, question, answer }: Props) {
  const to = next === '/' ? href : `${href}?next=${encodeURIComponent(next)}`
  return (
    <p className="mt-8 text-sm text-ink-soft">
      {question}{' '}
      <Link href={to as Route} className="link text-ink">
        {answer}
      </Link>
    </p>
  )
}
