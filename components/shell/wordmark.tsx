import Link from 'next/link'

/** Not prefetched: which home stands behind it may change with the first thing put into the cart. */
export function Wordmark({ className = '' }: { className?: string }) {
  return (
    <Link
      href="/"
      prefetch={false}
      aria-label="Tante Emma, to the front of the shop"
      className={`font-display text-[1.625rem] leading-none font-semibold tracking-tight whitespace-nowrap [font-variation-settings:'SOFT'_100,'WONK'_1] ${className}`}
    >
      Tante Emma
    </Link>
  )
}
