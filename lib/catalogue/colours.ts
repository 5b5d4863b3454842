/** Palette slug → what the shopper reads and the hex that swatches and drawings use. */
export const COLOURS = {
  black: { name: 'Black', hex: '#1f1f22' },
  'washed-black': { name: 'Washed black', hex: '#46474c' },
  charcoal: { name: 'Charcoal', hex: '#3c4046' },
  grey: { name: 'Grey', hex: '#8b9097' },
  silver: { name: 'Silver', hex: '#c5c9ce' },
  white: { name: 'White', hex: '#f6f5f1' },
  ecru: { name: 'Ecru', hex: '#ece3d0' },
  sand: { name: 'Sand', hex: '#d6c3a1' },
  camel: { name: 'Camel', hex: '#b98a55' },
  cognac: { name: 'Cognac', hex: '#8d4f28' },
  brown: { name: 'Dark brown', hex: '#53382a' },
  terracotta: { name: 'Terracotta', hex: '#bb6243' },
  tomato: { name: 'Tomato', hex: '#c8402f' },
  rose: { name: 'Rose', hex: '#dfa5a4' },
  plum: { name: 'Plum', hex: '#65324c' },
  mustard: { name: 'Mustard', hex: '#c9982c' },
  butter: { name: 'Butter', hex: '#f1dd97' },
  olive: { name: 'Olive', hex: '#6e7044' },
  sage: { name: 'Sage', hex: '#a3b096' },
  forest: { name: 'Forest', hex: '#2f5340' },
  teal: { name: 'Teal', hex: '#2f7475' },
  sky: { name: 'Sky', hex: '#9cc3da' },
  'classic-blue': { name: 'Classic blue', hex: '#47689a' },
  'dark-indigo': { name: 'Dark indigo', hex: '#242f4e' },
  'light-wash': { name: 'Light wash', hex: '#a9c0d8' },
  navy: { name: 'Navy', hex: '#27375a' },
} as const satisfies Record<string, { name: string; hex: string }>

export type ColourSlug = keyof typeof COLOURS

/** True when `slug` is one of the palette's colours. */
export function isColour(slug: string): slug is ColourSlug {
  return Object.hasOwn(COLOURS, slug)
}
