const percent = new Intl.NumberFormat('en-IE', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const points = new Intl.NumberFormat('en-IE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

/** A share, 0..1, as “12.3%”. */
export const percentOf = (share: number): string => percent.format(share)

/** A difference of two shares, −1..1, as “+2.1”, in percentage points. */
export const pointsOf = (difference: number): string => points.format(difference * 100).replace('-', '−')
