import type { Metadata } from 'next'
import { Suspense } from 'react'
import { DepartmentDoors } from '@/components/home/department-doors'
import { HomePlaceholder } from '@/components/home/home-placeholder'
import { type HomeQuery, PersonalHome } from '@/components/home/personal-home'

export const metadata: Metadata = {
  title: { absolute: 'Tante Emma: good things, and someone who remembers' },
  alternates: { canonical: '/' },
}

/** `/` of whoever we know something about: a prerendered shell and one personal leaf. */
export default function ForYouPage({ searchParams }: { searchParams: Promise<HomeQuery> }) {
  return (
    <div className="page">
      <Suspense fallback={<HomePlaceholder />}>
        <PersonalHome query={searchParams} />
      </Suspense>
      <DepartmentDoors />
    </div>
  )
}
