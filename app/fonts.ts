import localFont from 'next/font/local'

/** Headings and the wordmark: weight, optical size and softness vary. Late is never: what stands on the page does not move. */
export const fraunces = localFont({
  src: '../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
  weight: '100 900',
  variable: '--font-fraunces',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

export const instrument = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-instrument',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

/** The pencil. Not preloaded: the first view of a stranger has no note. */
export const caveat = localFont({
  src: '../node_modules/@fontsource-variable/caveat/files/caveat-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-caveat',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})
