import { type Shape, says } from '../look'
import { moisturisers } from './beauty-health/moisturisers'
import { serums } from './beauty-health/serums'
import { shampoo } from './beauty-health/shampoo'
import { sunscreen } from './beauty-health/sunscreen'
import { toothcare } from './beauty-health/toothcare'
import { vitamins } from './beauty-health/vitamins'
import { audiobooks } from './books-audio/audiobooks'
import { cookbooks } from './books-audio/cookbooks'
import { crimeNovels } from './books-audio/crime-novels'
import { fantasyNovels } from './books-audio/fantasy-novels'
import { travelGuides } from './books-audio/travel-guides'
import { vinyl } from './books-audio/vinyl'
import { belts } from './fashion/belts'
import { dresses } from './fashion/dresses'
import { jackets } from './fashion/jackets'
import { jeans } from './fashion/jeans'
import { knitwear } from './fashion/knitwear'
import { sneakers } from './fashion/sneakers'
import { swimwear } from './fashion/swimwear'
import { tShirts } from './fashion/t-shirts'
import { winterCoats } from './fashion/winter-coats'
import { balconyPlanters } from './home-garden/balcony-planters'
import { bedding } from './home-garden/bedding'
import { coffee } from './home-garden/coffee'
import { coffeeMakers } from './home-garden/coffee-makers'
import { cookware } from './home-garden/cookware'
import { gardenTools } from './home-garden/garden-tools'
import { handMower } from './home-garden/hand-mower'
import { lamps } from './home-garden/lamps'
import { lawnmowers } from './home-garden/lawnmowers'
import { strawberryTower } from './home-garden/strawberry-tower'
import { chargers } from './tech/chargers'
import { headphones } from './tech/headphones'
import { keyboards } from './tech/keyboards'
import { bags } from './tech/laptop-bags'
import { laptops } from './tech/laptops'
import { mice } from './tech/mice'
import { speakers } from './tech/speakers'
import { tablets } from './tech/tablets'
import { backpacks } from './travel-outdoor/backpacks'
import { beach } from './travel-outdoor/beach'
import { bottles } from './travel-outdoor/bottles'
import { hikingBoots } from './travel-outdoor/hiking-boots'
import { leggings } from './travel-outdoor/leggings'
import { ski } from './travel-outdoor/ski'
import { suitcases } from './travel-outdoor/suitcases'
import { tents } from './travel-outdoor/tents'

/** Draws the odd one out of a group by its hint, the others as the group does. */
const but =
  (hint: RegExp, odd: Shape, others: Shape): Shape =>
  look =>
    (says(look, hint) ? odd : others)(look)

/** Product group → the function that draws its things. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  laptops: laptops,
  'laptop-bags': bags,
  mice: mice,
  keyboards: keyboards,
  headphones: headphones,
  chargers: chargers,
  speakers: speakers,
  tablets: tablets,
  lawnmowers: but(/hand mower/, handMower, lawnmowers),
  'garden-tools': gardenTools,
  'balcony-planters': but(/tower/, strawberryTower, balconyPlanters),
  coffee: coffee,
  'coffee-makers': coffeeMakers,
  lamps: lamps,
  cookware: cookware,
  bedding: bedding,
  jeans: jeans,
  't-shirts': tShirts,
  knitwear: knitwear,
  dresses: dresses,
  jackets: jackets,
  swimwear: swimwear,
  sneakers: sneakers,
  belts: belts,
  'winter-coats': winterCoats,
  serums: serums,
  moisturisers: moisturisers,
  vitamins: vitamins,
  sunscreen: sunscreen,
  shampoo: shampoo,
  toothcare: toothcare,
  suitcases: suitcases,
  backpacks: backpacks,
  tents: tents,
  beach: beach,
  ski: but(/leggings/, leggings, ski),
  'hiking-boots': hikingBoots,
  bottles: bottles,
  'fantasy-novels': fantasyNovels,
  'crime-novels': crimeNovels,
  cookbooks: cookbooks,
  'travel-guides': travelGuides,
  audiobooks: audiobooks,
  vinyl: vinyl,
}
