import { type Shape, says } from '../look'
import * as bath from './beauty-bath'
import * as beauty from './beauty-health'
import * as books from './books-audio'
import * as coats from './fashion-coats'
import * as light from './fashion-light'
import * as fashion from './fashion-rest'
import * as tops from './fashion-tops'
import { handMower } from './hand-mower'
import * as garden from './home-garden'
import * as kitchen from './home-kitchen'
import * as rooms from './home-rooms'
import { leggings } from './leggings'
import * as outdoor from './outdoor'
import { strawberryTower } from './strawberry-tower'
import * as tech from './tech'
import * as carry from './tech-carry'
import * as travel from './travel'

/** Draws the odd one out of a group by its hint, the others as the group does. */
const but =
  (hint: RegExp, odd: Shape, others: Shape): Shape =>
  look =>
    (says(look, hint) ? odd : others)(look)

/** Product group → the function that draws its things. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  laptops: tech.laptops,
  'laptop-bags': carry.bags,
  mice: tech.mice,
  keyboards: tech.keyboards,
  headphones: carry.headphones,
  chargers: carry.chargers,
  speakers: tech.speakers,
  tablets: tech.tablets,
  lawnmowers: but(/hand mower/, handMower, garden.lawnmowers),
  'garden-tools': garden.gardenTools,
  'balcony-planters': but(/tower/, strawberryTower, garden.balconyPlanters),
  coffee: kitchen.coffee,
  'coffee-makers': kitchen.coffeeMakers,
  lamps: rooms.lamps,
  cookware: kitchen.cookware,
  bedding: rooms.bedding,
  jeans: fashion.jeans,
  't-shirts': tops.tShirts,
  knitwear: tops.knitwear,
  dresses: light.dresses,
  jackets: coats.jackets,
  swimwear: light.swimwear,
  sneakers: fashion.sneakers,
  belts: fashion.belts,
  'winter-coats': coats.winterCoats,
  serums: beauty.serums,
  moisturisers: beauty.moisturisers,
  vitamins: beauty.vitamins,
  sunscreen: beauty.sunscreen,
  shampoo: bath.shampoo,
  toothcare: bath.toothcare,
  suitcases: travel.suitcases,
  backpacks: travel.backpacks,
  tents: travel.tents,
  beach: outdoor.beach,
  ski: but(/leggings/, leggings, outdoor.ski),
  'hiking-boots': outdoor.hikingBoots,
  bottles: outdoor.bottles,
  'fantasy-novels': books.fantasyNovels,
  'crime-novels': books.crimeNovels,
  cookbooks: books.cookbooks,
  'travel-guides': books.travelGuides,
  audiobooks: books.audiobooks,
  vinyl: books.vinyl,
}
