/** Today's calendar date, YYYY-MM-DD, where the clock shows `timeZone` at `now` (epoch ms). */
export function todayIn(timeZone: string, now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
}

/** What is wrong with a birthday, or null: a real calendar date (29 February included) from 1900 to `today`. */
export function birthdayTrouble(birthday: string, today: string): string | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(birthday) ? new Date(`${birthday}T00:00:00Z`) : null
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== birthday)
    return 'There is no such day. Please write it as year-month-day, for instance 1990-02-28.'
  if (birthday < '1900-01-01') return 'Please enter a day from 1900 on.'
  return birthday > today ? 'That day is still to come.' : null
}
