import { cord, disc, path, rect } from '../draw/svg'
import { beam, casement, cup, leaves, prop, type Scene, WIDE, wall } from './stage'

const garden = [
  rect(0, 0, 420, 420, 0, '#d9ebf0'),
  disc(96, 90, 44, '#fbf0cf'),
  path('M0 250Q90 170 190 230T420 190V420H0z', '#a9c3a0'),
  path('M0 310Q140 240 250 300T420 280V420H0z', '#7f9f7b'),
].join('')

/** A desk by a window. */
export const desk: Scene = ink =>
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
