'use client'

import { Trouble } from '@/components/shell/trouble'

type Props = { error: unknown; retry: () => void }

/** A page that could not be made, below the root layout. */
export default function PageError({ error, retry }: Props) {
  return <Trouble error={error} retry={retry} />
}
