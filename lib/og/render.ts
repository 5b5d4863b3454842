import 'server-only'
import { ImageResponse } from '@vercel/og'
import type { ReactElement } from 'react'
import { drawnFonts } from './fonts'

export const SIZE = { width: 1200, height: 630 }

/** PNG of a drawing, 1200 × 630. */
export async function renderPng(drawing: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  const image = new ImageResponse(drawing, { ...SIZE, fonts: await drawnFonts() })
  return new Uint8Array(await image.arrayBuffer())
}
