import { lightness, shade } from '../../draw/colour'
import { cord, dashes, path, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const hikingBoots: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const sole = dice.pick(['#33323b', '#4a3a30', '#2a2f2c'])
  const cuff = dice.pick(['#33323b', shade(c, -0.18), '#8a8172'])
  const lace = dice.pick(['#d9694f', '#e2b04a', '#efe7d8', '#33323b'])
  const low = says(look, /low/)
  const y = low ? 196 : 138
  const second = dice.pick([shade(c, -0.1), '#7b6a55', shade(c, 0.08)])
  return [
    shadow(ink, 206, 400, 162, 18),
    path(`M88 ${y}Q130 ${y - 18} 176 ${y - 8}L182 ${y + 30}H86z`, ink.lit(cuff)),
    path(`M172 ${y - 10}q22-12 30 4L222 270l-24 10z`, ink.lit(shade(cuff, 0.08))),
    path(
      `M84 ${y + 18}Q126 ${y + 4} 176 ${y + 14}Q184 ${y + 80} 204 254Q240 284 300 292Q340 300 344 352H72Q66 300 80 250Q86 ${y + 70} 84 ${y + 18}z`,
      ink.lit(c),
    ),
    path(`M72 352Q68 312 78 270Q120 280 132 352z`, ink.lit(second)),
    path('M262 352Q268 306 296 292Q340 300 344 352z', ink.lit(sole)),
    path(
      turn([
        'M140 340Q160 296 214 284L236 296Q180 306 168 340z',
        'M120 262Q160 250 196 250L202 264Q160 264 126 282z',
        'M146 344V286h20v58zM178 344V278h18v66z',
      ]),
      second,
    ),
    ...[0, 1, 2, 3, 4].map(i =>
      cord(`M${168 + i * 13 + (i > 2 ? (i - 2) * 8 : 0)} ${y + 34 + i * (low ? 18 : 29)}l30-13`, lace, 5.5),
    ),
    dashes(
      `M166 ${y + 22}Q172 ${y + 90} 194 266Q232 296 284 304`,
      shade(c, lightness(c) > 0.6 ? -0.2 : 0.22),
      2,
      '5 3',
    ),
    path('M64 346H348Q358 352 358 366V376H62Q56 358 64 346z', ink.fall(shade(sole, 0.1))),
    dashes('M64 384H356', sole, 18, '26 8'),
    cord('M66 374H356', sole, 6),
    path(`M92 ${y + 26}q18-6 30-6l-6 90q-16 8-28 20z`, '#fff', 'opacity=".15"'),
  ].join('')
}
