import { cord, dashes, disc, oval, path, rect, shadow } from '../draw/svg'
import { beam, casement, cup, HIGH, leaves, prop, type Scene, WIDE, wall } from './stage'

const garden = [
  rect(0, 0, 420, 420, 0, '#d9ebf0'),
  disc(96, 90, 44, '#fbf0cf'),
  path('M0 250Q90 170 190 230T420 190V420H0z', '#a9c3a0'),
  path('M0 310Q140 240 250 300T420 280V420H0z', '#7f9f7b'),
].join('')

/** A desk by a window. */
export const tech: Scene = ink =>
  [
    wall(ink, '#edf0f4', '#dfe4ea'),
    casement(ink, 150, 92, 380, 330, garden),
    beam(560, 92, 190, 470, 170),
    rect(
      0,
      590,
      WIDE,
      210,
      0,
      ink.linear(
        [
          [0, '#cfa878'],
          [1, '#b0865a'],
        ],
        true,
      ),
    ),
    rect(0, 590, WIDE, 5, 0, '#f0d6ae'),
    cord('M0 664H1120M0 738H1120', '#a57c52', 2, 'opacity=".4"'),
    prop(ink, { group: 'lamps', colour: '#c8503a', detail: 'table', seed: 3 }, 900, 640, 1.18),
    leaves(ink, 262, 622, 0.8, '#bb6243'),
    prop(ink, { group: 'laptops', colour: '#c5c9ce', seed: 0 }, 560, 712, 1.32),
    prop(ink, { group: 'mice', colour: '#e9e4d8', seed: 0 }, 830, 736, 0.36),
    prop(ink, { group: 'headphones', colour: '#3c4046', detail: 'over-ear', seed: 2 }, 300, 744, 0.5),
    cup(ink, 944, 736, '#5f8a6b'),
  ].join('')

/** A clothes rail in a bright room. */
export const fashion: Scene = ink => {
  const hanger = (x: number, s: number) =>
    cord(`M${x} 148v-14a12 12 0 1 0-12-12M${x - 74 * s} ${190}L${x} 148L${x + 74 * s} ${190}`, '#b58a5c', 7)
  const hung = (x: number, s: number, group: string, colour: string, seed: number, name = '') =>
    hanger(x, s) + prop(ink, { group, colour, seed, name, hung: true }, x, 150 + 300 * s, s)
  return [
    wall(ink, '#f6eee8', '#eedfd6'),
    beam(60, 0, 260, 800, 240),
    rect(
      0,
      676,
      WIDE,
      124,
      0,
      ink.linear(
        [
          [0, '#d9b894'],
          [1, '#c29a72'],
        ],
        true,
      ),
    ),
    rect(0, 660, WIDE, 16, 0, '#fbf7ee'),
    shadow(ink, 560, 728, 420, 34),
    hung(300, 0.98, 'winter-coats', '#b98a55', 1, 'wool coat'),
    hung(438, 0.98, 'knitwear', '#ece3d0', 0),
    hung(574, 0.98, 't-shirts', '#27375a', 2, 'striped'),
    hung(706, 1.05, 'dresses', '#6e7044', 0),
    hung(838, 0.98, 'jackets', '#47689a', 1, 'denim'),
    rect(180, 100, 760, 12, 6, ink.fall('#4a4952')),
    rect(188, 104, 12, 620, 6, ink.round('#4a4952')),
    rect(920, 104, 12, 620, 6, ink.round('#4a4952')),
    rect(150, 716, 88, 12, 6, ink.fall('#4a4952')),
    rect(882, 716, 88, 12, 6, ink.fall('#4a4952')),
    rect(196, 640, 728, 12, 0, ink.fall('#b58a5c')),
    prop(ink, { group: 'sneakers', colour: '#f6f5f1', seed: 1 }, 470, 648, 0.44),
    prop(ink, { group: 'hiking-boots', colour: '#8d4f28', seed: 0 }, 690, 646, 0.46),
    prop(ink, { group: 'belts', colour: '#8d4f28', seed: 0 }, 300, 634, 0.34),
    leaves(ink, 1016, 744, 0.9, '#e9e0d0'),
  ].join('')
}

/** A bathroom shelf. */
export const beauty: Scene = ink =>
  [
    wall(ink, '#f3e7e6', '#ead9d8'),
    dashes(`M0 400H${WIDE}`, '#fff', HIGH, '2 94', 'opacity=".5"'),
    dashes(`M560 0V${HIGH}`, '#fff', WIDE, '2 94', 'opacity=".5"'),
    disc(408, 268, 206, ink.lit('#c9a06c')),
    disc(
      408,
      268,
      192,
      ink.linear([
        [0, '#f4f7f7'],
        [0.5, '#dbe6e8'],
        [1, '#c4d3d7'],
      ]),
    ),
    path('M300 108L470 90L330 430Q262 390 236 330z', '#fff', 'opacity=".45"'),
    rect(110, 596, 900, 28, 6, ink.fall('#c79d6b')),
    rect(110, 624, 900, 10, 0, '#1d1b26', 'opacity=".12"'),
    path('M180 624h14v60q0 10-14 10zM926 624h14v70q-14 0-14-10z', '#a77f4e'),
    leaves(ink, 178, 598, 0.74, '#f6f1e6'),
    prop(ink, { group: 'shampoo', colour: '#b9cbb0', seed: 0 }, 332, 598, 0.86),
    prop(ink, { group: 'moisturisers', colour: '#e3b5a4', seed: 0 }, 498, 598, 0.62),
    prop(ink, { group: 'serums', colour: '#d9a44a', seed: 0 }, 640, 598, 0.78),
    prop(ink, { group: 'toothcare', colour: '#cfa671', detail: 'brush', seed: 1 }, 770, 598, 0.78),
    prop(ink, { group: 'sunscreen', colour: '#f4e6c0', seed: 0 }, 890, 598, 0.62),
    rect(780, 110, 190, 12, 6, ink.fall('#b9bcc2')),
    path('M806 116H946V344q-70 12-140 0z', ink.lit('#fbf7ee')),
    path('M806 296q70 12 140 0v20q-70 12-140 0z', '#dfa5a4'),
    path(
      'M842 122q6 110-4 226h-12q8-110 0-226zM906 122q-4 110 6 226h14q-8-110-4-226z',
      '#1d1b26',
      'opacity=".06"',
    ),
  ].join('')

/** A reading chair with books. */
export const books: Scene = ink => {
  const spines = (x: number, y: number, list: readonly (readonly [number, number, string])[]) => {
    let left = x
    return list
      .map(([w, h, c]) => {
        left += w + 2
        return (
          rect(left - w - 2, y - h, w, h, 2, ink.lit(c)) +
          rect(left - w + 2, y - h + 14, w - 8, 4, 0, '#fbf3e0', 'opacity=".7"')
        )
      })
      .join('')
  }
  return [
    wall(ink, '#f5ecda', '#ead9bd'),
    rect(
      0,
      680,
      WIDE,
      120,
      0,
      ink.linear(
        [
          [0, '#c9a06f'],
          [1, '#ab8052'],
        ],
        true,
      ),
    ),
    rect(0, 664, WIDE, 16, 0, '#fbf7ee'),
    oval(520, 740, 400, 46, '#b5523f', 'opacity=".85"'),
    oval(520, 740, 360, 38, '#e6d3a3', 'opacity=".5"'),
    ...[190, 350].flatMap(y => [
      rect(620, y, 400, 16, 3, ink.fall('#a5784b')),
      rect(620, y + 16, 400, 8, 0, '#1d1b26', 'opacity=".1"'),
    ]),
    spines(640, 190, [
      [26, 104, '#2f4a5e'],
      [22, 112, '#b5523f'],
      [30, 96, '#e6d3a3'],
      [24, 108, '#4d6b57'],
      [24, 108, '#5d7b67'],
      [24, 108, '#6d8b77'],
      [34, 90, '#5b3f5f'],
      [20, 100, '#c98a3c'],
    ]),
    prop(ink, { group: 'balcony-planters', colour: '#bb6243', detail: 'pot', seed: 2 }, 944, 192, 0.4),
    spines(660, 350, [
      [40, 92, '#33323f'],
      [20, 110, '#d8a89a'],
      [26, 100, '#8fb0b8'],
    ]),
    prop(ink, { group: 'vinyl', colour: '#c98a3c', seed: 0 }, 880, 350, 0.3),
    prop(ink, { group: 'lamps', colour: '#f1dd97', detail: 'floor', seed: 0 }, 232, 720, 1.5),
    shadow(ink, 500, 742, 250, 30),
    path('M346 690l-14 56h16l16-56zM640 690l14 56h-16l-16-56z', '#6b4a33'),
    path('M346 560C320 420 356 312 494 312S668 420 642 560z', ink.lit('#47725c')),
    path('M372 560C352 440 384 344 494 344S636 440 616 560z', ink.lit('#54806a')),
    path('M344 588q150-34 300 0v56q0 26-30 26H374q-30 0-30-26z', ink.fall('#5d8b74')),
    path(
      'M300 520q0-32 34-32t34 32l8 130q2 46-34 46-38 0-38-46zM688 520q0-32-34-32t-34 32l-8 130q-2 46 34 46 38 0 38-46z',
      ink.lit('#3f6852'),
    ),
    path('M424 452q-6-22 16-20l108 6q22 2 18 24l-10 92q-2 20-24 18l-100-4q-20-2-18-22z', ink.lit('#e9b65c')),
    path(
      'M434 470l124 6M432 500l124 6M430 530l122 6',
      'none',
      'stroke="#fbf3e0" stroke-width="6" opacity=".6"',
    ),
    oval(800, 596, 92, 16, ink.lit('#b58a5c')),
    path('M792 604h16v124h-16zM756 730q44-16 88 0v10h-88z', ink.round('#8a6238')),
    ...(
      [
        ['#b5523f', 118],
        ['#2f4a5e', 106],
        ['#e6d3a3', 112],
      ] as const
    ).map(
      ([c, w], i) =>
        rect(800 - w / 2, 562 - i * 24, w, 22, 3, ink.lit(c)) +
        rect(800 + w / 2 - 8, 565 - i * 24, 8, 16, 0, '#f6eedd'),
    ),
    cup(ink, 858, 590, '#fbf7ee'),
  ].join('')
}
