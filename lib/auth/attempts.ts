import 'server-only'
import { db } from '@/lib/db'
import { FORGET_SECONDS, LIMITS, type Limit } from './throttle'

/** Who tries: an account name and the address it comes from. */
export type Attempt = { email: string; address: string }

const keys = ({ email, address }: Attempt): [key: string, limit: Limit][] => [
  [`address:${address}`, LIMITS.address],
  [`email:${email}`, LIMITS.email],
]

/**
 * Counts an attempt as failed before its password is looked at, so that many guesses at once are counted too.
 * Returns 0, or how many seconds to wait when it is refused unread. `succeeded` takes the count back.
 */
export async function beginAttempt(attempt: Attempt): Promise<number> {
  let wait = 0
  for (const [key, limit] of keys(attempt)) {
    if (wait > 0) break
    wait = await count(key, limit)
  }
  return wait
}

async function count(key: string, limit: Limit): Promise<number> {
  // Mirrors `waitAfter`; the conflict's row lock makes counting and refusing one step.
  const counted = await db.$queryRaw<unknown[]>`
    INSERT INTO "SignInThrottle" AS t ("key", "failures", "updatedAt") VALUES (${key}, 1, now())
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN t."updatedAt" < now() - make_interval(secs => ${FORGET_SECONDS}) THEN 1
        ELSE t."failures" + 1 END,
      "blockedUntil" = CASE
        WHEN t."updatedAt" < now() - make_interval(secs => ${FORGET_SECONDS}) OR t."failures" + 1 < ${limit.free} THEN NULL
        ELSE now() + make_interval(secs => LEAST(${limit.longestSeconds}::float8,
          ${limit.firstSeconds}::float8 * 2 ^ LEAST(30, t."failures" + 1 - ${limit.free}))) END,
      "updatedAt" = now()
    WHERE t."blockedUntil" IS NULL OR t."blockedUntil" <= now()
    RETURNING 1`
  if (counted.length > 0) return 0
  const [blocked] = await db.$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM "blockedUntil" - now())::float8 AS seconds FROM "SignInThrottle" WHERE "key" = ${key}`
  return Math.max(1, blocked?.seconds ?? 1)
}

/** The password was right: the account starts afresh, and the address gets this one attempt back. */
export async function succeeded({ email, address }: Attempt): Promise<void> {
  await db.$transaction([
    db.signInThrottle.deleteMany({ where: { key: `email:${email}` } }),
    takeBack(`address:${address}`),
  ])
}

const takeBack = (key: string) =>
  db.signInThrottle.updateMany({
    where: { key, failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, blockedUntil: null },
  })

/** Counts a sign-up with a taken e-mail address, so that addresses cannot be tried out; as `beginAttempt`. */
export function beginSignUp(address: string): Promise<number> {
  return count(`address:${address}`, LIMITS.address)
}

/** Counts a code somebody wants to use before it is looked at, so that codes cannot be tried out; as `beginAttempt`. */
export function beginCode(address: string): Promise<number> {
  return count(`code:${address}`, LIMITS.code)
}

/** There is such a code: it was no attempt at one. */
export async function codeKnown(address: string): Promise<void> {
  await takeBack(`code:${address}`)
}
