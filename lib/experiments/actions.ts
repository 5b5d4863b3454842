'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireRole } from '@/lib/auth/session'
import { pool } from '@/lib/db'
import { LearnedStep } from '@/lib/generated/prisma/enums'
import { trouble } from '@/lib/trouble'
import { countNow, takeStep } from './steps'

const DESK = '/merchandise/learning'
const asked = z.object({
  choice: z.string().min(1).max(100),
  step: z.enum(LearnedStep),
  sure: z.literal('on'),
})

/** Pauses, resumes or resets a learned choice, when asked twice. Merchandisers only. */
export async function changeLearning(data: FormData): Promise<void> {
  const session = await requireRole('MERCHANDISER')
  const read = asked.safeParse(Object.fromEntries(data))
  if (!read.success) redirect(`${DESK}?trouble=unsure` as Route)
  const { choice, step } = read.data
  const outcome = await takeStep(pool, choice, step, session.shopperId, new Date()).catch(said)
  redirect(`${DESK}?${outcome === 'done' ? `done=${step}` : `trouble=${outcome}`}` as Route)
}

/** Counts anew what was on screen and what came of it. Merchandisers only. */
export async function learnNow(): Promise<void> {
  const { shopperId } = await requireRole('MERCHANDISER')
  const outcome = await countNow(pool, shopperId, new Date()).catch(said)
  redirect(`${DESK}?${outcome === 'done' ? 'done=COUNTED' : 'trouble=failed'}` as Route)
}

function said(error: unknown): 'failed' {
  trouble('change what is learned', error)
  return 'failed'
}
