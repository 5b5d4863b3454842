import { type Department, isDrawn } from './catalogue'

export type ShopWindow = {
  department: string
  title: string
  text: string
  href: string
  action: string
  shelf: string
}

const windows: Record<string, ShopWindow> = {
  SPRING: {
    department: 'home-garden',
    title: 'Something green outside the window',
    text: 'Boxes for the railing, soil that smells right, and the herbs you will actually use.',
    href: '/departments/home-garden',
    action: 'Start planting',
    shelf: 'For the first warm weeks',
  },
  SUMMER: {
    department: 'travel-outdoor',
    title: 'Sand between the pages',
    text: 'Shade, towels and cold bottles for the lake, the sea and the balcony that pretends.',
    href: '/departments/travel-outdoor/beach',
    action: 'Pack for the beach',
    shelf: 'For long evenings',
  },
  AUTUMN: {
    department: 'fashion',
    title: 'Let it rain a little',
    text: 'Jackets for the months between coat and shirt, wool knitted in one piece, boots that take the puddle.',
    href: '/departments/fashion',
    action: 'Dress for the weather',
    shelf: 'For grey afternoons',
  },
  WINTER: {
    department: 'books-audio',
    title: 'Warm light, long evenings',
    text: 'A chair, a lamp, a novel in several volumes and coffee roasted this week. Come in, it is cold outside.',
    href: '/departments/books-audio',
    action: 'Find something to read',
    shelf: 'For cold mornings',
  },
}

const shelves: Record<string, string> = {
  SPRING: 'For spring',
  SUMMER: 'For summer',
  AUTUMN: 'For autumn',
  WINTER: 'For winter',
}

/** Of a shop that sells nothing yet. */
const UNPACKING: ShopWindow = {
  department: '',
  title: 'The shelves are being filled',
  text: 'We are unpacking, and there is nothing to sell yet. Come back soon, or read meanwhile how this shop works.',
  href: '/why',
  action: 'How this shop works',
  shelf: '',
}

type Rooms = readonly (Pick<Department, 'slug' | 'picture'> & { groups: readonly string[] })[]

/**
 * What stands in the shop window in a season: words and where they lead, which is always there. The windows were made
 * for the shop's own catalogue; any other has one that is true of every shop.
 */
export function windowFor(season: string, departments: Rooms): ShopWindow {
  const [first] = departments
  if (!first) return UNPACKING
  const made = windows[season] ?? (windows.WINTER as ShopWindow)
  const room = isDrawn(departments) ? departments.find(d => d.slug === made.department) : undefined
  if (!room)
    return {
      department: first.slug,
      title: 'Good things, and someone who remembers',
      text: 'What you like and what you already have is remembered if you want it, and told you whenever you ask.',
      href: `/departments/${first.slug}`,
      action: 'Have a look around',
      shelf: shelves[season] ?? 'For this time of year',
    }
  const group = made.href.split('/')[3]
  const there = group === undefined || room.groups.includes(group)
  return there ? made : { ...made, href: `/departments/${room.slug}` }
}
