/** The value of one cookie in a Cookie header, undecoded (ours need no decoding); undefined without it. */
export function cookieOf(header: string, name: string): string | undefined {
  for (let from = 0; ; ) {
    const start = header.indexOf(`${name}=`, from)
    if (start < 0) return undefined
    const before = start === 0 ? ';' : header[start - 1]
    if (before === ' ' || before === ';') {
      const end = header.indexOf(';', start)
      return header.slice(start + name.length + 1, end < 0 ? undefined : end).trim()
    }
    from = start + 1
  }
}
