import { DepartmentHead } from '@/components/catalogue/department-head'
import { Breadcrumbs } from '@/components/shell/breadcrumbs'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Query } from '@/lib/catalogue/listing'
import type { DepartmentEntry, GroupEntry } from '@/lib/catalogue/pages'
import type { Listed } from '@/lib/recommend/listing-queries'
import { ListingView } from './listing-view'

type Props = {
  department: DepartmentEntry
  group?: GroupEntry | undefined
  listed: Pick<Listed, 'products' | 'own'>
  catalogue: Catalogue
  query: Query
  now: number
}

/** The page of a department, or of one of its groups. */
export function DepartmentView({ department, group, listed, ...rest }: Props) {
  const path = `/departments/${department.slug}`
  return (
    <div className="page">
      <Breadcrumbs trail={group ? [{ href: path, name: department.name }] : []} />
      <DepartmentHead department={department} {...(group && { group })} />
      <ListingView {...rest} {...listed} path={group ? `${path}/${group.slug}` : path} />
    </div>
  )
}
