import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DepartmentView } from '@/components/listing/department-view'
import type { Query } from '@/lib/catalogue/listing'
import { departmentPage, navigation } from '@/lib/catalogue/pages'
import { storeTime } from '@/lib/clock'
import { logListing } from '@/lib/decisions/shown'
import { currentSubject } from '@/lib/profile/subject'
import { listingBasis, listingIn } from '@/lib/recommend/listing-queries'

type Params = Promise<{ department: string; group: string }>
type Props = { params: Params; searchParams: Promise<Query> }

// As the department's page: made when asked for.
export const instant = false

export async function generateStaticParams() {
  return (await navigation()).flatMap(({ slug, groups }) =>
    groups.map(group => ({ department: slug, group: group.slug })),
  )
}

async function read(params: Params) {
  const { department: slug, group: groupSlug } = await params
  const department = await departmentPage(slug)
  const group = department?.groups.find(entry => entry.slug === groupSlug)
  return department && group ? { department, group } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read(params)
  if (!page) return { title: 'No such shelf' }
  const { group, department } = page
  const title = group.name === department.name ? group.name : `${group.name} in ${department.name}`
  return { title, ...(group.blurb && { description: group.blurb }) }
}

export default async function GroupRoute({ params, searchParams }: Props) {
  const page = await read(params)
  if (!page) notFound()
  const { department, group } = page
  const query = await searchParams
  const basis = await listingBasis(await currentSubject())
  const listed = await listingIn({ group: group.slug }, basis)
  if (listed.own && basis.context)
    await logListing(`/departments/${department.slug}/${group.slug}`, group.name, listed.own, basis.context)
  return (
    <DepartmentView
      department={department}
      group={group}
      listed={listed}
      catalogue={basis.catalogue}
      query={query}
      now={storeTime()}
    />
  )
}
