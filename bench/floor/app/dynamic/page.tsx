import { headers } from 'next/headers'
import { Suspense } from 'react'
import { Cards } from '../cards'

export default function Page() {
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Hole />
    </Suspense>
  )
}

/** `x-cards` says how many, so that both apps print the same number. */
async function Hole() {
  return <Cards count={Number((await headers()).get('x-cards') ?? 12)} />
}
