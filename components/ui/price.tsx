import { formatCents } from '@/lib/money'

type Props = { cents: number; compareAtCents?: number | null; from?: boolean; className?: string }

export function Price({ cents, compareAtCents, from = false, className = '' }: Props) {
  if (!compareAtCents)
    return <span className={`tabular ${className}`}>{`${from ? 'from ' : ''}${formatCents(cents)}`}</span>
  return (
    <span className={`tabular ${className}`}>
      <span className="sr-only">Now </span>
      <span className="text-tomato-deep">{`${from ? 'from ' : ''}${formatCents(cents)}`}</span>
      <span className="sr-only">, before </span>{' '}
      <s className="text-[0.9em] font-normal text-ink-soft">{formatCents(compareAtCents)}</s>
    </span>
  )
}
