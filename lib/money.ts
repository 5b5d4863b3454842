const euros = new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' })

/** Integer cents as a shopper reads them: 129900 → “€1,299.00”. */
export function formatCents(cents: number): string {
  return euros.format(cents / 100)
}

/** `percent` of `cents`, rounded half up to whole cents. */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100)
}
