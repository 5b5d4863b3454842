import { cord, dashes, disc, path, rect, shadow } from '../draw/svg'
import { type Scene, WIDE } from './stage'

/** A wrapped parcel with a ribbon. */
export const parcel: Scene = ink => {
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
