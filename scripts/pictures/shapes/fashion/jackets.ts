import { shade } from '../../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow } from '../../draw/svg'
import { type Look, type Shape, says } from '../../look'
import { hood, lapels, rounds } from './coat-parts'
import { bodice, type Cut, fabric, top } from './garment'

const folded = (c: string, look: Look) =>
  path(
    'M160 106Q140 128 148 158L196 136L176 112zM240 106Q260 128 252 158L204 136L224 112z',
    look.ink.lit(shade(c, 0.02)),
  ) + path('M166 108Q200 118 234 108L202 136h-4z', shade(c, -0.25))

export const jackets: Shape = look => {
  const { colour: c, dice, turn } = look
  const kind = says(look, /blazer/)
    ? 'blazer'
    : says(look, /leather|biker/)
      ? 'biker'
      : says(look, /denim|trucker/)
        ? 'denim'
        : says(look, /bomber/)
          ? 'bomber'
          : says(look, /rain|shell|wind|anorak/)
            ? 'shell'
            : says(look, /overshirt|worker|chore|field/)
              ? 'chore'
              : turn(['chore', 'denim', 'blazer', 'bomber', 'shell'] as const)
  const cut: Cut = {
    chest: dice.range(82, 90),
    hem: kind === 'bomber' ? 76 : dice.range(82, 90),
    bottom: kind === 'blazer' ? 420 : dice.range(382, 400),
    sleeve: 'long',
    neck: 'high',
  }
  const [dark, seam] = [shade(c, -0.13), shade(c, -0.2)]
  const metal = dice.pick(['#c9a45c', '#c3c5c9', '#efe7d8'])
  const second = dice.pick(['#ece3d0', '#c8503a', '#27375a'])
  const stitch = (d: string) =>
    dashes(d, kind === 'denim' ? '#d9a860' : shade(c, 0.14), 1.6, '5 3', 'opacity=".8"')
  const pocket = (x: number, y: number, h: number) =>
    rect(x, y, 50, h, 4, shade(c, -0.05)) +
    rect(x - 2, y - 2, 54, 15, 4, dark) +
    disc(x + 25, y + 8, 3.5, metal)
  const front =
    rect(192, 122, 16, cut.bottom - 116, 0, shade(c, -0.05)) + cord(`M192 128V${cut.bottom}`, seam, 2)
  const parts = {
    blazer:
      lapels(c, look, 246) +
      cord(`M200 246Q206 340 ${212} ${cut.bottom}`, seam, 2.5) +
      rounds(207, [264, 300], dark) +
      rect(128, 308, 48, 14, 3, dark) +
      rect(224, 308, 48, 14, 3, dark) +
      path('M232 208l28-5v8l-28 5z', '#efe7d8'),
    denim:
      front +
      folded(c, look) +
      stitch('M122 186H190M210 186H278') +
      pocket(134, 192, 46) +
      pocket(216, 192, 46) +
      stitch(`M146 240L158 ${cut.bottom - 20}M254 240L242 ${cut.bottom - 20}`) +
      rounds(200, [162, 214, 262, 310, 356], metal) +
      cord(
        `M${206 - cut.hem} ${cut.bottom - 14}Q200 ${cut.bottom + 2} ${194 + cut.hem} ${cut.bottom - 14}`,
        dark,
        18,
        'stroke-linecap="butt"',
      ),
    bomber:
      cord(`M200 128V${cut.bottom}`, metal, 4) +
      cord(`M170 104Q180 124 200 126Q220 124 230 104`, dark, 17) +
      cord('M138 282l22 40M262 282l-22 40', dark, 7) +
      dashes(
        `M${204 - cut.hem} ${cut.bottom - 14}Q200 ${cut.bottom + 2} ${196 + cut.hem} ${cut.bottom - 14}`,
        dark,
        24,
        '5 2',
      ),
    biker:
      path('M160 110L214 250L196 150zM240 110L252 200L206 148z', look.ink.lit(shade(c, 0.06))) +
      path(
        'M160 110Q144 150 150 176L200 214L176 124zM240 110Q256 150 250 176L212 200L224 124z',
        look.ink.lit(shade(c, 0.03)),
      ) +
      path('M166 110Q200 122 234 110L206 160z', '#efe7d8') +
      cord(`M208 176L228 ${cut.bottom}`, '#c3c5c9', 4) +
      cord('M136 300l34-14M232 296l34 14M232 214l30-8', '#c3c5c9', 4) +
      cord(
        `M${204 - cut.hem} ${cut.bottom - 16}Q200 ${cut.bottom} ${196 + cut.hem} ${cut.bottom - 16}`,
        dark,
        20,
        'stroke-linecap="butt"',
      ) +
      rect(164, cut.bottom - 24, 26, 20, 3, '#c3c5c9') +
      rect(170, cut.bottom - 19, 14, 10, 2, dark),
    shell:
      (says(look, /wind/)
        ? path('M112 122H288L284 208Q200 224 116 208z', second, look.ink.clip(bodice(cut)))
        : '') +
      hood(c, look, '') +
      cord(`M200 152V${cut.bottom}`, dice.pick([metal, '#d9694f', dark]), 6) +
      path('M120 196Q200 214 280 196l2-12Q200 202 118 184z', dark, 'opacity=".6"') +
      cord('M142 290l16 54M258 290l-16 54', dark, 6),
    chore:
      front +
      folded(c, look) +
      pocket(212, 190, 48) +
      rect(122, 296, 58, 66, 5, shade(c, -0.05)) +
      rect(220, 296, 58, 66, 5, shade(c, -0.05)) +
      stitch('M124 306h54M222 306h54') +
      rounds(200, [160, 208, 256, 304, 352], metal),
  }[kind]
  return [
    shadow(look.ink, 204, 446, 126, 14),
    kind === 'shell' ? '' : oval(200, 110, 40, 10, shade(c, -0.26)),
    top(look, cut, dice.chance(0.2) && kind === 'chore' ? fabric(look, 'check') : '', dark),
    parts,
  ].join('')
}
