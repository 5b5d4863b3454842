import 'server-only'
import { headers } from 'next/headers'

/** True when the browser reaches the store over https, so that its cookies may demand it. */
export async function isHttps(): Promise<boolean> {
  return (await headers()).get('x-forwarded-proto')?.split(',')[0] === 'https'
}
