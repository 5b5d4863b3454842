/** Runs once when a server starts: the log's partitions, the visit recorder, the catalogue in memory, the jobs. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { open } = await import('./lib/visits/open')
    await open()
    const { startJobs } = await import('./lib/jobs/start')
    await startJobs()
  }
}
