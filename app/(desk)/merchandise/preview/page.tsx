import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DifferenceList } from '@/components/preview/difference-list'
import { Framed } from '@/components/preview/framed'
import { PreviewForm } from '@/components/preview/preview-form'
import { SideFields } from '@/components/preview/side-fields'
import { WhichOne } from '@/components/preview/which-one'
import { draftChoices } from '@/lib/preview/choices'
import { differencesOf } from '@/lib/preview/differences'
import { findShoppers } from '@/lib/preview/find'
import { look } from '@/lib/preview/look'
import { LETTERS, type Letter, previewHref, type Query, sidesIn, wishOf } from '@/lib/preview/side'

export const metadata: Metadata = { title: 'Preview' }

export default async function PreviewPage({ searchParams }: { searchParams: Promise<Query> }) {
  const sides = sidesIn(await searchParams)
  const choices = await draftChoices(LETTERS.map(letter => sides[letter].offer))
  const found = await both(letter => (sides[letter].find ? findShoppers(sides[letter].find) : null))
  const looks = await both(async letter => {
    const { wish } = wishOf(sides[letter])
    return wish && !sides[letter].find ? { wish, look: await look(wish) } : null
  })
  const [a, b] = LETTERS.map(letter => looks[letter]?.look)
  return (
    <DeskFrame here="/merchandise/preview">
      <h1 className="pt-6 text-2xl">Preview</h1>
      <p className="mt-2 max-w-[65ch] text-sm text-ink-soft">
        The shop as somebody else sees it, from what is known of them today, at any date. Looking counts for
        nothing and leaves nothing with them; that you looked at a shopper is written down.
      </p>
      <PreviewForm>
        {LETTERS.map(letter => {
          const shown = looks[letter]?.look
          const name = shown && !('trouble' in shown) ? shown.name : null
          return (
            <SideFields
              key={letter}
              {...{ letter, name }}
              side={sides[letter]}
              found={found[letter]}
              offers={choices}
            />
          )
        })}
      </PreviewForm>
      <p className="mt-3 flex gap-5 text-sm">
        <Link href={previewHref({ a: sides.b, b: sides.a }) as Route} className="link" prefetch={false}>
          Swap A and B
        </Link>
        <Link href={previewHref({ a: sides.a, b: sides.a }) as Route} className="link" prefetch={false}>
          Make B like A
        </Link>
      </p>
      {LETTERS.map(letter => {
        const people = found[letter]
        return people && people.length > 0 && <WhichOne key={letter} {...{ letter, sides }} found={people} />
      })}
      {a && b && !('trouble' in a) && !('trouble' in b) && (
        <DifferenceList differences={differencesOf(a.standing, b.standing)} />
      )}
      <div className="mt-6 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        {LETTERS.map(letter => {
          const shown = looks[letter]
          return shown ? (
            // Another preview is another page, not the old one led elsewhere: so going back goes back.
            <Framed key={`${letter} ${previewHref(sides)}`} letter={letter} side={sides[letter]} {...shown} />
          ) : (
            <p key={letter} className="text-sm text-ink-soft">
              {letter.toUpperCase()} cannot be shown yet: see its fields above.
            </p>
          )
        })}
      </div>
    </DeskFrame>
  )
}

async function both<T>(read: (letter: Letter) => Promise<T> | T): Promise<Record<Letter, T>> {
  const [a, b] = await Promise.all([read('a'), read('b')])
  return { a, b }
}
