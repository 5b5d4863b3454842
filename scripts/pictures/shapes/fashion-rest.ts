import { lightness, shade } from '../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow, within } from '../draw/svg'
import { type Shape, says } from '../look'

// Half widths of the leg at knee and hem, and how far the leg's centre stands from the middle there.
const CUTS = {
  slim: [31, 24, 44, 47],
  tapered: [38, 22, 46, 45],
  straight: [37, 36, 45, 50],
  wide: [53, 58, 58, 66],
} as const

export const jeans: Shape = look => {
  const { colour: c, ink, dice } = look
  const named = (['slim', 'tapered', 'wide', 'straight'] as const).find(k =>
    `${look.detail} ${look.style} ${look.name}`.toLowerCase().includes(k),
  )
  const cut = named ?? 'straight'
  const [knee, hem, kx, hx] = CUTS[cut]
  const hip = cut === 'slim' ? 82 : cut === 'wide' ? 90 : 86
  const end = cut === 'tapered' ? 436 : 448
  const outline = (k: 1 | -1) => {
    const x = (v: number) => 200 + k * v
    return `M200 74H${x(68)}C${x(74)} 104 ${x(hip - 2)} 130 ${x(hip)} 172C${x(hip)} 220 ${x(kx + knee)} 270 ${x(kx + knee)} 312C${x(kx + knee)} 350 ${x(hx + hem)} 400 ${x(hx + hem)} ${end}Q${x(hx)} ${end + 8} ${x(hx - hem)} ${end}C${x(hx - hem)} 400 ${x(Math.max(6, kx - knee))} 350 ${x(Math.max(6, kx - knee))} 312Q${x(7)} 260 ${x(0)} 218z`
  }
  const [left, right] = [outline(-1), outline(1)]
  const [dark, thread] = [shade(c, -0.1), lightness(c) < 0.3 ? '#77757d' : '#d9a860']
  const st = (d: string, w = 1.7) => dashes(d, thread, w, '5 2.5')
  const fade = ink.radial([
    [0, '#fff', dice.range(0.16, 0.36)],
    [1, '#fff', 0],
  ])
  const cuff = dice.chance(0.35) ? dice.pick([14, 20]) : 0
  const turnUp = (k: 1 | -1) =>
    path(
      `M${200 + k * (hx + hem + 2)} ${end - cuff}V${end + 2}Q${200 + k * hx} ${end + 10} ${200 + k * (hx - hem - 2)} ${end + 2}V${end - cuff}Q${200 + k * hx} ${end - cuff + 7} ${200 + k * (hx + hem + 2)} ${end - cuff}z`,
      shade(c, 0.13),
    )
  return [
    shadow(ink, 204, 456, 60 + hx + hem * 0.6, 13),
    path(right, ink.lit(shade(c, -0.03))),
    path(left, ink.lit(shade(c, 0.02))),
    oval(200 - kx - 2, 262, 30, 92, fade),
    oval(200 + kx - 2, 262, 28, 88, fade),
    path(
      `M200 216Q206 262 ${200 + Math.max(6, kx - knee)} 320l8 14Q212 256 203 200z`,
      '#14131c',
      'opacity=".16"',
    ),
    oval(200, 74, 67, 8, shade(c, -0.2)),
    path('M132 74Q200 90 268 74L271 96Q200 112 129 96z', ink.lit(dark)),
    st('M130 92Q200 108 270 92'),
    ...[150, 200, 246].map(x => rect(x - 4, 76, 8, 26, 2, shade(c, -0.03))),
    st('M126 116Q150 146 190 104', 2.2),
    st('M274 116Q250 146 210 104', 2.2),
    path('M127 112Q150 140 186 104L168 102Q150 102 128 98z', '#14131c', 'opacity=".18"'),
    path('M273 112Q250 140 214 104L232 102Q250 102 272 98z', '#14131c', 'opacity=".18"'),
    cord('M200 104V212', dark, 2.5),
    st('M214 106V170Q214 192 201 204'),
    disc(200, 92, 5, dice.pick(['#c9a45c', '#b9bcc2', '#b5713f'])),
    cord(
      `M${200 - hip + 8} 180C${208 - hip} 230 ${206 - kx - knee} 270 ${206 - kx - knee} 312C${206 - kx - knee} 350 ${206 - hx - hem} 400 ${206 - hx - hem} ${end - 4}`,
      '#fff',
      2,
      'opacity=".2"',
    ),
    cuff
      ? turnUp(-1) + turnUp(1)
      : st(
          `M${201 - hx - hem} ${end - 9}Q${200 - hx} ${end - 1} ${199 - hx + hem} ${end - 9}M${201 + hx - hem} ${end - 9}Q${200 + hx} ${end - 1} ${199 + hx + hem} ${end - 9}`,
        ),
    dice.chance(0.3)
      ? dashes(`M${200 - kx - 16} 296h30M${200 - kx - 14} 304h30`, '#e9eef2', 3, '7 3', 'opacity=".75"')
      : '',
  ].join('')
}

export const sneakers: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const sole = dice.pick(['#f4efe4', '#fbf9f4', '#d9b48a', shade(c, 0.24)])
  const accent = dice.pick(['#d9694f', '#e2b04a', '#5b93a8', '#7f9f6b', '#2f2e36', '#fbf7ee'])
  const high = says(look, /high|boot/)
  const kind = says(look, /sport|\brun|trail/)
    ? 'runner'
    : says(look, /canvas/)
      ? 'retro'
      : turn(['court', 'retro', 'runner'] as const)
  const collarY = high ? 168 : 234
  const upper = `M66 340Q58 ${collarY + 44} 78 ${collarY}Q108 ${collarY + 22} 148 ${collarY - 4}Q168 ${collarY + 4} 186 250Q232 292 292 298Q340 304 346 344z`
  const deco = {
    runner: path(
      'M96 336Q130 270 178 262L192 276Q150 290 132 338zM146 338Q168 300 202 284L214 292Q188 308 178 338z',
      accent,
    ),
    court: path('M70 268q28 10 36 66H66q-4-34 4-66z', ink.lit(accent)) + disc(160, 306, 13, accent),
    retro:
      path('M84 330Q150 340 226 280Q208 330 128 344z', accent) +
      path('M290 300Q340 306 344 342H262Q264 312 290 300z', ink.lit(shade(c, -0.12))),
  }[kind]
  const lace = [0, 1, 2, 3].map(i => cord(`M${172 + i * 25} ${258 + i * 11}l24-15`, '#fbf7ee', 6)).join('')
  return [
    shadow(ink, 206, 392, 168, 18),
    path(
      `M84 ${collarY + 8}Q112 ${collarY - 8} 146 ${collarY + 2}L172 252Q120 268 84 ${collarY + 8}z`,
      shade(c, -0.26),
    ),
    path(`M142 ${collarY - 10}q20-10 30 8L204 256l-18 14z`, ink.lit(shade(c, 0.06))),
    path(upper, ink.lit(c)),
    deco,
    path('M186 250Q232 292 292 298L268 318Q206 306 168 270z', ink.lit(shade(c, -0.08))),
    lace,
    dashes('M164 272Q204 310 268 322', shade(c, lightness(c) > 0.6 ? -0.18 : 0.2), 1.8, '5 3'),
    path(`M78 ${collarY + 2}q14 10 24 10l-8 40q-16 2-24-8z`, '#fff', 'opacity=".16"'),
    path(
      kind === 'runner'
        ? 'M52 332Q60 352 120 346Q220 338 350 342Q362 352 358 368Q352 386 330 386H78Q46 386 50 352z'
        : 'M60 336H350Q360 346 358 366Q356 386 338 386H76Q58 386 58 362z',
      ink.fall(sole),
    ),
    kind === 'runner'
      ? path('M54 366Q140 372 214 360T356 366Q350 386 330 386H78Q56 386 54 366z', accent)
      : cord('M64 362H354', shade(sole, -0.1), 3),
    kind === 'court' ? dashes('M66 378H350', shade(sole, -0.16), 8, '4 4') : '',
    path('M300 306Q336 312 342 338H316Q318 318 300 306z', '#fff', 'opacity=".2"'),
  ].join('')
}

export const belts: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const metal = dice.pick(['#c9a45c', '#b9bcc2', '#4a4952', '#b5835a'])
  const buckle = turn(['square', 'round', 'bar'] as const)
  const deco = says(look, /braid|woven|plait/)
    ? 'braid'
    : turn(['stitch', 'plain', 'braid', 'emboss'] as const)
  const h = dice.range(54, 66)
  const y = 344 - h
  const ring = (cy: number, rx: number, ry: number, fill: string) => oval(198, cy, rx, ry, fill)
  const strip = `M62 ${y - 24}Q66 ${y + 34} 198 ${y + 36}T334 ${y - 24}V${y - 24 + h}Q330 ${y + 34 + h} 198 ${y + 36 + h}T62 ${y - 24 + h}z`
  const mid = `M66 ${y - 24 + h / 2}Q72 ${y + 33 + h / 2} 198 ${y + 36 + h / 2}T330 ${y - 24 + h / 2}`
  const edge = (d: number) => `M64 ${y - 24 + d}Q70 ${y + 34 + d} 198 ${y + 36 + d}T332 ${y - 24 + d}`
  const frame = {
    square: rect(152, y + 14, 82, h + 40, 12, 'none', `stroke="${metal}" stroke-width="13"`),
    round: oval(193, y + 35 + h / 2, 46, h / 2 + 20, 'none', `stroke="${metal}" stroke-width="13"`),
    bar:
      rect(146, y + 18, 94, h + 34, 7, ink.lit(metal)) + rect(162, y + 30, 62, h + 10, 4, shade(metal, -0.1)),
  }[buckle]
  return [
    shadow(ink, 202, 392, 158, 20),
    ring(y - 24, 136, 62, ink.lit(shade(c, -0.14))),
    ring(y - 18, 122, 52, ink.lit(shade(c, -0.24))),
    ring(y - 12, 104, 42, ink.lit(shade(c, -0.1))),
    ring(y - 7, 92, 34, ink.lit(shade(c, -0.28))),
    path(strip, ink.round(c)),
    deco === 'stitch' ? dashes(edge(8), '#e9d9b8', 2, '6 4') + dashes(edge(h - 8), '#e9d9b8', 2, '6 4') : '',
    deco === 'braid'
      ? within(
          ink.clip(strip),
          dashes(mid, shade(c, -0.16), h + 8, '5 9'),
          dashes(mid, shade(c, 0.12), 5, '9 5'),
        )
      : '',
    deco === 'emboss' ? cord(edge(10), shade(c, -0.16), 3) + cord(edge(h - 10), shade(c, -0.16), 3) : '',
    ...[262, 286, 308].map((x, i) => disc(x, y + 28 - i * 9 + h / 2, 4, shade(c, -0.3))),
    frame,
    buckle === 'bar' ? '' : cord(`M230 ${y + 35 + h / 2}H150`, shade(metal, 0.1), 8),
    path(
      `M72 ${y - 12}Q84 ${y + 14} 120 ${y + 26}v${h - 10}Q84 ${y + h + 6} 72 ${y + h - 20}z`,
      '#fff',
      'opacity=".16"',
    ),
  ].join('')
}
