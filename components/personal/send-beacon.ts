type Told = {
  name: 'dismiss' | 'select_item' | 'view_promotion'
  product?: string
  offer?: string
  placement?: string
}

/** Tells the shop what only the browser saw; outlives the page. True when it was heard. */
export async function sendBeacon(told: readonly Told[]): Promise<boolean> {
  const at = Date.now()
  const body = JSON.stringify({ events: told.map(event => ({ ...event, id: crypto.randomUUID(), at })) })
  try {
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/api/events', { method: 'POST', body, headers, keepalive: true })).ok
  } catch {
    return false
  }
}
