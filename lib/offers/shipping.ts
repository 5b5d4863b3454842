/** Goods worth this much or more are sent free of charge. */
export const FREE_SHIPPING_FROM_CENTS = 5_000
export const SHIPPING_CENTS = 490

/**
 * Cents to send goods worth `goodsCents`, discounts not counted off, so that a discount never makes an order
 * dearer. Nothing for an empty cart.
 */
export function shippingFor(goodsCents: number): number {
  return goodsCents === 0 || goodsCents >= FREE_SHIPPING_FROM_CENTS ? 0 : SHIPPING_CENTS
}
