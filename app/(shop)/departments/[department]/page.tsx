import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DepartmentView } from '@/components/listing/department-view'
import type { Query } from '@/lib/catalogue/listing'
import { departmentPage, navigation } from '@/lib/catalogue/pages'
import { storeTime } from '@/lib/clock'
import { logListing } from '@/lib/decisions/shown'
import { currentSubject } from '@/lib/profile/subject'
import { listingBasis, listingIn } from '@/lib/recommend/listing-queries'

type Props = { params: Promise<{ department: string }>; searchParams: Promise<Query> }

// The list depends on the whole address, so the page is made when asked for: no placeholder, nothing moves, and it
// needs no script.
export const instant = false

export async function generateStaticParams() {
  return (await navigation()).map(({ slug }) => ({ department: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const department = await departmentPage((await params).department)
  if (!department) return { title: 'No such department' }
  return { title: department.name, ...(department.blurb && { description: department.blurb }) }
}

export default async function DepartmentRoute({ params, searchParams }: Props) {
  const { department: slug } = await params
  const department = await departmentPage(slug)
  if (!department) notFound()
  const query = await searchParams
  const basis = await listingBasis(await currentSubject())
  const listed = await listingIn({ department: slug }, basis)
  if (listed.own && basis.context)
    await logListing(`/departments/${slug}`, department.name, listed.own, basis.context)
  return (
    <DepartmentView
      department={department}
      listed={listed}
      catalogue={basis.catalogue}
      query={query}
      now={storeTime()}
    />
  )
}
