const counted = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** What a sign-in brought along, as its shopper reads it. */
export function broughtInWords(brought: {
  events: number
  orders: number
  dismissals: number
  pieces: number
}): string {
  const parts = [
    ...counted(brought.events, 'thing looked at or done', 'things looked at or done'),
    ...counted(brought.dismissals, 'product waved away', 'products waved away'),
    ...counted(brought.pieces, 'piece in the cart', 'pieces in the cart'),
    ...counted(brought.orders, 'order', 'orders'),
  ]
  return parts.length > 0 ? list.format(parts) : 'Nothing that is still here'
}
