/** The catalogue's cache tags: whoever changes one of these things calls `updateTag` with the same builder. */
export const tags = {
  catalogue: () => 'catalogue',
  department: (slug: string) => `department:${slug}`,
  group: (slug: string) => `group:${slug}`,
  product: (slug: string) => `product:${slug}`,
}
