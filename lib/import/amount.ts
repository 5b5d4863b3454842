export type Amount = { cents: number; currency: string | null }

const WRITTEN = /^(?:([A-Za-z]{3}|€)\s*)?(\d[\d.,' \u00a0]*?)(?:\s*([A-Za-z]{3}|€))?$/

/**
 * A price as feeds write it: "12.99 EUR", "EUR 1,299.00", "12,99 €", "4.25". A last dot or comma parts the cents unless
 * exactly three digits follow it, as they do in thousands. Null where it is no price; never negative.
 */
export function parseAmount(text: string): Amount | null {
  const [, before, digits = '', after] = WRITTEN.exec(text.trim().slice(0, 40)) ?? []
  const plain = digits.replaceAll(/[' \u00a0]/g, '')
  if (!plain || (before && after)) return null
  const parts = plain.split(/[.,]/)
  const last = parts.at(-1) ?? ''
  const isThousand = last.length === 3 && !/^0[.,]/.test(plain) && parts.slice(1).every(p => p.length === 3)
  const oneKind = new Set(plain.replaceAll(/\d/g, '')).size < 2
  const whole = parts.length === 1 || (isThousand && oneKind)
  const euros = whole ? parts.join('') : `${parts.slice(0, -1).join('')}.${last}`
  const cents = Math.round(Number(euros) * 100)
  const written = before ?? after
  const currency = written ? (written === '€' ? 'EUR' : written.toUpperCase()) : null
  return Number.isSafeInteger(cents) ? { cents, currency } : null
}
