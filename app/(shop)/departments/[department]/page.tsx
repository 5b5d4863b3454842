import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { DepartmentHead } from '@/components/catalogue/department-head'
import { ListingView } from '@/components/listing/listing-view'
import { Breadcrumbs } from '@/components/shell/breadcrumbs'
import type { Query } from '@/lib/catalogue/listing'
import { departmentPage } from '@/lib/catalogue/pages'
import { currentCatalogue } from '@/lib/catalogue/queries'

type Props = { params: Promise<{ department: string }>; searchParams: Promise<Query> }

// The list depends on the whole address, so the page is made when asked for: no placeholder, nothing moves, and it
// needs no script.
export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const department = await departmentPage((await params).department)
  if (!department) return { title: 'No such department' }
  return { title: department.name, description: department.blurb }
}

export default async function DepartmentRoute({ params, searchParams }: Props) {
  await connection()
  const [{ department: slug }, query, catalogue] = await Promise.all([
    params,
    searchParams,
    currentCatalogue(),
  ])
  const department = await departmentPage(slug)
  if (!department) notFound()
  return (
    <div className="page">
      <Breadcrumbs trail={[]} />
      <DepartmentHead department={department} />
      <ListingView
        catalogue={catalogue}
        products={catalogue.products.filter(product => product.department === slug)}
        query={query}
        now={Date.now()}
        path={`/departments/${slug}`}
      />
    </div>
  )
}
