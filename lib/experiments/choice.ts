/** Something the shop learns: which of a few ways of doing it works best. The first arm is the usual way. */
export type Choice = {
  key: string
  name: string
  /** What is tried, and what counts as having worked, for the desk. */
  about: string
  arms: readonly { key: string; name: string }[]
}

/** How the shelves of the home page can stand and be filled; what each arm does is in lib/recommend/home-arms.ts. */
const HOME = {
  'home-shelf-order': {
    name: 'Order of the shelves at home',
    about:
      'Which shelves of the home page stand higher. What follows from a purchase or a look stays where it is. It worked when somebody opened, put in the cart or bought something from a shelf that was on their screen, in the same session.',
    arms: {
      usual: 'As always',
      'taste-first': 'What they like first',
      'new-first': 'New things first',
      'neighbours-first': 'What the neighbours like first',
    },
  },
  'home-blend': {
    name: 'What leads on a shelf at home',
    about:
      'What weighs more among the products of a shelf that follows from taste, novelty or popularity. It worked when somebody opened, put in the cart or bought something from a shelf that was on their screen, in the same session.',
    arms: {
      usual: 'As always',
      'intent-led': 'What they are after today',
      'taste-led': 'What they like',
      'popularity-led': 'What everybody likes',
    },
  },
} as const

type Home = typeof HOME

/** The arm of every choice of the home page. */
export type HomeArms = { [K in keyof Home]: keyof Home[K]['arms'] }

/** The choices of the home page. */
export const HOME_CHOICES: readonly (Choice & { key: keyof Home })[] = Object.entries(HOME).map(
  ([key, { name, about, arms }]) => ({
    key: key as keyof Home,
    name,
    about,
    arms: Object.entries(arms).map(([arm, words]) => ({ key: arm, name: words })),
  }),
)
