import { cord, rect, shadow } from '../draw/svg'
import { beam, leaves, prop, type Scene, WIDE, wall } from './stage'

/** A clothes rail in a bright room. */
export const rail: Scene = ink => {
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
