/** Emma's pencil: `why` is the whole sentence behind the line, `href` where it is explained without script. */
export type NoteText = { text: string; why: string; href: string }

/** One handwritten line. Only for what was chosen for this shopper. */
export function Note({ text, why, href, className = '' }: NoteText & { className?: string }) {
  return (
    <a href={href} className={`note ${className}`} data-why={why}>
      {text}
    </a>
  )
}
