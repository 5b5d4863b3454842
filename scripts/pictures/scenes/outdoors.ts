import { cord, dashes, disc, oval, path, rect, shadow } from '../draw/svg'
import { cup, leaves, prop, type Scene, WIDE } from './stage'

const cloud = (x: number, y: number, s: number) =>
  path(
    `M${x} ${y}q${4 * s}-${26 * s} ${34 * s}-${24 * s}q${16 * s}-${28 * s} ${48 * s}-${10 * s}q${36 * s}-${4 * s} ${36 * s} ${34 * s}z`,
    '#fff',
    'opacity=".75"',
  )

/** A balcony with planters. */
export const home: Scene = ink =>
  [
    rect(
      0,
      0,
      WIDE,
      800,
      0,
      ink.linear(
        [
          [0, '#dcebee'],
          [0.7, '#f3efdc'],
          [1, '#f3efdc'],
        ],
        true,
      ),
    ),
    disc(224, 170, 60, '#fdf3d3'),
    cloud(640, 150, 1.2),
    cloud(300, 250, 0.8),
    path(
      'M0 470V380h70v-40h90v-50l56-40 56 40v70h70v-30h110v90h80v-60l50-36 50 36v40h120v-70h100v60h90v-36h80v36h98v200H0z',
      '#cfd8c8',
    ),
    path('M0 520Q150 420 300 480T620 450 900 470 1120 430V640H0z', '#a9c09c'),
    rect(
      0,
      640,
      WIDE,
      160,
      0,
      ink.linear(
        [
          [0, '#cdb08a'],
          [1, '#b18f66'],
        ],
        true,
      ),
    ),
    cord('M0 680H1120M0 728H1120', '#9f7f58', 3, 'opacity=".5"'),
    dashes(`M0 540H${WIDE}`, '#5a6660', 200, '7 45'),
    rect(0, 436, WIDE, 16, 8, ink.fall('#4d5852')),
    rect(0, 632, WIDE, 12, 4, ink.fall('#4d5852')),
    prop(ink, { group: 'balcony-planters', colour: '#bb6243', detail: 'box', seed: 0 }, 320, 512, 0.9),
    prop(ink, { group: 'balcony-planters', colour: '#ece3d0', detail: 'box', seed: 1 }, 650, 512, 0.9),
    leaves(ink, 150, 744, 1.15, '#c9a06c'),
    shadow(ink, 930, 756, 150, 16),
    oval(930, 588, 124, 18, ink.lit('#fbf7ee')),
    cord('M930 600L870 752M930 600L990 752M898 680H962', '#4d5852', 9),
    prop(ink, { group: 'coffee-makers', colour: '#c5c9ce', detail: 'press', seed: 0 }, 896, 588, 0.42),
    cup(ink, 984, 588, '#c8503a'),
    prop(ink, { group: 'garden-tools', colour: '#5f8a6b', detail: 'can', seed: 0 }, 440, 752, 0.72),
    prop(ink, { group: 'balcony-planters', colour: '#bb6243', detail: 'pot', seed: 2 }, 690, 752, 0.74),
  ].join('')

/** A packed suitcase by the sea. */
export const travel: Scene = ink =>
  [
    rect(
      0,
      0,
      WIDE,
      420,
      0,
      ink.linear(
        [
          [0, '#cfe5ec'],
          [1, '#f4efe0'],
        ],
        true,
      ),
    ),
    disc(300, 190, 66, '#fdf1cd'),
    cloud(560, 130, 1.3),
    cloud(860, 220, 0.9),
    path('M760 400Q860 320 960 352T1120 330V400z', '#b9cbb8'),
    rect(
      0,
      396,
      WIDE,
      160,
      0,
      ink.linear(
        [
          [0, '#8fbfc8'],
          [1, '#5d9aa8'],
        ],
        true,
      ),
    ),
    dashes('M120 420H1000M60 452H1060', '#fff', 3, '46 70', 'opacity=".55"'),
    path('M0 530q70-22 140 0t140 0 140 0 140 0 140 0 140 0 140 0 140 0V800H0z', '#f6efe0'),
    path(
      'M0 546q70-22 140 0t140 0 140 0 140 0 140 0 140 0 140 0 140 0V800H0z',
      ink.linear(
        [
          [0, '#ecd9b0'],
          [1, '#dcc293'],
        ],
        true,
      ),
    ),
    path('M250 388l44-96v96zM300 388v-116l58 116zM240 394h124q-12 24-30 24h-66q-20 0-28-24z', '#fbf7ee'),
    prop(ink, { group: 'beach', colour: '#c8503a', detail: 'parasol', seed: 0 }, 846, 724, 1.34),
    prop(ink, { group: 'beach', colour: '#5d93a8', detail: 'towel', seed: 0 }, 880, 760, 0.62),
    prop(ink, { group: 'suitcases', colour: '#c9982c', seed: 2 }, 500, 724, 1.22),
    prop(ink, { group: 'backpacks', colour: '#2f5340', seed: 0 }, 290, 740, 0.76),
    prop(ink, { group: 'bottles', colour: '#f6f5f1', seed: 1 }, 672, 744, 0.44),
    shadow(ink, 640, 768, 80, 9),
    oval(620, 762, 92, 16, ink.lit('#e3c78c')),
    path('M568 758q4-58 52-58t52 58q-52 14-104 0z', ink.lit('#ecd49c')),
    path('M567 746q52 14 106 0v14q-54 12-106 0z', '#c8503a'),
  ].join('')

/** The corner shop's front. */
export const welcome: Scene = ink => {
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

/** A wrapped parcel with a ribbon. */
export const birthday: Scene = ink => {
  const bits = [
    [210, 190, '#c8503a'],
    [300, 120, '#5f8a6b'],
    [880, 170, '#4f7d93'],
    [800, 250, '#c8503a'],
    [930, 330, '#d9a44a'],
    [240, 330, '#4f7d93'],
    [380, 210, '#d9a44a'],
    [730, 130, '#8a5f86'],
    [170, 450, '#8a5f86'],
    [960, 470, '#5f8a6b'],
  ] as const
  return [
    rect(
      0,
      0,
      WIDE,
      800,
      0,
      ink.linear(
        [
          [0, '#fdf6e0'],
          [1, '#f5e6b8'],
        ],
        true,
      ),
    ),
    rect(
      0,
      0,
      WIDE,
      800,
      0,
      ink.radial(
        [
          [0, '#fff', 0.7],
          [1, '#fff', 0],
        ],
        0.4,
        0.4,
        0.6,
      ),
    ),
    rect(
      0,
      620,
      WIDE,
      180,
      0,
      ink.linear(
        [
          [0, '#f3e0ab'],
          [1, '#e6cd8e'],
        ],
        true,
      ),
    ),
    rect(0, 618, WIDE, 3, 0, '#fff', 'opacity=".7"'),
    ...bits.map(([x, y, c], i) =>
      rect(x, y, 22, 10, 3, c, `opacity=".8" transform="rotate(${i * 47} ${x} ${y})"`),
    ),
    shadow(ink, 570, 700, 330, 36),
    path('M350 348H670V694H350z', ink.lit('#5f8a6b')),
    path('M670 348l110-30V656l-110 38z', '#46694f'),
    dashes('M350 521H670', '#79a283', 346, '10 44', 'opacity=".7"'),
    path('M336 300L458 262H794L682 300z', ink.lit('#74a07f')),
    path('M336 300H682V366H336z', ink.lit('#6a967a')),
    path('M682 300L794 262V326L682 366z', '#4c7257'),
    path('M482 300H542V694H482z', ink.lit('#c8503a')),
    path('M482 300L596 262H650L542 300z', '#d9694f'),
    path('M336 322H682v22H336zM682 322L794 286v22L682 344z', '#c8503a', 'opacity=".95"'),
    path('M548 276C480 160 330 150 340 214C348 268 470 284 548 276z', ink.lit('#d9694f')),
    path('M548 272C500 214 410 194 396 216C390 240 470 268 548 272z', '#a83f2d'),
    path('M556 276C620 150 770 130 764 200C758 262 640 288 556 276z', ink.lit('#c8503a')),
    path('M556 272C600 206 690 180 706 206C708 236 630 268 556 272z', '#96341f'),
    path(
      'M540 278C500 320 460 340 424 400L470 396 484 430C520 380 550 330 560 284zM560 280C600 316 640 330 690 384L646 386 632 420C600 370 566 330 550 286z',
      ink.lit('#c04a36'),
    ),
    rect(520, 244, 66, 56, 20, ink.ball('#d9694f')),
    cord('M586 288Q650 330 664 430', '#fbf7ee', 4),
    path('M640 430l44-14 34 92-60 22z', ink.lit('#fbf7ee')),
    disc(668, 434, 6, '#c9a45c'),
    path('M672 490c-10-14-28-2-20 12 6 10 20 12 26 14 2-6 10-20 8-30-4-16-20-10-14 4z', '#c8503a'),
  ].join('')
}
