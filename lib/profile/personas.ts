import type { Dimension } from '@/lib/generated/prisma/enums'

/** One thing that must hold; `least` is the smallest value that does. */
export type Condition =
  | {
      /** 0..1: what these keys together make up of all that is liked in the dimension. */
      kind: 'share'
      of: Extract<Dimension, 'category' | 'topic'>
      keys: readonly string[]
      least: number
    }
  | {
      /** 0..1: how sure it is that prices decide. */
      kind: 'saver'
      least: number
    }

/** A published rule: who it speaks of, what must hold, and what such a shopper finds first. */
export type PersonaRule = {
  key: string
  name: string
  /** Said to the shopper, in terms of what they did. */
  because: string
  conditions: readonly Condition[]
  /** What their corner of the shop shows: the department of its scene, and the groups on its shelf. */
  corner: { department: string; title: string; text: string; note: string; groups: readonly string[] }
}

/** Below this confidence in what is liked at all nobody has a persona: three looks give 0.5. */
export const ENOUGH = 0.6

const corner = (
  department: string,
  title: string,
  text: string,
  note: string,
  groups: readonly string[],
): PersonaRule['corner'] => ({ department, title, text, note, groups })

const groups = (least: number, ...keys: string[]): Condition => ({
  kind: 'share',
  of: 'category',
  keys,
  least,
})

const novels = ['fantasy-novels', 'crime-novels', 'audiobooks']
const desk = ['laptops', 'laptop-bags', 'mice', 'keyboards', 'tablets']
const green = ['balcony-planters', 'garden-tools', 'lawnmowers']
const peaks = ['hiking-boots', 'backpacks', 'tents', 'ski']
const sun = ['beach', 'swimwear', 'sunscreen']
const kitchen = ['coffee', 'coffee-makers', 'cookware', 'cookbooks']
const clothes = ['jeans', 't-shirts', 'knitwear', 'dresses', 'jackets', 'belts', 'sneakers', 'winter-coats']
const bathroom = ['serums', 'moisturisers', 'shampoo', 'toothcare']
const journey = ['suitcases', 'travel-guides', 'chargers']

/** The whole rule set; docs/personas.md says the same in a table, and a test holds the two together. */
export const PERSONAS: readonly PersonaRule[] = [
  {
    key: 'reader',
    name: 'The reader',
    because: 'Novels and audiobooks are much of what you look at, buy or ask for here.',
    conditions: [groups(0.3, ...novels)],
    corner: corner(
      'books-audio',
      'The reading corner',
      'Series in order, voices for the dark half of the day, and a chair nobody hurries you out of.',
      'the reading corner, for you',
      novels,
    ),
  },
  {
    key: 'desk-worker',
    name: 'The desk worker',
    because: 'Things for the desk are much of what you look at, buy or ask for here.',
    conditions: [groups(0.35, ...desk)],
    corner: corner(
      'tech',
      'A desk that works',
      'Quiet keys, a mouse that fits the hand, and a bag to carry it all home in.',
      'for a desk like yours',
      desk,
    ),
  },
  {
    key: 'gardener',
    name: 'The gardener',
    because: 'Planters and garden tools are much of what you look at, buy or ask for here.',
    conditions: [groups(0.25, ...green)],
    corner: corner(
      'home-garden',
      'Something growing',
      'Boxes for the railing, blades that keep their edge, and soil under the nails.',
      'for green fingers',
      green,
    ),
  },
  {
    key: 'mountain-goer',
    name: 'The mountain goer',
    because: 'Boots, packs and things for the slope are much of what you look at, buy or ask for here.',
    conditions: [groups(0.3, ...peaks)],
    corner: corner(
      'travel-outdoor',
      'Up and out',
      'Boots that can be resoled, packs that sit right, and a tent for the last hut too far.',
      'for the next summit',
      [...peaks, 'bottles'],
    ),
  },
  {
    key: 'sun-seeker',
    name: 'The sun seeker',
    because: 'Things for the beach and the water are much of what you look at, buy or ask for here.',
    conditions: [groups(0.25, ...sun)],
    corner: corner(
      'travel-outdoor',
      'Sun, whenever',
      'Towels, shade and something for the skin: the lake is never as far as it looks.',
      'for the next warm day',
      sun,
    ),
  },
  {
    key: 'host',
    name: 'The host',
    because: 'Coffee, pans and cookbooks are much of what you look at, buy or ask for here.',
    conditions: [groups(0.3, ...kitchen)],
    corner: corner(
      'home-garden',
      'The kitchen table',
      'Beans roasted this week, a pan that outlives its recipe, and room for one more chair.',
      'for your kitchen table',
      kitchen,
    ),
  },
  {
    key: 'dresser',
    name: 'The well-dressed',
    because: 'Clothes and shoes are much of what you look at, buy or ask for here.',
    conditions: [groups(0.45, ...clothes)],
    corner: corner(
      'fashion',
      'The fitting room',
      'Denim with a past, wool in one piece, and shoes that make the walk.',
      'picked out for your wardrobe',
      clothes,
    ),
  },
  {
    key: 'self-carer',
    name: 'The self-carer',
    because: 'Things for the bathroom shelf are much of what you look at, buy or ask for here.',
    conditions: [groups(0.35, ...bathroom)],
    corner: corner(
      'beauty-health',
      'The bathroom shelf',
      'Few bottles, honest ones, and filled again in time.',
      'for your bathroom shelf',
      bathroom,
    ),
  },
  {
    key: 'traveller',
    name: 'The traveller',
    because: 'Suitcases, guides and what goes with them are much of what you look at, buy or ask for here.',
    conditions: [groups(0.2, ...journey), { kind: 'share', of: 'topic', keys: ['travel'], least: 0.15 }],
    corner: corner(
      'travel-outdoor',
      'Packed by noon',
      'A case that rolls, a guide that walks, and a plug for every wall.',
      'for the next platform',
      [...journey, 'bottles'],
    ),
  },
  {
    key: 'saver',
    name: 'The good-value finder',
    because: 'You often pick what costs less than others of its kind.',
    conditions: [{ kind: 'saver', least: 0.6 }],
    corner: corner(
      'home-garden',
      'Good, and not dear',
      'The plain good ones: sound, well liked, and priced with a pencil.',
      'a good find',
      [],
    ),
  },
]
