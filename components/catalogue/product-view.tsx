import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/shell/breadcrumbs'
import type { ProductPage } from '@/lib/catalogue/pages'
import { ProductDetails } from './product-details'

type Props = {
  page: ProductPage
  /** Picture, price and choice. */
  stage: ReactNode
  /** What is the shopper's. */
  children: ReactNode
}

/** The page of a product. */
export function ProductView({ page, stage, children }: Props) {
  const { department, group } = page
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          { href: `/departments/${department.slug}`, name: department.name },
          ...(group.name === department.name
            ? []
            : [{ href: `/departments/${department.slug}/${group.slug}`, name: group.name }]),
        ]}
      />
      {stage}
      <ProductDetails page={page} />
      {children}
    </div>
  )
}
