import { shade } from '../../draw/colour'
import { cord, disc, path } from '../../draw/svg'
import type { Look } from '../../look'

export const rounds = (x: number, ys: readonly number[], colour: string) =>
  ys.map(y => disc(x, y, 5.5, colour)).join('')

export const lapels = (c: string, look: Look, to: number) =>
  [
    path(`M162 108L200 ${to}L158 176L136 164L150 122z`, look.ink.lit(shade(c, 0.04))),
    path(`M238 108L200 ${to}L242 176L264 164L250 122z`, look.ink.lit(shade(c, -0.05))),
    path(`M164 108Q200 124 236 108L200 ${to}z`, shade(c, -0.24)),
    path(`M164 110Q200 124 236 110L218 150L200 ${to}L182 150z`, '#efe7d8'),
    cord(`M136 164l22 12M264 164l-22 12`, shade(c, -0.2), 2),
  ].join('')

export const hood = (c: string, look: Look, fur: string) =>
  [
    path('M134 150C120 74 164 44 200 44S280 74 266 150Q200 178 134 150z', look.ink.lit(shade(c, -0.04))),
    path('M154 144C148 92 172 66 200 66S252 92 246 144Q200 160 154 144z', shade(c, -0.26)),
    fur ? cord('M150 146C142 86 170 60 200 60S258 86 250 146', fur, 17) : '',
  ].join('')
