import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReceiptView } from '@/components/privacy/receipt-view'
import { receiptOf } from '@/lib/privacy/queries'

export const metadata: Metadata = { title: 'Erased', robots: { index: false } }

export const instant = false

/** What was erased, for whoever has the receipt's id; it names nobody. */
export default async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const receipt = await receiptOf(id)
  if (!receipt) notFound()
  return (
    <div className="page max-w-[46rem] pt-8 pb-20">
      <ReceiptView id={id} {...receipt} />
    </div>
  )
}
