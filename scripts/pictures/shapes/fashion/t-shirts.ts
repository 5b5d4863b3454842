import { lightness, shade } from '../../draw/colour'
import { at, cord, dashes, disc, path, rect } from '../../draw/svg'
import { type Look, type Shape, says } from '../../look'
import { floor } from './floor'
import { type Cut, collar, fabric, top } from './garment'

export const tShirts: Shape = look => {
  const { colour: c, dice, turn } = look
  const cut: Cut = {
    chest: dice.range(80, 90),
    hem: dice.range(80, 92),
    bottom: dice.range(396, 412),
    sleeve: 'short',
    neck: says(look, /v-neck/) ? 'deep' : 'crew',
  }
  const mark = shade(c, lightness(c) > 0.6 ? -0.3 : 0.32)
  const warm = dice.pick(['#d9694f', '#e2b04a', '#5b93a8', '#7f9f6b'])
  const kind = says(look, /strip|breton/)
    ? 'stripe'
    : says(look, /pocket/)
      ? 'pocket'
      : says(look, /\brun|sport/)
        ? 'run'
        : says(look, /plain|minimal|basic/)
          ? 'plain'
          : turn(['plain', 'pocket', 'sun', 'block', 'line'] as const)
  const inside = {
    plain: '',
    pocket: rect(224, 190, 42, 48, 4, shade(c, -0.05)) + dashes('M226 200h38', mark, 1.5, '4 3'),
    stripe: fabric(look, 'stripe'),
    sun: disc(200, 234, 34, warm) + path('M150 262q24-18 50 0t50 0v24H150z', mark),
    run: path('M100 250L300 196V222L100 276zM100 290L300 236v9L100 299z', warm),
    block: fabric(look, 'block'),
    line: cord('M156 236q16-26 34 0t34 0 26-6', mark, 5),
  }[kind]
  const hem = `M${200 - cut.hem} ${cut.bottom - 14}Q200 ${cut.bottom + 2} ${200 + cut.hem} ${cut.bottom - 14}`
  const one = (of: Look, on: string) =>
    top(of, cut, on) +
    collar(cut, shade(of.colour, -0.07), 9) +
    dashes(hem, shade(of.colour, -0.14), 1.5, '5 3')
  if (says(look, /three|pack of|triple/))
    return [
      floor(look, 130),
      at('translate(36 -24)', one({ ...look, colour: '#3c4046' }, '')),
      at('translate(4 -4)', one({ ...look, colour: '#8b9097' }, '')),
      at('translate(-28 16)', one(look, '')),
    ].join('')
  return floor(look) + one(look, inside)
}
