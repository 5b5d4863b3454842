'use client'

import { catchError } from 'next/error'
import type { ReactNode } from 'react'

/** Shows `instead` where its children fail: what is personal may be missing, the page may not. */
export const OrElse = catchError(({ instead = null }: { instead?: ReactNode }) => instead)
