import { dashes, disc, path, rect } from '../draw/svg'
import { HIGH, leaves, prop, type Scene, WIDE, wall } from './stage'

/** A bathroom shelf. */
export const bathroom: Scene = ink =>
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
