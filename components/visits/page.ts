/** The product a path is the page of. */
export const productOf = (path: string) => /^\/products\/([^/]+)$/.exec(path)?.[1]

/** Where a card or an offer stands: the placement around it, for a card its index there, and the arms it shows. */
export function standing(thing: Element): { placement?: string; position?: number; learned?: string } {
  const { learned } = thing.closest<HTMLElement>('[data-learned]')?.dataset ?? {}
  const around = thing.closest<HTMLElement>('[data-placement]')
  if (!around) return { ...(learned && { learned }) }
  const position = [...around.querySelectorAll('[data-card]')].indexOf(thing)
  return {
    placement: around.dataset.placement,
    ...(position >= 0 && { position }),
    ...(learned && { learned }),
  }
}
