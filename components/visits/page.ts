/** The product a path is the page of. */
export const productOf = (path: string) => /^\/products\/([^/]+)$/.exec(path)?.[1]

/** Where a card or an offer stands: the placement around it, and for a card its index there. */
export function standing(thing: Element): { placement?: string; position?: number } {
  const around = thing.closest<HTMLElement>('[data-placement]')
  if (!around) return {}
  const position = [...around.querySelectorAll('[data-card]')].indexOf(thing)
  return { placement: around.dataset.placement, ...(position >= 0 && { position }) }
}
