import { dashes, disc, oval, path, rect, shadow } from '../draw/svg'
import { cloud, prop, type Scene, WIDE } from './stage'

/** A packed suitcase by the sea. */
export const seaside: Scene = ink =>
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
