export type Landscape = 'mountains' | 'coast'

/** Cities from which one is at the mountains or at the sea within an hour or two, as one would write them. */
const NEAR: Record<Landscape, readonly string[]> = {
  mountains: [
    'augsburg',
    'bern',
    'freiburg',
    'freiburg im breisgau',
    'garmisch-partenkirchen',
    'graz',
    'innsbruck',
    'kempten',
    'luzern',
    'munchen',
    'munich',
    'rosenheim',
    'salzburg',
    'zurich',
  ],
  coast: [
    'bremen',
    'bremerhaven',
    'cuxhaven',
    'emden',
    'flensburg',
    'greifswald',
    'hamburg',
    'kiel',
    'lubeck',
    'oldenburg',
    'rostock',
    'schwerin',
    'stralsund',
    'wilhelmshaven',
    'wismar',
  ],
}

const plain = (city: string) => city.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()

/** What a city is near, however its name is spelled; null for the others. */
export function landscapeNear(city: string): Landscape | null {
  const name = plain(city)
  if (NEAR.mountains.includes(name)) return 'mountains'
  return NEAR.coast.includes(name) ? 'coast' : null
}
