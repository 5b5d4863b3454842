import { cord, dashes, disc, oval, path, rect, shadow } from '../draw/svg'
import { cloud, cup, leaves, prop, type Scene, WIDE } from './stage'

/** A balcony with planters. */
export const balcony: Scene = ink =>
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
