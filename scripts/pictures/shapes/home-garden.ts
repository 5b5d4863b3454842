import { shade } from '../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow, words } from '../draw/svg'
import { type Shape, says } from '../look'

const METAL = '#b9bcc2'
const WOOD = '#b58a5c'

export const lawnmowers: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const wheel = (x: number, y: number, r: number) =>
    disc(x, y, r, ink.ball('#2f2e36')) +
    disc(x, y, r * 0.62, ink.ball(turn(['#d8d4cc', shade(c, 0.08), '#8d8b92']))) +
    disc(x, y, r * 0.2, '#3a3942')
  if (says(look, /robot|mow.?bot|auto/)) {
    return [
      shadow(ink, 200, 396, 175, 22),
      path('M62 370C54 300 120 250 210 250S346 300 346 366q0 22-24 22H84q-20 0-22-18z', ink.ball(c)),
      path(
        'M104 318C130 276 184 264 232 270C272 276 300 292 312 316C250 294 170 294 104 318z',
        shade(c, -0.2),
      ),
      rect(184, 262, 46, 12, 6, '#c0473a'),
      path('M60 362H348v12q0 16-24 16H84q-24 0-24-16z', ink.lit(shade(c, -0.24))),
      wheel(282, 356, 42),
      wheel(106, 374, 22),
      path('M78 340C88 300 130 272 170 266C130 284 104 306 98 346z', '#fff', 'opacity=".3"'),
      words(190, 346, 17, look.brand, '#fbf7ee', { weight: 600, extra: 'opacity=".85"' }),
    ].join('')
  }
  const back = dice.range(34, 42)
  return [
    shadow(ink, 196, 402, 172, 20),
    cord(`M262 330L${368} 112`, ink.lit('#3a3942'), 10),
    cord(`M246 330L${352} 112`, ink.lit('#55545e'), 10),
    cord('M346 116q20-26 34-8', '#2c2b33', 13),
    cord('M300 252l-40 60', shade(c, -0.2), 3),
    turn([true, true, false])
      ? path('M262 262C300 232 356 250 356 296V362q0 14-16 14H262z', ink.lit('#4a5148')) +
        dashes('M276 290H344M276 314H344M276 338H344', '#6a7266', 2, '4 4')
      : '',
    path('M52 372V330q0-34 40-38H252q34 2 38 40v40z', ink.lit(c)),
    path('M52 356H290v22q0 8-10 8H62q-10 0-10-8z', ink.lit(shade(c, -0.14))),
    path('M104 294q6-48 34-52h62q28 4 32 52z', ink.lit('#3a3942')),
    rect(126, 228, 82, 20, 10, ink.lit(shade(c, 0.04))),
    ...[0, 1, 2].map(i => rect(130 + i * 26, 260, 16, 24, 4, '#24242b')),
    words(150, 336, 19, look.brand, '#fbf7ee', { weight: 700 }),
    path('M56 340q0-40 38-44l-10 58H56z', '#fff', 'opacity=".22"'),
    wheel(90, 376, 29),
    wheel(280, 402 - back, back),
  ].join('')
}

export const gardenTools: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /can\b|watering/)
    ? 'can'
    : says(look, /secateur|shear|prun|snip/)
      ? 'shears'
      : says(look, /glove/)
        ? 'gloves'
        : says(look, /spade|rake|fork|hoe|broom/)
          ? 'long'
          : says(look, /trowel|hand|set/)
            ? 'trowel'
            : turn(['can', 'shears', 'long', 'trowel'] as const)
  const wood = ink.round(dice.pick([WOOD, '#9a6b43', '#c9a06c']))
  const steel = ink.lit(dice.pick([METAL, '#9aa09c', '#77807c']))
  if (kind === 'can') {
    return [
      shadow(ink, 200, 406, 140, 20),
      cord('M250 330L332 208', ink.lit(shade(c, -0.08)), 17),
      path('M310 202l44-20 6 12-34 36z', ink.lit(shade(c, -0.02))),
      cord('M132 262C50 226 58 352 126 372', ink.lit(shade(c, -0.12)), 14),
      cord('M138 246C150 168 226 168 238 240', ink.lit(shade(c, -0.04)), 12),
      path('M118 246H252L266 390q0 14-81 14t-81-14z', ink.round(c)),
      oval(185, 246, 67, 15, shade(c, -0.28)),
      path('M185 231q66 1 67 15-24-8-50-8z', shade(c, -0.12)),
      path('M112 372q73 16 152 0l1 9q-76 17-154 0z', shade(c, -0.14)),
      path('M134 262h20l-12 122q-12-1-18-4z', '#fff', 'opacity=".22"'),
    ].join('')
  }
  if (kind === 'shears') {
    return [
      shadow(ink, 206, 402, 110, 18),
      '<g transform="rotate(14 200 250)">',
      path('M196 232C150 190 152 120 196 92C206 136 214 180 214 228z', steel),
      path('M204 232C232 196 244 166 236 128C218 158 200 190 190 224z', ink.lit('#8d9290')),
      cord('M190 240C166 282 150 330 152 388', ink.lit(shade(c, -0.05)), 25),
      cord('M212 240C240 282 254 326 250 382', ink.lit(c), 25),
      cord('M186 262C166 300 156 340 157 380', '#fff', 5, 'opacity=".3" stroke-linecap="round"'),
      disc(201, 232, 15, ink.ball('#d8d4cc')),
      disc(201, 232, 5, '#6d6c76'),
      dashes('M176 300L232 296', '#a8a49c', 10, '3 3'),
      '</g>',
    ].join('')
  }
  if (kind === 'gloves') {
    const glove = (fill: string) =>
      path(
        'M150 400V300C128 290 110 262 112 244C120 230 138 248 154 262V150q12-16 22 0v74V126q12-16 24 0v98V138q12-16 22 0v90V166q12-14 20 0v130q-4 20-14 34v70z',
        fill,
      )
    return [
      shadow(ink, 206, 406, 120, 18),
      `<g transform="rotate(12 220 300) translate(38 -6)">${glove(ink.lit(shade(c, -0.1)))}</g>`,
      `<g transform="rotate(-6 180 300)">${glove(ink.lit(c))}${rect(146, 366, 86, 36, 6, ink.lit('#e9e0cc'))}${dashes('M150 384H228', shade(c, -0.1), 22, '3 5')}</g>`,
    ].join('')
  }
  if (kind === 'long') {
    const head = says(look, /rake/)
      ? path('M186 300h30l14 54H172zM118 348H284v16H118z', steel) +
        dashes('M122 386H284', '#77807c', 46, '8 14.2')
      : says(look, /fork/)
        ? path('M150 300h100v16H150z', steel) + dashes('M152 362H250', '#8d9290', 96, '9 20.3')
        : path('M144 300H256L252 372Q236 412 200 420Q164 412 148 372z', steel) +
          path('M156 308h20v84q-14-10-16-22z', '#fff', 'opacity=".3"')
    return [
      shadow(ink, 206, 420, 96, 14),
      '<g transform="rotate(9 200 300)">',
      rect(192, 84, 17, 222, 6, wood),
      path('M168 62h64q10 0 8 10l-8 22q-14-10-32-10t-32 10l-8-22q-2-10 8-10z', ink.lit(c)),
      path('M188 262h25l6 44h-37z', ink.lit('#6d726f')),
      head,
      '</g>',
    ].join('')
  }
  return [
    shadow(ink, 206, 404, 130, 18),
    '<g transform="rotate(-20 200 260)">',
    path('M124 246h58l-4 92q-10 36-25 48q-16-12-25-48z', steel),
    path('M132 254h14l2 104q-8-10-12-24z', '#fff', 'opacity=".35"'),
    path('M149 208h8v40h-8z', '#8d9290'),
    path('M140 92q13-12 26 0l4 118h-34z', wood),
    path('M138 196h30l1 16h-32z', ink.lit(c)),
    '</g><g transform="rotate(16 240 260)">',
    dashes('M220 330H276', '#8d9290', 104, '9 14.5'),
    path('M218 270h60v18h-60z', steel),
    path('M244 208h8v70h-8z', '#8d9290'),
    path('M235 92q13-12 26 0l4 118h-34z', wood),
    path('M233 196h30l1 16h-32z', ink.lit(c)),
    '</g>',
  ].join('')
}

export const balconyPlanters: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const plant = turn(['lavender', 'geranium', 'herb', 'grass'] as const)
  const hanging = /hanging/.test(look.detail)
  const round = hanging || /pot/.test(look.detail) || (!look.detail && dice.chance(0.25))
  const [w, top] = round ? [98, 280] : [140, 304]
  const green = dice.pick(['#5c8a5a', '#6f9a5b', '#4a7a63'])
  const stems = [...Array(round ? 8 : 11).keys()].map(i => {
    const x = 200 - w + 22 + (i * (2 * w - 44)) / (round ? 7 : 10)
    const [tip, y] = [x + dice.range(-16, 16) + (x - 200) * 0.25, dice.range(148, 206)]
    const leaf = shade(green, dice.range(-0.08, 0.1))
    const stem = cord(`M${x} ${top + 8}Q${x} ${y + 60} ${tip} ${y}`, leaf, plant === 'grass' ? 7 : 4)
    if (plant === 'lavender')
      return (
        stem +
        dashes(
          `M${tip} ${y - 18}L${(tip + x) / 2} ${y + 44}`,
          shade('#8672b0', dice.range(-0.08, 0.1)),
          13,
          '0 9',
          'stroke-linecap="round"',
        )
      )
    if (plant === 'geranium')
      return (
        stem +
        oval(x, y + 84, 24, 17, leaf) +
        [0, 1, 2, 3]
          .map(k =>
            disc(
              tip + Math.cos(k * 1.6) * 10,
              y + 10 + Math.sin(k * 1.6) * 9,
              11,
              shade(dice.pick(['#d2584b', '#d9607c']), k * 0.03),
            ),
          )
          .join('')
      )
    if (plant === 'herb')
      return (
        stem +
        [0, 1, 2, 3]
          .map(k =>
            oval(
              tip + (k % 2 ? 12 : -12) + (x - tip) * k * 0.2,
              y + k * 24,
              15,
              10,
              shade(leaf, k % 2 ? 0.05 : -0.03),
            ),
          )
          .join('')
      )
    return stem
  })
  const wood = /wood|larch|acacia|oak|teak|cedar|pine|robinia/.test(look.material.toLowerCase())
  const cords = hanging ? cord(`M${206 - w} ${top}L200 40L${194 + w} ${top}`, '#b58a5c', 5) : ''
  return [
    shadow(ink, 204, 406, w * 1.3, 19),
    cords,
    ...stems,
    oval(200, top + 4, w - 8, 10, '#4a3a30'),
    path(
      `M${200 - w} ${top}H${200 + w}L${round ? 200 + w - 24 : 196 + w - 8} 404H${round ? 200 - w + 24 : 204 - w + 8}z`,
      round ? ink.round(c) : ink.lit(c),
    ),
    wood
      ? cord(`M${206 - w} 336H${194 + w}M${208 - w} 370H${192 + w}`, shade(c, -0.2), 3)
      : dice.chance(0.5)
        ? path(`M${205 - w} 348H${195 + w}l-2 12H${207 - w}z`, shade(c, 0.08))
        : '',
    rect(194 - w, top - 6, 2 * w + 12, 22, 6, ink.lit(shade(c, 0.03))),
    path(`M${200 - w + 10} ${top + 16}h24l6 ${388 - top - 16}h-22z`, '#fff', 'opacity=".14"'),
  ].join('')
}
