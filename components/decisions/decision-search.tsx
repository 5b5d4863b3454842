import { TextBox } from '@/components/desk/control'
import { DeskSearch } from '@/components/desk/desk-search'
import type { Asked } from '@/lib/decisions/desk'

/** Asks what somebody saw when, and how something stood there. */
export function DecisionSearch({ asked, noDate }: { asked: Asked; noDate: boolean }) {
  return (
    <DeskSearch action="/merchandise/decisions" ask="Look it up">
      <TextBox
        name="who"
        label="Who"
        type="search"
        hint="Name, e-mail or order number"
        maxLength={200}
        defaultValue={asked.who}
        className="col-span-2 sm:w-64"
      />
      <TextBox
        name="at"
        label="When"
        type="datetime-local"
        hint="Berlin time, half an hour around"
        defaultValue={asked.at}
        error={noDate ? 'Choose a day and a time.' : undefined}
        className="col-span-2 sm:w-56"
      />
      <TextBox
        name="about"
        label="Product or offer"
        type="search"
        hint="Optional: was it there, and if not, why?"
        maxLength={200}
        defaultValue={asked.about}
        className="col-span-2 sm:w-72"
      />
    </DeskSearch>
  )
}
