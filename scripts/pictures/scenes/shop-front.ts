import { dashes, disc, path, rect, shadow } from '../draw/svg'
import { cloud, leaves, prop, type Scene, WIDE } from './stage'

/** The corner shop's front. */
export const shopFront: Scene = ink => {
  const stripes = [...Array(12).keys()]
    .map(i =>
      path(
        `M${212 + i * 58} 214h58l${(i - 5) * 2.6 + 2.6} 98q-${29}  30-58 0l${-(i - 6) * 2.6 - 5.2 + 2.6}-98z`,
        i % 2 ? '#fbf3e4' : '#c8503a',
      ),
    )
    .join('')
  const goods = [
    prop(ink, { group: 'coffee', colour: '#b5523f', seed: 0 }, 300, 560, 0.32),
    prop(ink, { group: 'coffee', colour: '#2f5340', seed: 3 }, 376, 560, 0.32),
    prop(ink, { group: 'bottles', colour: '#5d93a8', seed: 2 }, 446, 560, 0.32),
    prop(ink, { group: 'lamps', colour: '#e2b04a', detail: 'table', seed: 0 }, 784, 560, 0.36),
    prop(ink, { group: 'fantasy-novels', colour: '#2f4a5e', seed: 0 }, 700, 560, 0.3),
    prop(ink, { group: 'headphones', colour: '#46597d', detail: 'over-ear', seed: 0 }, 866, 560, 0.32),
  ]
  const pane = (x: number, w: number) =>
    rect(x - 12, 322, w + 24, 266, 4, ink.lit('#2f5340')) +
    rect(
      x,
      334,
      w,
      230,
      0,
      ink.linear(
        [
          [0, '#fdf3d3'],
          [1, '#e9d3a0'],
        ],
        true,
      ),
    ) +
    rect(x, 448, w, 8, 0, '#b58a5c')
  const shine = (x: number, w: number) =>
    path(`M${x} 334h${w * 0.4}l-${w * 0.3} 230h-${w * 0.1}z`, '#fff', 'opacity=".22"')
  return [
    rect(
      0,
      0,
      WIDE,
      800,
      0,
      ink.linear(
        [
          [0, '#e3edf0'],
          [1, '#f6f0e0'],
        ],
        true,
      ),
    ),
    cloud(80, 130, 0.9),
    cloud(930, 170, 0.8),
    rect(
      0,
      668,
      WIDE,
      132,
      0,
      ink.linear(
        [
          [0, '#d6cfc2'],
          [1, '#bdb5a6'],
        ],
        true,
      ),
    ),
    dashes(`M0 734H${WIDE}`, '#c9c1b2', 132, '150 4', 'opacity=".8"'),
    shadow(ink, 560, 676, 470, 26),
    rect(
      190,
      90,
      740,
      584,
      6,
      ink.linear([
        [0, '#f8ecd4'],
        [0.5, '#f0e0c0'],
        [1, '#dcc7a0'],
      ]),
    ),
    rect(174, 74, 772, 26, 6, ink.fall('#c9a06c')),
    rect(190, 600, 740, 74, 0, ink.lit('#3a614c')),
    pane(250, 240),
    pane(650, 250),
    rect(262, 400, 216, 48, 0, '#e9d3a0', 'opacity=".01"'),
    ...[0, 1, 2, 3, 4, 5].map(i =>
      rect(
        264 + i * 37,
        404 - (i % 2) * 10,
        26,
        44 + (i % 2) * 10,
        5,
        ink.round(['#d9a44a', '#c8644a', '#7f9f6b', '#8a5f86', '#e3b5a4', '#4f7d93'][i] ?? '#d9a44a'),
      ),
    ),
    ...[0, 1, 2, 3, 4, 5, 6].map(i =>
      rect(
        664 + i * 32,
        392 + (i % 3) * 8,
        24,
        56 - (i % 3) * 8,
        2,
        ink.lit(
          ['#2f4a5e', '#b5523f', '#e6d3a3', '#4d6b57', '#5b3f5f', '#c98a3c', '#8fb0b8'][i] ?? '#2f4a5e',
        ),
      ),
    ),
    ...goods,
    shine(250, 240),
    shine(650, 250),
    rect(514, 320, 112, 354, 4, ink.lit('#2f5340')),
    rect(
      530,
      338,
      80,
      190,
      4,
      ink.linear(
        [
          [0, '#fdf3d3'],
          [1, '#ecd9a8'],
        ],
        true,
      ),
    ),
    path('M530 338h40l-30 190h-10z', '#fff', 'opacity=".3"'),
    disc(612, 552, 6, '#e2b04a'),
    rect(546, 420, 48, 26, 3, '#fbf7ee'),
    dashes('M554 433H586', '#c8503a', 4, '8 3'),
    rect(498, 672, 144, 14, 3, ink.fall('#a9a193')),
    rect(330, 124, 460, 72, 8, ink.lit('#2f5340')),
    '<text x="560" y="176" font-family="Georgia,serif" font-size="46" font-weight="700" letter-spacing="2" text-anchor="middle" fill="#fbf3e4">Tante Emma</text>',
    rect(206, 206, 708, 14, 5, ink.fall('#a83f2d')),
    stripes,
    path('M196 326H924v14H196z', '#1d1b26', 'opacity=".1"'),
    prop(ink, { group: 'balcony-planters', colour: '#c9a06c', detail: 'box', seed: 1 }, 368, 688, 0.56),
    prop(ink, { group: 'balcony-planters', colour: '#c9a06c', detail: 'box', seed: 0 }, 776, 688, 0.56),
    leaves(ink, 990, 694, 1, '#bb6243'),
    leaves(ink, 140, 694, 0.84, '#bb6243'),
  ].join('')
}
