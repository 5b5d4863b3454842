import { lightness, readable, shade } from '../../draw/colour'
import { cord, fitting, oval, path, rect, shadow, within, words } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const bottles: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const flask = says(look, /mug|cup|tumbler/) ? 'cup' : turn(['flask', 'sport', 'thermos', 'wide'] as const)
  const lid = dice.pick(['#33323b', '#b58a5c', '#d8d4cc', shade(c, -0.2)])
  const w = flask === 'cup' ? 76 : flask === 'wide' ? 74 : dice.range(56, 64)
  const y = flask === 'cup' ? 228 : 176
  const low = flask === 'cup' ? 18 : 0
  const tops = {
    flask: rect(168, 96, 64, 52, 10, ink.round(lid)) + cord('M184 98q0-26 16-26t16 26', lid, 8),
    sport: rect(162, 118, 76, 34, 8, ink.round(lid)) + rect(186, 84, 28, 38, 8, ink.round(shade(lid, 0.1))),
    thermos:
      path('M152 148V98q0-16 16-16h64q16 0 16 16v50z', ink.round(lid)) +
      cord('M152 112H248', shade(lid, -0.1), 4),
    wide:
      rect(144, 112, 112, 38, 9, ink.round(lid)) + cord('M160 114C160 60 240 60 240 114', ink.lit(lid), 12),
    cup:
      rect(192 - w, 206, 2 * w + 16, 26, 10, ink.round(lid)) +
      path('M168 208q0-18 20-18h24q20 0 20 18z', ink.lit(lid)),
  }[flask]
  const neck =
    flask === 'flask' || flask === 'sport'
      ? `M170 144H230Q232 164 ${200 + w} 204`
      : `M${204 - w} 146H${196 + w}Q${200 + w} 160 ${200 + w} 186`
  const body =
    flask === 'cup'
      ? `M${200 - w} 228H${200 + w}L${200 + w - low} 392q-1 12-14 12H${214 - w + low}q-13 0-14-12z`
      : `${neck}V384q0 20-20 20H${220 - w}q-20 0-20-20V${flask === 'flask' || flask === 'sport' ? `204Q168 164 170 144z` : `186Q${200 - w} 160 ${204 - w} 146z`}`
  const art = turn(['peaks', 'band', 'word', 'waves'] as const)
  const mark = shade(c, lightness(c) > 0.6 ? -0.16 : 0.18)
  return [
    shadow(ink, 204, 406, w * 1.5, 17),
    tops,
    path(body, ink.round(c)),
    within(
      ink.clip(body),
      art === 'peaks' ? path(`M100 350l54-70 30 36 34-52 60 80 30-30v110H100z`, mark, 'opacity=".7"') : '',
      art === 'band' ? rect(100, 318, 200, 60, 0, mark, 'opacity=".6"') : '',
      art === 'waves'
        ? [300, 324, 348].map(v => cord(`M100 ${v}q20-16 40 0t40 0 40 0 40 0 40 0`, mark, 6)).join('')
        : '',
      rect(100, 392, 200, 20, 0, ink.round('#c3c5c9')),
    ),
    words(200, Math.max(252, y + 76), fitting(look.brand, w * 1.5, 22), look.brand, readable(c), {
      weight: 600,
    }),
    path(`M${214 - w} ${flask === 'cup' ? 240 : 206}h11v170h-11z`, '#fff', 'opacity=".36"'),
    oval(200, 404, w - 6, 3, '#1d1b26', 'opacity=".25"'),
  ].join('')
}
