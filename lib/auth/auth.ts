import 'server-only'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { arrive } from './arrive'
import { sessionOf } from './claims'
import { SESSION_SECONDS } from './session'
import { byPassword, byPersona, renewed } from './sign-ins'

const password = Credentials({ id: 'credentials', authorize: byPassword })
const demo = Credentials({ id: 'demo', authorize: byPersona })

/** How next-auth is set up; the demo provider is only there in the demo. */
export function config(): NextAuthConfig {
  return {
    secret: env().AUTH_SECRET,
    // The store answers on whatever host it is reached by; no redirect is built from the host alone.
    trustHost: true,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: env().TANTE_EMMA_DEMO ? [password, demo] : [password],
    callbacks: {
      // On an update what the account says counts, never what was sent along.
      jwt: async ({ token, user, trigger }) => {
        const session = sessionOf(user) ?? sessionOf(token)
        return trigger === 'update' && session ? renewed(session) : session && { ...session }
      },
    },
    events: {
      signIn: async ({ user }) => {
        const session = sessionOf(user)
        if (session) await arrive(session)
      },
    },
    // A wrong password is the shopper's everyday, not the log's.
    logger: { error: error => error instanceof CredentialsSignin || console.error('[auth]', error) },
  }
}

/** next-auth, set up on first use so that a build needs no secret. */
export const { handlers, signIn, signOut, unstable_update: updateSession } = NextAuth(async () => config())
