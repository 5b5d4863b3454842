import { z } from 'zod'

/**
 * One line of text as people write it: trimmed, runs of spaces made one, control and formatting characters
 * (which a database or a label printer would choke on) taken out; at most `max` characters.
 */
export function line(max: number, tooLong = `Please use at most ${max} characters.`) {
  return z
    .string()
    .max(max * 4, tooLong)
    .transform(text =>
      text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .normalize('NFC'),
    )
    .pipe(z.string().max(max, tooLong))
}
