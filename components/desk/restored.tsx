import { Message } from './message'

type Props = {
  query: Record<string, string | string[] | undefined>
  /** The version in the shop now. */
  version: number
  /** What it is called in a sentence, such as “policy”. */
  what: string
}

/** What came of going back to an earlier version, as the address tells it. */
export function Restored({ query: { restored, trouble }, version, what }: Props) {
  if (typeof restored === 'string')
    return (
      <Message tone="good" className="mb-4">
        Version {Number(restored) || ''} is back, as version {version}.
      </Message>
    )
  const troubles: Record<string, string> = {
    restore: 'That version cannot be read any more, or names what is gone, so it was not restored.',
    conflict: `Not restored: somebody saved this ${what} a moment ago. This is what it says now.`,
    used: 'Not restored: it lacks a tier that an audience or an offer asks for.',
    gone: `Not restored: this ${what} is gone.`,
  }
  const text = typeof trouble === 'string' ? troubles[trouble] : undefined
  return text ? (
    <Message tone="problem" className="mb-4">
      {text}
    </Message>
  ) : null
}
