const counts = new Intl.NumberFormat('en-IE')

/** Mean of 5 and how many people it stands on. */
export function Rating({
  rating,
  count,
  className = '',
}: {
  rating: number
  count: number
  className?: string
}) {
  if (count === 0) return null
  return (
    <span
      role="img"
      aria-label={`${rating.toFixed(1)} of 5 stars, ${counts.format(count)} ratings`}
      className={`tabular text-ink-soft ${className}`}
    >
      {`★ ${rating.toFixed(1)} (${counts.format(count)})`}
    </span>
  )
}
