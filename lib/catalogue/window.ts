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
    department: 'books-audio',
    title: 'Let it rain a little',
    text: 'A lamp, a long novel and coffee roasted this week. The rest can wait until Monday.',
    href: '/departments/books-audio',
    action: 'Find a long novel',
    shelf: 'For grey afternoons',
  },
  WINTER: {
    department: 'home-garden',
    title: 'Warm light, good coffee',
    text: 'Lamps for reading, linen for sleeping in, and beans roasted this week. Come in, it is cold outside.',
    href: '/departments/home-garden',
    action: 'Make it cosy',
    shelf: 'For cold mornings',
  },
}

/** What stands in the shop window in a season: words and where they lead. */
export function windowFor(season: string): ShopWindow {
  return windows[season] ?? (windows.WINTER as ShopWindow)
}
