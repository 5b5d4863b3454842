/** No earlier click. */
export const NONE = -1
/** The session had this item already: the click stands in the session, not in the item's list. */
const REPEAT = -2

/**
 * The last clicks of a shop, in typed arrays. A click's number counts up for good and its place is the number modulo
 * the capacity, so the newest overwrite the oldest and a link to an overwritten click tells by its number that it
 * is void. Each click links to the one before it in its session and to the one before it of its item.
 */
export type Clicks = {
  readonly capacity: number
  readonly sessionCapacity: number
  /** Numbers of the next click and the next session. */
  nextClick: number
  nextSession: number
  /** By click: item, session, earlier click of the item in another session, earlier click of the session. */
  readonly item: Int32Array
  readonly session: Int32Array
  readonly ofItem: Int32Array
  readonly ofSession: Int32Array
  /** By session: its last click, how many clicks are left of it, when the last one was. */
  readonly last: Int32Array
  readonly length: Uint16Array
  readonly at: Uint32Array
  /** By item: its latest click and in how many sessions it is. */
  newest: Int32Array
  sessionsOf: Int32Array
  /** By item: 1 where its companions have to be worked out again. */
  stale: Uint8Array
}

/** Room for `capacity` clicks in at most `sessionCapacity` sessions; both are allocated at once. */
export function emptyClicks(capacity: number, sessionCapacity = Math.ceil(capacity / 4)): Clicks {
  return {
    capacity,
    sessionCapacity,
    nextClick: 0,
    nextSession: 0,
    item: new Int32Array(capacity),
    session: new Int32Array(capacity),
    ofItem: new Int32Array(capacity),
    ofSession: new Int32Array(capacity),
    last: new Int32Array(sessionCapacity).fill(NONE),
    length: new Uint16Array(sessionCapacity),
    at: new Uint32Array(sessionCapacity),
    newest: new Int32Array(0),
    sessionsOf: new Int32Array(0),
    stale: new Uint8Array(0),
  }
}

/** Begins a session and returns its number; the oldest is forgotten where there is no room left. */
export function openSession(clicks: Clicks): number {
  const session = clicks.nextSession
  const forgotten = session - clicks.sessionCapacity
  if (forgotten >= 0) forgetSession(clicks, forgotten)
  clicks.nextSession++
  const slot = session % clicks.sessionCapacity
  clicks.last[slot] = NONE
  clicks.length[slot] = 0
  clicks.at[slot] = 0
  return session
}

/** Whether the session is still remembered. */
export function isOpen(clicks: Clicks, session: number): boolean {
  return (
    session >= 0 && session < clicks.nextSession && session >= clicks.nextSession - clicks.sessionCapacity
  )
}

/** Appends a click on `item` (a small whole number) at `at` (whole seconds, or any other count) to an open session. */
export function appendClick(clicks: Clicks, session: number, item: number, at: number): void {
  if (!isOpen(clicks, session)) return
  growItems(clicks, item + 1)
  if (clicks.nextClick >= clicks.capacity) forgetClick(clicks, clicks.nextClick - clicks.capacity)
  const number = clicks.nextClick++
  const place = number % clicks.capacity
  const slot = session % clicks.sessionCapacity
  const repeat = markChanged(clicks, session, item)
  clicks.item[place] = item
  clicks.session[place] = session
  clicks.ofSession[place] = clicks.last[slot] as number
  clicks.ofItem[place] = repeat ? REPEAT : (clicks.newest[item] as number)
  clicks.last[slot] = number
  clicks.length[slot] = (clicks.length[slot] as number) + 1
  clicks.at[slot] = at
  clicks.stale[item] = 1
  if (repeat) return
  clicks.newest[item] = number
  clicks.sessionsOf[item] = (clicks.sessionsOf[item] as number) + 1
}

/** Number of the oldest click that is still there. */
export function oldestClick({ nextClick, capacity }: Clicks): number {
  return Math.max(0, nextClick - capacity)
}

/** How many sessions are remembered. */
export function sessionCount({ nextSession, sessionCapacity }: Clicks): number {
  return Math.min(nextSession, sessionCapacity)
}

/** Place of the oldest session that is remembered. */
export function oldestSession({ nextSession, sessionCapacity }: Clicks): number {
  return Math.max(0, nextSession - sessionCapacity) % sessionCapacity
}

/** Calls `visit` with the newest sessions that have the item, latest first, at most `most` of them. */
export function eachSessionOf(
  clicks: Clicks,
  item: number,
  most: number,
  visit: (session: number) => void,
): void {
  const oldest = oldestClick(clicks)
  let number = clicks.newest[item] as number
  for (let seen = 0; seen < most && number >= oldest; ) {
    const place = number % clicks.capacity
    const session = clicks.session[place] as number
    if (isOpen(clicks, session)) {
      visit(session)
      seen++
    }
    number = clicks.ofItem[place] as number
  }
}

/** Fills `into` with the items of a session (a number, or its place), newest first, and returns how many. */
export function chainOf(clicks: Clicks, session: number, most: number, into: number[]): number {
  const oldest = oldestClick(clicks)
  into.length = 0
  let number = clicks.last[session % clicks.sessionCapacity] as number
  while (number >= oldest && into.length < most) {
    const place = number % clicks.capacity
    into.push(clicks.item[place] as number)
    number = clicks.ofSession[place] as number
  }
  return into.length
}

/** Every item of the session has a new companion, or loses one; true where `item` is among them. */
function markChanged(clicks: Clicks, session: number, item: number): boolean {
  const oldest = oldestClick(clicks)
  let found = false
  let number = clicks.last[session % clicks.sessionCapacity] as number
  while (number >= oldest) {
    const place = number % clicks.capacity
    const other = clicks.item[place] as number
    clicks.stale[other] = 1
    if (other === item) found = true
    number = clicks.ofSession[place] as number
  }
  return found
}

function forgetClick(clicks: Clicks, number: number): void {
  const place = number % clicks.capacity
  const session = clicks.session[place] as number
  if (!isOpen(clicks, session)) return
  const slot = session % clicks.sessionCapacity
  markChanged(clicks, session, NONE)
  clicks.length[slot] = (clicks.length[slot] as number) - 1
  leaveItem(clicks, place)
}

function forgetSession(clicks: Clicks, session: number): void {
  const oldest = oldestClick(clicks)
  let number = clicks.last[session % clicks.sessionCapacity] as number
  while (number >= oldest) {
    const place = number % clicks.capacity
    clicks.stale[clicks.item[place] as number] = 1
    leaveItem(clicks, place)
    number = clicks.ofSession[place] as number
  }
}

function leaveItem(clicks: Clicks, place: number): void {
  if (clicks.ofItem[place] === REPEAT) return
  const item = clicks.item[place] as number
  clicks.sessionsOf[item] = (clicks.sessionsOf[item] as number) - 1
}

function growItems(clicks: Clicks, wanted: number): void {
  const held = clicks.newest.length
  if (wanted <= held) return
  const size = Math.max(wanted, Math.ceil(held * 1.5), 64)
  const grown = (from: Int32Array) => {
    const to = new Int32Array(size)
    to.set(from)
    return to
  }
  clicks.newest = grown(clicks.newest).fill(NONE, held)
  clicks.sessionsOf = grown(clicks.sessionsOf)
  const stale = new Uint8Array(size).fill(1)
  stale.set(clicks.stale)
  clicks.stale = stale
}
