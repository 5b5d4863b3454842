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

/** Of a shop that sells nothing yet. */
const UNPACKING: ShopWindow = {
  department: '',
  title: 'The shelves are being filled',
  text: 'We are unpacking, and there is nothing to sell yet. Come back soon, or read meanwhile how this shop works.',
  href: '/why',
  action: 'How this shop works',
  shelf: '',
}

type Rooms = readonly { slug: string; name: string; groups: readonly string[] }[]

/** As `windowFor`, in the departments there are: what it leads to is always there. */
export function windowIn(season: string, departments: Rooms): ShopWindow {
  const dressed = windowFor(season)
  const [first] = departments
  if (!first) return UNPACKING
  const room = departments.find(d => d.slug === dressed.department)
  if (!room)
    return {
      ...dressed,
      department: first.slug,
      title: first.name,
      text: 'A small shop, and somebody who remembers. Have a look around.',
      href: `/departments/${first.slug}`,
      action: 'Come in',
    }
  const group = dressed.href.split('/')[3]
  const there = group === undefined || room.groups.includes(group)
  return there ? dressed : { ...dressed, href: `/departments/${room.slug}` }
}

/** What stands in the shop window in a season: words and where they lead. */
export function windowFor(season: string): ShopWindow {
  return windows[season] ?? (windows.WINTER as ShopWindow)
}
