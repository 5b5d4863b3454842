import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { db } from '@/lib/db'
import { STEPS } from './models'
import { type BuildProgress, buildProgress } from './models-queue'

/** One model as the desk lists it; what was never built is null. */
export type DeskModel = {
  name: string
  built: { at: number; tookMs: number; sources: number; rows: number } | null
}

/** The nightly models and how a build stands. Merchandisers and service. */
export async function deskModels(): Promise<{ models: DeskModel[]; progress: BuildProgress }> {
  await deskReader('/merchandise/models')
  // The progress first: when it says that nothing is under way, what is read afterwards is the new build.
  const progress = await buildProgress()
  const builds = new Map((await db.modelBuild.findMany()).map(build => [build.name, build]))
  const models = STEPS.map(({ name }): DeskModel => {
    const build = builds.get(name)
    if (!build) return { name, built: null }
    const { builtAt, tookMs, sources, rows } = build
    return { name, built: { at: builtAt.getTime(), tookMs, sources, rows } }
  })
  return { models, progress }
}
