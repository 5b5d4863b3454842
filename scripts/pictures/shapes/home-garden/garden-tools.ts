import { shade } from '../../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'

const METAL = '#b9bcc2'

const WOOD = '#b58a5c'

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
