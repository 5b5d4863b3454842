'use client'
import { type DragEvent, type ReactNode, useRef } from 'react'

type Props = {
  label: string
  mayMove: boolean
  /** Rows with `data-slug`, in a form that takes `move`: “slug:place”, from 0. */
  children: ReactNode
}

const rowAt = (target: EventTarget) => (target as Element).closest<HTMLElement>('li[data-slug]')

/** A list whose rows can be dragged to another place; the form they stand in is sent where one is dropped. */
export function DragOrder({ label, mayMove, children }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const send = useRef<HTMLButtonElement>(null)
  const held = useRef<HTMLElement | null>(null)

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('li[data-slug]') ?? [])]
  const clear = () => {
    for (const row of rows()) delete row.dataset.drop
  }
  const isAfter = (row: HTMLElement, { clientY }: DragEvent) => {
    const { top, height } = row.getBoundingClientRect()
    return clientY > top + height / 2
  }
  const take = (event: DragEvent) => {
    held.current = rowAt(event.target)
    if (!held.current) return
    held.current.dataset.held = ''
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', held.current.dataset.slug ?? '')
  }
  const over = (event: DragEvent) => {
    const row = rowAt(event.target)
    if (!held.current || !row) return
    event.preventDefault()
    clear()
    if (row !== held.current) row.dataset.drop = isAfter(row, event) ? 'after' : 'before'
  }
  const drop = (event: DragEvent) => {
    const [row, moved, all] = [rowAt(event.target), held.current, rows()]
    if (!row || !moved || !send.current || row === moved) return
    event.preventDefault()
    const rest = all.filter(each => each !== moved)
    const to = rest.indexOf(row) + (isAfter(row, event) ? 1 : 0)
    if (to === all.indexOf(moved)) return
    send.current.value = `${moved.dataset.slug}:${to}`
    send.current.form?.requestSubmit(send.current)
  }
  const end = () => {
    clear()
    delete held.current?.dataset.held
    held.current = null
  }
  if (!mayMove) return <ol aria-label={label}>{children}</ol>
  return (
    <>
      <ol
        ref={list}
        aria-label={label}
        onDragStart={take}
        onDragOver={over}
        onDrop={drop}
        onDragEnd={end}
        className="[&>li[draggable=true]]:cursor-grab"
      >
        {children}
      </ol>
      <button ref={send} type="submit" name="move" hidden />
    </>
  )
}
