import { readable, shade } from '../draw/colour'
import { cord, dashes, disc, fitting, oval, path, rect, shadow, within, words } from '../draw/svg'
import { type Shape, says } from '../look'

export const suitcases: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const small = says(look, /cabin|carry|small|weekend/)
  const [w, h] = small ? [96, dice.range(212, 226)] : [dice.range(110, 120), dice.range(256, 272)]
  const y = 396 - h
  const face = turn(['ribs', 'cross', 'belts', 'panels'] as const)
  const metal = ink.round('#b9bcc2')
  const dark = shade(c, -0.15)
  const shell = `M${226 - w} ${y}H${174 + w}q26 0 26 26V${y + h - 24}q0 24-26 24H${226 - w}q-26 0-26-24V${y + 26}q0-26 26-26z`
  const leather = dice.pick(['#8a5a3c', '#5a3b2c', '#2f2e36'])
  const surface = {
    ribs:
      dashes(`M${212 - w} ${y + h / 2}H${188 + w}`, dark, h, `4 ${(2 * w - 30) / 7}`, 'opacity=".6"') +
      dashes(`M${217 - w} ${y + h / 2}H${188 + w}`, '#fff', h, `3 ${(2 * w - 30) / 7 + 1}`, 'opacity=".18"'),
    cross: [0.25, 0.5, 0.75]
      .map(
        t =>
          cord(`M${200 - w} ${y + h * t}H${200 + w}`, dark, 5, 'opacity=".55"') +
          cord(`M${200 - w} ${y + h * t + 5}H${200 + w}`, '#fff', 3, 'opacity=".2"'),
      )
      .join(''),
    belts: [-0.45, 0.45]
      .map(
        t =>
          rect(200 + w * t - 11, y, 22, h, 0, ink.lit(leather)) +
          rect(200 + w * t - 15, y + 60, 30, 24, 4, '#c9a45c') +
          rect(200 + w * t - 8, y + 66, 16, 12, 2, shade(leather, -0.08)),
      )
      .join(''),
    panels:
      rect(220 - w, y + 24, 2 * w - 40, h * 0.4, 14, dark, 'opacity=".35"') +
      rect(220 - w, y + h * 0.54, 2 * w - 40, h * 0.38, 14, dark, 'opacity=".35"'),
  }[face]
  return [
    shadow(ink, 208, 414, w * 1.4, 18),
    rect(166, y - 92, 9, 100, 4, metal),
    rect(225, y - 92, 9, 100, 4, metal),
    rect(156, y - 104, 88, 20, 9, ink.fall('#33323b')),
    ...[224 - w, 176 + w].map(
      x =>
        rect(x - 12, 386, 24, 14, 3, '#33323b') +
        disc(x, 404, 12, ink.ball('#2a2932')) +
        disc(x, 404, 5, '#8d8b92'),
    ),
    rect(206 - w + 6, y + 4, 2 * w, h - 6, 24, shade(c, -0.26)),
    path(shell, ink.lit(c)),
    within(ink.clip(shell), surface),
    path(`M176 ${y - 2}q0-14 12-14h24q12 0 12 14z`, 'none', 'stroke="#33323b" stroke-width="7"'),
    rect(200 + w - 6, y + h * 0.36, 12, 44, 4, ink.lit('#8d8b92')),
    face === 'belts'
      ? ''
      : rect(160, y + h - 40, 80, 20, 4, shade(c, 0.1)) +
        words(200, y + h - 25, fitting(look.brand, 72, 14), look.brand, readable(shade(c, 0.1)), {
          weight: 600,
        }),
    path(`M${210 - w} ${y + 30}q0-18 18-20h16q-18 8-18 30v${h - 60}q-16-4-16-20z`, '#fff', 'opacity=".28"'),
  ].join('')
}

export const backpacks: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /roll/)
    ? 'roll'
    : says(look, /trek|hik|alpine|\d\d ?l/)
      ? 'trek'
      : turn(['day', 'trek', 'roll'] as const)
  const trim = dice.pick(['#8a5a3c', '#33323b', '#c9a06c', shade(c, -0.18)])
  const w = dice.range(96, 106)
  const top = kind === 'trek' ? 118 : 142
  const dark = shade(c, -0.1)
  const second = dice.pick([dark, shade(c, 0.08), '#d9a04a', '#5a6d62'])
  return [
    shadow(ink, 206, 412, w * 1.4, 19),
    cord(
      `M${218 - w} 214Q${164 - w} 280 ${206 - w} 376M${182 + w} 214Q${236 + w} 280 ${194 + w} 376`,
      shade(c, -0.24),
      17,
    ),
    cord(`M172 ${top + 8}q0-44 28-44t28 44`, trim, 10),
    path(
      `M${200 - w} 214Q${200 - w} ${top} 200 ${top}T${200 + w} 214V384q0 24-28 24H${228 - w}q-28 0-28-24z`,
      ink.lit(c),
    ),
    kind === 'trek'
      ? path(
          `M${210 - w} 202Q${206 - w} ${top - 14} 200 ${top - 14}T${190 + w} 202Q200 226 ${210 - w} 202z`,
          ink.lit(second),
        ) +
        [-0.42, 0.42]
          .map(
            t =>
              rect(200 + t * w - 7, 196, 14, 74, 3, trim) + rect(200 + t * w - 11, 238, 22, 18, 4, '#33323b'),
          )
          .join('')
      : kind === 'roll'
        ? path(`M${202 - w} 186h${2 * w - 4}v38H${202 - w}z`, ink.fall(dark)) +
          rect(204 - w, 128, 2 * w - 8, 64, 20, ink.fall(c)) +
          cord(`M${210 - w} 150H${190 + w}M${210 - w} 170H${190 + w}`, shade(c, -0.14), 3) +
          rect(190, 120, 20, 150, 4, trim) +
          rect(184, 226, 32, 24, 4, '#c9a45c')
        : cord(`M${214 - w} 246Q${214 - w} ${top + 22} 200 ${top + 22}T${186 + w} 246`, shade(c, -0.22), 4) +
          rect(180, 186, 40, 22, 4, trim),
    path(
      `M${222 - w} 292q0-14 14-14H${164 + w}q14 0 14 14v86q0 16-16 16H${238 - w}q-16 0-16-16z`,
      ink.lit(kind === 'trek' ? dark : second),
    ),
    cord(`M${228 - w} 300H${172 + w}`, shade(c, -0.24), 4),
    rect(200 + w * 0.4, 298, 5, 22, 2, '#c9a45c'),
    path(
      `M${200 - w} 306q-16 6-16 24v46q0 14 16 16zM${200 + w} 306q16 6 16 24v46q0 14-16 16z`,
      ink.lit(dark),
    ),
    words(200, 356, fitting(look.brand, w * 1.1, 20), look.brand, readable(kind === 'trek' ? dark : second), {
      weight: 600,
      extra: 'opacity=".85"',
    }),
    path(
      `M${210 - w} 222Q${214 - w} ${top + 20} 180 ${top + 14}Q${240 - w} ${top + 50} ${236 - w} 230V270H${210 - w}z`,
      '#fff',
      'opacity=".16"',
    ),
  ].join('')
}

export const tents: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /tipi|bell|family/)
    ? 'tipi'
    : says(look, /tunnel/)
      ? 'tunnel'
      : turn(['ridge', 'tunnel', 'dome'] as const)
  const inner = dice.pick(['#f0dfb8', '#e9c87e', '#efe7d8'])
  const pole = dice.pick(['#e2b04a', '#33323b', '#d9694f'])
  const peg = cord('M40 400l-16 8M360 400l16 8', '#8d8b92', 4)
  const bodies = {
    dome: [
      path('M44 398C60 250 140 190 204 190S344 250 360 398z', ink.lit(c)),
      path('M204 190C290 190 344 250 360 398H270Q262 260 204 190z', shade(c, -0.13)),
      path('M128 398Q136 270 204 190Q244 280 250 398z', ink.lit(shade(c, 0.05))),
      path('M150 398Q160 300 200 258Q228 310 232 398z', ink.fall(inner)),
      path('M200 258Q180 320 186 398H150Q160 300 200 258z', shade(c, -0.05)),
      cord('M44 398C60 250 140 188 204 188S344 250 360 398', pole, 5),
    ],
    ridge: [
      path('M124 206H304L362 398H182z', ink.lit(shade(c, -0.08))),
      path('M124 206L40 398H190z', ink.lit(c)),
      path('M124 234L84 398H164z', ink.fall(inner)),
      path('M124 234Q108 330 112 398H84z', shade(c, 0.08)),
      cord('M124 196V398', pole, 6),
      cord('M124 206L20 404M304 206L384 402', '#efe7d8', 2),
    ],
    tunnel: [
      path('M36 398C36 270 96 236 150 236H260C330 236 366 290 368 398z', ink.lit(shade(c, -0.05))),
      path('M36 398C36 270 96 236 124 236S214 280 214 398z', ink.lit(c)),
      path('M70 398C70 310 100 276 126 276S182 320 182 398z', ink.fall(inner)),
      path('M126 276Q110 340 122 398H70C70 310 100 276 126 276z', shade(c, 0.06)),
      cord('M136 236C190 240 214 300 214 398M236 236C288 244 306 310 306 398', pole, 5),
      rect(238, 300, 44, 34, 8, inner, 'opacity=".85"'),
    ],
    tipi: [
      path('M200 118L56 398Q200 420 344 398z', ink.lit(c)),
      path('M200 118L344 398Q300 408 250 409z', '#1d1b26', 'opacity=".15"'),
      path('M198 214L148 407Q200 412 246 408z', ink.fall(inner)),
      path('M198 214Q176 320 182 409L148 407z', shade(c, 0.06)),
      path('M198 214Q224 320 220 409L246 408z', shade(c, -0.1)),
      cord('M190 92L206 132M212 92L194 132M200 88V130', '#b58a5c', 6),
      dashes('M76 360Q200 384 324 360', dice.pick([inner, shade(c, -0.2)]), 12, '12 10', 'opacity=".0"'),
    ],
  }[kind]
  return [
    shadow(ink, 204, 404, 184, 18),
    peg,
    ...bodies,
    path('M62 372Q84 270 150 224Q104 290 92 372z', '#fff', kind === 'dome' ? 'opacity=".2"' : 'opacity="0"'),
    oval(92, 408, 20, 5, '#7f9f6b', 'opacity=".6"'),
    oval(318, 412, 26, 5, '#7f9f6b', 'opacity=".5"'),
  ].join('')
}
