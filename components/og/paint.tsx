/** The light theme's tokens as hex: drawn images know no OKLCH and no themes. */
export const paint = {
  paper: '#fcfaf6',
  ink: '#1b1f28',
  soft: '#515560',
  line: '#d9d6cd',
  tomato: '#d3442b',
  leaf: '#2b7a43',
  butter: '#f5e9b8',
  pencil: '#4c6684',
} as const

/** The awning as a picture: `width` px of tomato and paper stripes with rounded ends. */
export function Awning({ width }: { width: number }) {
  const stripe = 60
  const stripes = Array.from({ length: Math.ceil(width / stripe) }, (_, i) => {
    const x = i * stripe
    const d = `M${x} 0h${stripe}v24a${stripe / 2} 18 0 0 1-${stripe} 0z`
    return `<path d="${d}" fill="${i % 2 ? '#ffffff' : paint.tomato}" stroke="${paint.line}" stroke-width=".6"/>`
  })
  return <Drawing width={width} height={44} body={stripes.join('')} />
}

/** SVG as an image: satori places it, resvg draws it. */
export function Drawing({ width, height, body }: { width: number; height: number; body: string }) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`
  return <img src={dataUri(svg)} width={width} height={height} alt="" />
}

export function dataUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
