import { hash } from '../draw/dice'
import { cord, disc, path, rect, shadow, words } from '../draw/svg'
import type { Look, Shape } from '../look'
import { byline, framed, MOTIFS, type Motif, paint, title } from './cover'

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

const [X, Y, W, H] = [70, 58, 244, 348]
const M = X + W / 2 + 6

/** Volumes of a series share one motif; others take turns. */
const motifOf = (look: Look, motifs: readonly [Motif, ...Motif[]]) =>
  look.series ? (motifs[hash(look.series) % motifs.length] ?? motifs[0]) : look.turn(motifs)

export const fantasyNovels: Shape = look => {
  const p = paint(look)
  const frame = `<rect x="${X + 24}" y="${Y + 12}" width="${W - 36}" height="${H - 24}" rx="3" fill="none" stroke="${p.warm}" stroke-width="2"/>`
  const numbered = look.volume !== undefined
  const front = [
    framed(motifOf(look, MOTIFS.fantasy), p, look, X + 25, Y + 156, W - 38, 146),
    frame,
    look.series ? byline(look.series, M, Y + 38, 190, p.warm) : '',
    title(look.name, p.ink, {
      x: M,
      top: Y + (numbered ? 46 : 28),
      width: 196,
      height: numbered ? 104 : 118,
      most: 44,
    }),
    numbered
      ? disc(M, Y + 274, 32, p.ground, `stroke="${p.warm}" stroke-width="3"`) +
        words(M, Y + 289, 42, String(look.volume), p.warm, { serif: true, weight: 700 })
      : '',
    byline(look.author, M, Y + H - 22, 180, p.ink),
  ].join('')
  return book(look, X, Y, W, H, p.ground, 26, front)
}

export const crimeNovels: Shape = look => {
  const p = paint(look)
  const numbered = look.volume !== undefined
  const m = numbered ? M - 22 : M
  const front = [
    framed(motifOf(look, MOTIFS.crime), p, look, X + 15, Y + 142, W - 15, 150),
    rect(X + 15, Y + 292, W - 15, 56, 0, p.ink),
    title(look.name, p.ink, { x: M, top: Y + 18, width: 204, height: 118, most: 46, sans: true }),
    numbered
      ? words(X + W - 32, Y + 335, 42, String(look.volume), p.ground, { serif: true, weight: 700 })
      : '',
    byline(look.author, m, Y + (look.series ? 316 : 325), 160, p.ground),
    look.series ? byline(look.series, m, Y + 336, 150, p.ground) : '',
  ].join('')
  return book(look, X, Y, W, H, p.ground, 20, front)
}

export const cookbooks: Shape = look => {
  const p = paint(look)
  const [x, w, y, h] = [58, 270, 92, 314]
  const m = x + w / 2 + 6
  const high = look.turn([true, false])
  const front = [
    disc(m, y + (high ? 196 : 112), 90, p.pale),
    look.turn(MOTIFS.cook)(p, look, m - 88, y + (high ? 122 : 38), 176, 148),
    title(look.name, p.ink, { x: m, top: y + (high ? 16 : 208), width: 226, height: 80, most: 40 }),
    byline(look.author, m, y + h - 12, 180, p.ink),
  ].join('')
  return book(look, x, y, w, h, p.ground, 22, front)
}

export const travelGuides: Shape = look => {
  const p = paint(look)
  const [x, w, y, h] = [88, 212, 62, 344]
  const m = x + w / 2 + 6
  const front = [
    rect(x + 15, y + 132, w - 15, 168, 0, p.pale),
    framed(look.turn(MOTIFS.travel), { ...p, ground: p.pale }, look, x + 15, y + 140, w - 15, 160),
    rect(x + 28, y + 18, 62, 8, 0, p.warm),
    title(look.name, p.ink, { x: m, top: y + 34, width: 172, height: 90, most: 40, sans: true }),
    byline(look.author, m, y + h - 17, 150, p.ink),
  ].join('')
  return book(look, x, y, w, h, p.ground, 14, front)
}

export const audiobooks: Shape = look => {
  const { ink } = look
  const p = paint(look)
  const [x, y, s] = [58, 126, 280]
  const m = x + s / 2
  return [
    shadow(ink, 206, y + s + 3, 188, 18),
    path(`M${x + s} ${y + 4}l12 6v${s - 14}l-12 6z`, p.deep),
    rect(x, y, s, s, 5, ink.lit(p.ground)),
    framed(motifOf(look, MOTIFS.sound), p, look, x + 26, y + 110, s - 52, 122),
    title(look.name, p.ink, { x: m + 4, top: y + 16, width: 232, height: 86, most: 42 }),
    byline(look.author, m - 22, y + s - 16, 170, p.ink),
    // Headphones: the sign that this one is heard.
    cord(`M${x + s - 50} ${y + s - 18}v-10a14 14 0 0 1 28 0v10`, p.ink, 4),
    rect(x + s - 54, y + s - 26, 9, 16, 4, p.ink),
    rect(x + s - 27, y + s - 26, 9, 16, 4, p.ink),
    look.volume === undefined
      ? ''
      : words(x + 34, y + s - 54, 40, String(look.volume), p.warm, { serif: true, weight: 700 }),
    path(`M${x} ${y}h${s * 0.4}l-${s * 0.3} ${s}H${x}z`, '#fff', 'opacity=".08"'),
    rect(x, y, 9, s, 4, '#1d1b26', 'opacity=".14"'),
  ].join('')
}

export const vinyl: Shape = look => {
  const { ink, dice } = look
  const p = paint(look)
  const [x, y, s] = [26, 142, 262]
  const m = x + s / 2
  const cx = x + s - 34
  const record = dice.pick(['#1f1e24', '#1f1e24', '#3a2230', '#22313a'])
  const [text, top, tall] = look.turn([
    [174, 22, 150],
    [16, 94, 126],
    [18, 84, 140],
  ])
  return [
    shadow(ink, 204, y + s + 3, 186, 18),
    disc(cx, y + s / 2, 120, ink.lit(record)),
    ...[106, 92, 78, 64].map(r =>
      disc(cx, y + s / 2, r, 'none', 'stroke="#fff" stroke-opacity=".1" stroke-width="2"'),
    ),
    path(`M${cx} ${y + s / 2}l76-92A120 120 0 0 1 ${cx + 106} ${y + s / 2 - 56}z`, '#fff', 'opacity=".14"'),
    disc(cx, y + s / 2, 42, p.warm),
    rect(x + s - 4, y + 3, 6, s - 6, 0, '#1d1b26', 'opacity=".28"'),
    rect(x, y, s, s, 2, ink.lit(p.ground)),
    framed(look.turn(MOTIFS.sound), p, look, x + 24, y + top, s - 48, tall),
    title(look.name, p.ink, {
      x: m,
      top: y + text,
      width: 226,
      height: 66,
      most: 36,
      sans: dice.chance(0.5),
    }),
    byline(look.author, m, y + s - 14, 200, p.ink),
    path(`M${x} ${y}h${s * 0.42}l-${s * 0.34} ${s}H${x}z`, '#fff', 'opacity=".07"'),
  ].join('')
}
