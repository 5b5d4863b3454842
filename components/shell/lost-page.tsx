import { DepartmentTile } from '@/components/catalogue/department-tile'
import { ButtonLink } from '@/components/ui/button'
import { navigation } from '@/lib/catalogue/pages'

/** Says that there is nothing here, and where there is something. */
export async function LostPage() {
  const departments = await navigation()
  return (
    <div className="page pt-10 lg:pt-16">
      <h1 className="text-4xl">Not on our shelves</h1>
      <p className="mt-4 max-w-[52ch] text-lg text-ink-soft">
        The address may be misspelt, or we no longer sell what stood here. The search box above knows
        everything we have, and so do these six doors.
      </p>
      <ButtonLink href="/" kind="plain" className="mt-6 mb-12">
        To the front of the shop
      </ButtonLink>
      <div className="grid grid-cols-2 gap-x-4 gap-y-8 border-t border-line pt-8 pb-14 md:grid-cols-3 lg:gap-x-6">
        {departments.map(entry => (
          <DepartmentTile key={entry.slug} department={entry} />
        ))}
      </div>
    </div>
  )
}
