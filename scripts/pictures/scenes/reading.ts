import { oval, path, rect, shadow } from '../draw/svg'
import { cup, prop, type Scene, WIDE, wall } from './stage'

/** A reading chair with books. */
export const reading: Scene = ink => {
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
