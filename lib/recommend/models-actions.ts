'use server'
import { refresh } from 'next/cache'
import { requireRole } from '@/lib/auth/session'
import { queueModels } from './models-queue'

/** Asks for the nightly models to be built now; the page says how that stands. Merchandisers only. */
export async function buildModels(): Promise<void> {
  const { shopperId } = await requireRole('MERCHANDISER')
  await queueModels(shopperId)
  refresh()
}
