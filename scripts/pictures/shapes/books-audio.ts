import { shade } from '../draw/colour'
import { cord, disc, path, rect, shadow, words } from '../draw/svg'
import type { Look, Shape } from '../look'
import { byline, MOTIFS, paint, title } from './cover'

/** A book standing a little turned: pages to the right, the cover lit from the left. */
function book(
  { ink }: Look,
  x: number,
  y: number,
  w: number,
  h: number,
  c: string,
  thick: number,
  front: string,
) {
  return [
    shadow(ink, 206, y + h + 2, w * 0.74, 18),
    path(
      `M${x + w} ${y + 3}l${thick} 8V${y + h - 10}l-${thick} 8z`,
      ink.linear([
        [0, '#d9cdb4'],
        [0.3, '#f6eedd'],
        [1, '#cfc3aa'],
      ]),
    ),
    ...[0.3, 0.55, 0.8].map(t =>
      cord(`M${x + w + thick * t} ${y + 3 + 8 * t}V${y + h - 2 - 8 * t}`, '#b9ad94', 0.8),
    ),
    rect(x, y, w, h, 4, ink.lit(c)),
    front,
    rect(x, y, 12, h, 4, '#1d1b26', 'opacity=".16"'),
    rect(x + 12, y, 3, h, 0, '#fff', 'opacity=".25"'),
    path(`M${x + 15} ${y}h${w * 0.34}l-${w * 0.3} ${h}h-${w * 0.04}z`, '#fff', 'opacity=".08"'),
  ].join('')
}

const [X, Y, W, H] = [82, 78, 226, 330]
const M = X + W / 2 + 6

const number = (look: Look, x: number, y: number, size: number, colour: string) =>
  look.volume === undefined
    ? ''
    : words(x, y, size, String(look.volume), colour, { serif: true, weight: 700 })

export const fantasyNovels: Shape = look => {
  const p = paint(look)
  const motif = look.turn(MOTIFS.fantasy)
  const frame = `<rect x="${X + 24}" y="${Y + 14}" width="${W - 36}" height="${H - 28}" rx="3" fill="none" stroke="${p.warm}" stroke-width="2"/>`
  const front = [
    motif(p, look, X + 26, Y + 150, W - 40, 126),
    frame,
    look.series ? byline(look.series, M, Y + 38, 160, p.warm) : '',
    title(look.name, M, Y + 76, 172, p.ink, 36),
    look.volume === undefined ? '' : disc(M, Y + 278, 25, p.ground, `stroke="${p.warm}" stroke-width="2.5"`),
    number(look, M, Y + 290, 34, p.warm),
    byline(look.author, M, Y + H - 13 - 10, 160, p.ink),
  ].join('')
  return book(look, X, Y, W, H, p.ground, 26, front)
}

export const crimeNovels: Shape = look => {
  const p = paint(look)
  const motif = look.turn(MOTIFS.crime)
  const front = [
    motif(p, look, X + 20, Y + 152, W - 24, 130),
    rect(X + 15, Y + 282, W - 15, 48, 0, p.ink),
    title(look.name, M, Y + 52, 184, p.ink, 40, false),
    look.volume === undefined
      ? ''
      : number(look, X + W - 28, Y + 318, 32, p.warm === p.ink ? p.ground : shade(p.ground, -0.02)),
    byline(look.author, M - (look.volume === undefined ? 0 : 18), Y + 302, 150, p.ground),
    look.series ? byline(look.series, M - (look.volume === undefined ? 0 : 18), Y + 320, 130, p.ground) : '',
  ].join('')
  return book(look, X, Y, W, H, p.ground, 20, front)
}

export const cookbooks: Shape = look => {
  const p = paint(look)
  const [x, w, y, h] = [66, 252, 108, 298]
  const m = x + w / 2 + 6
  const high = look.turn([true, false])
  const front = [
    disc(m, y + (high ? 190 : 118), 88, shade(p.ground, 0.07)),
    look.turn(MOTIFS.cook)(p, look, x + 44, y + (high ? 116 : 46), w - 76, 140),
    title(look.name, m, y + (high ? 52 : 222), 212, p.ink, 34),
    byline(look.author, m, y + h - 16, 180, p.ink),
  ].join('')
  return book(look, x, y, w, h, p.ground, 22, front)
}

export const travelGuides: Shape = look => {
  const p = paint(look)
  const [x, w, y, h] = [98, 196, 84, 322]
  const m = x + w / 2 + 6
  const front = [
    rect(x + 15, y + 122, w - 15, 150, 0, shade(p.ground, 0.09)),
    `<svg x="${x + 15}" y="${y + 122}" width="${w - 15}" height="150" viewBox="${x + 15} ${y + 122} ${w - 15} 150">${look.turn(MOTIFS.travel)(p, look, x + 22, y + 140, w - 30, 132)}</svg>`,
    rect(x + 15, y + 18, 62, 8, 0, p.warm),
    title(look.name, m, y + 62, 158, p.ink, 32, false),
    byline(look.author, m, y + h - 18, 150, p.ink),
  ].join('')
  return book(look, x, y, w, h, p.ground, 14, front)
}

export const audiobooks: Shape = look => {
  const { ink } = look
  const p = paint(look)
  const [x, y, s] = [70, 152, 252]
  const m = x + s / 2
  return [
    shadow(ink, 206, y + s + 3, 176, 18),
    path(`M${x + s} ${y + 4}l12 6v${s - 14}l-12 6z`, shade(p.ground, -0.2)),
    rect(x, y, s, s, 5, ink.lit(p.ground)),
    look.turn(MOTIFS.sound)(p, look, x + 22, y + 104, s - 44, 104),
    title(look.name, m, y + 44, 214, p.ink, 32),
    byline(look.author, m - 18, y + s - 14, 150, p.ink),
    // Headphones: the sign that this one is heard.
    cord(`M${x + s - 46} ${y + s - 18}v-10a14 14 0 0 1 28 0v10`, p.ink, 4),
    rect(x + s - 50, y + s - 26, 9, 16, 4, p.ink),
    rect(x + s - 23, y + s - 26, 9, 16, 4, p.ink),
    number(look, x + s - 26, y + 38, 30, p.warm),
    path(`M${x} ${y}h${s * 0.4}l-${s * 0.3} ${s}H${x}z`, '#fff', 'opacity=".08"'),
    rect(x, y, 9, s, 4, '#1d1b26', 'opacity=".14"'),
  ].join('')
}

export const vinyl: Shape = look => {
  const { ink, dice } = look
  const p = paint(look)
  const [x, y, s] = [46, 152, 254]
  const m = x + s / 2
  const record = dice.pick(['#1f1e24', '#1f1e24', '#3a2230', '#22313a'])
  const set = look.turn(['foot', 'head', 'plain'] as const)
  const [top, tall] = set === 'plain' ? [66, 150] : set === 'head' ? [92, 118] : [20, 134]
  return [
    shadow(ink, 204, y + s + 3, 186, 18),
    disc(x + s - 20, y + s / 2, 114, ink.lit(record)),
    ...[100, 86, 72, 58].map(r =>
      disc(x + s - 20, y + s / 2, r, 'none', 'stroke="#fff" stroke-opacity=".1" stroke-width="2"'),
    ),
    path(
      `M${x + s - 20} ${y + s / 2}L${x + s + 56} ${y + s / 2 - 84}A114 114 0 0 1 ${x + s + 84} ${y + s / 2 - 46}z`,
      '#fff',
      'opacity=".14"',
    ),
    disc(x + s - 20, y + s / 2, 38, p.warm),
    rect(x + s - 4, y + 3, 6, s - 6, 0, '#1d1b26', 'opacity=".28"'),
    rect(x, y, s, s, 2, ink.lit(p.ground)),
    look.turn(MOTIFS.sound)(p, look, x + 24, y + top, s - 48, tall),
    title(
      look.name,
      m,
      set === 'foot' ? y + 190 : y + 42,
      214,
      p.ink,
      set === 'foot' ? 26 : 32,
      dice.chance(0.5),
    ),
    byline(look.author, m, y + s - 14, 200, p.ink),
    path(`M${x} ${y}h${s * 0.42}l-${s * 0.34} ${s}H${x}z`, '#fff', 'opacity=".07"'),
  ].join('')
}
