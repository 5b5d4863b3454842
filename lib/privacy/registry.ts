import type { Prisma } from '@/lib/generated/prisma/client'

/** What the ids are that a condition compares with: `$1`, an array. */
export type By = 'profiles' | 'visitors' | 'shoppers' | 'throttles'

/** How a model holds somebody, what becomes of it when they are erased, and how it is handed to them. */
export type Held = {
  /** `delete` removes the row, `unlink` keeps it and empties `column`, `keep` leaves it with the row it belongs to. */
  erase: 'delete' | 'keep' | { unlink: string }
  by: By
  /** SQL condition over the row `t`. */
  where: string
  /** What it is, as export and receipt say it. */
  about: string
  /** Deleted already when consent is withdrawn: logged, or derived from what was logged. */
  logged?: true
  /** Never handed out: secrets that say nothing about the person. */
  hide?: readonly string[]
  /** SQL of a JSON object that explains ids, added to each exported row. */
  also?: string
  /** May run to many thousands a person: exported page by page in the order of these columns, which are its key. */
  pages?: readonly [string, string]
}

type Nobodys = { nobodys: string }
export type Rule = Held | Nobodys

const OF_PROFILE = `t."profileId" = ANY($1)`
const OF_ORDER = `t."orderId" IN (SELECT "id" FROM "Order" WHERE "profileId" = ANY($1))`
const PRODUCT = `jsonb_build_object('product', (SELECT "slug" FROM "Product" WHERE "id" = t."productId"))`
const OFFER = `jsonb_build_object('offer', (SELECT "slug" FROM "Offer" WHERE "id" = t."offerId"))`
const CATALOGUE: Nobodys = { nobodys: 'the catalogue' }

const mine = (about: string, more: Partial<Held> = {}): Held => ({
  erase: 'delete',
  by: 'profiles',
  where: OF_PROFILE,
  about,
  ...more,
})

/**
 * Every model of the database: whose it is, how it is exported, what erasing does to it. In the order of erasing,
 * so that what hangs on something goes before it. A test fails while a model is missing or wrongly nobody's.
 */
export const REGISTRY: Record<Prisma.ModelName, Rule> = {
  Event: mine('What you did here', { logged: true, also: PRODUCT, pages: ['at', 'id'] }),
  Decision: mine('What pages showed you, and why', { logged: true, pages: ['at', 'id'] }),
  Affinity: mine('Tastes worked out from it', { logged: true }),
  Impression: mine('How often products were shown to you', { logged: true, also: PRODUCT }),
  Dismissal: mine('Products you waved away', { logged: true, also: PRODUCT }),
  TasteChoice: mine('What you said about your tastes', { logged: true }),
  ProfileValue: mine('What your orders say of you as a customer', { logged: true }),
  Merge: mine('Sign-ins that brought along what a browser had done', {
    logged: true,
    where: `t."intoProfileId" = ANY($1) OR t."fromProfileId" = ANY($1)`,
  }),
  ConsentAnswer: mine('Your answers to “may we remember?”'),
  Grant: mine('Offers granted to you', { also: OFFER }),
  // Whoever looked is somebody too: that they did is told, not who they are.
  ProfileLook: mine('When we looked at the shop as you see it', { hide: ['actorId'] }),
  Redemption: mine('Offers your orders used', { erase: 'keep', where: OF_ORDER, also: OFFER }),
  CartLine: mine('What is in your cart', {
    where: `t."cartId" IN (SELECT "id" FROM "Cart" WHERE "profileId" = ANY($1))`,
    also: `(SELECT jsonb_build_object('sku', v."sku", 'product', p."slug") FROM "Variant" v
      JOIN "Product" p ON p."id" = v."productId" WHERE v."id" = t."variantId")`,
  }),
  Cart: mine('Your cart'),
  PointsEntry: mine('Points your orders brought, and what took them back'),
  OrderLine: mine('What you ordered', {
    erase: 'keep',
    where: OF_ORDER,
    also: PRODUCT,
  }),
  Order: mine('Your orders', { erase: { unlink: 'profileId' } }),
  OfferVersion: mine('Offers you edited', {
    erase: { unlink: 'editorId' },
    by: 'shoppers',
    where: `t."editorId" = ANY($1)`,
    also: OFFER,
  }),
  AudienceVersion: mine('Audiences you edited', {
    erase: { unlink: 'editorId' },
    by: 'shoppers',
    where: `t."editorId" = ANY($1)`,
    also: `jsonb_build_object('audience', (SELECT "slug" FROM "Audience" WHERE "id" = t."audienceId"))`,
  }),
  LearnedChange: mine('Learned choices you paused, resumed or reset', {
    erase: { unlink: 'editorId' },
    by: 'shoppers',
    where: `t."editorId" = ANY($1)`,
  }),
  PolicyVersion: mine('Policies you edited', {
    erase: { unlink: 'editorId' },
    by: 'shoppers',
    where: `t."editorId" = ANY($1)`,
  }),
  PlacementVersion: mine('Placements you edited', {
    erase: { unlink: 'editorId' },
    by: 'shoppers',
    where: `t."editorId" = ANY($1)`,
  }),
  LoyaltyVersion: mine('Versions of the loyalty programme you saved', {
    erase: { unlink: 'editorId' },
    by: 'shoppers',
    where: `t."editorId" = ANY($1)`,
  }),
  AuditEntry: mine('What you changed at the desk', {
    erase: { unlink: 'actorId' },
    // What is written there is the shop's.
    hide: ['kept'],
    by: 'shoppers',
    where: `t."actorId" = ANY($1)`,
  }),
  SignInThrottle: mine('Failed sign-ins', { by: 'throttles', where: `t."key" = ANY($1)` }),
  Visitor: mine('Browsers we knew you by', { logged: true }),
  Shopper: mine('Your account', { hide: ['passwordHash'] }),
  Profile: mine('What you told us about yourself', { where: `t."id" = ANY($1)` }),

  Tombstone: { nobodys: 'ids of erased visitors, kept so that an old cookie brings nothing back' },
  ErasureReceipt: { nobodys: 'counts of what was erased, naming nobody' },
  VisitCount: { nobodys: 'visits counted by day' },
  AffinityModel: { nobodys: 'how tastes fade' },
  EventWeight: { nobodys: 'what events weigh' },
  LearnedArm: { nobodys: 'what works, counted over all shoppers' },
  Revision: { nobodys: 'numbers of what processes hold' },
  Audience: { nobodys: 'whom the shop thinks of, as rules that name nobody' },
  Offer: { nobodys: 'what the shop offers everybody' },
  Budget: { nobodys: 'what offers may cost, over all shoppers' },
  OfferUse: { nobodys: 'how often offers were used, over all shoppers' },
  PlacementSetting: { nobodys: 'how the shop is arranged for everybody' },
  LoyaltyTier: { nobodys: 'the tiers of the loyalty programme' },
  LoyaltyProgramme: { nobodys: 'which version of it holds' },
  ProductFacet: { nobodys: 'what products say about taste' },
  ProductPair: { nobodys: 'products that go together, over all shoppers' },
  ProductStat: { nobodys: 'popularity, over all shoppers' },
  CohortProduct: { nobodys: 'what those of one taste bought, three shoppers or more' },
  ModelBuild: { nobodys: 'when models were built' },
  Department: CATALOGUE,
  ProductGroup: CATALOGUE,
  GroupComplement: CATALOGUE,
  Brand: CATALOGUE,
  Series: CATALOGUE,
  Product: CATALOGUE,
  ProductMatch: CATALOGUE,
  Variant: CATALOGUE,
  ImportRun: { nobodys: 'which files were imported' },
  ImportItem: { nobodys: 'lines of a feed on their way to the catalogue' },
}

/** The models that hold somebody, in the order of erasing. */
export const HELD = Object.entries(REGISTRY).filter(
  (entry): entry is [Prisma.ModelName, Held] => 'erase' in entry[1],
)

/** What a model's rows are, in words for the person they are about; its own name for one the registry lost. */
export function aboutOf(model: string): string {
  const rule = REGISTRY[model as Prisma.ModelName] as Rule | undefined
  return rule && 'about' in rule ? rule.about : model
}
