import { mayLookBehind } from '@/lib/recommend/why'
import { LookBehind } from './look-behind'

/** The way behind the page, for those who may take it. */
export async function LookBehindLeaf() {
  return (await mayLookBehind()) && <LookBehind button />
}
