import type { Say } from '../i18n'

/** How many meetings and claims some days have; days are Gregorian, the end included. */
export interface Bucket {
  from: string
  to: string
  meetings: number
  claims: number
}

export type Unit = 'DAY' | 'MONTH' | 'YEAR'

/** The most bars that are told apart. */
const most = 120

const day = 86_400_000
const at = (date: string): number => Date.parse(date + 'T00:00:00Z')
const text = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The smallest unit in which so many days are not too many bars. */
export function unitFor(days: Bucket[]): Unit {
  if (days.length === 0) return 'DAY'
  const span = (at(days.at(-1)!.to) - at(days[0]!.from)) / day + 1
  return span <= most ? 'DAY' : span <= most * 30 ? 'MONTH' : 'YEAR'
}

/** Puts days together to days, months or years of a calendar, with none left out between the first and the last. */
export function buckets(days: Bucket[], unit: Unit, calendar: 'gregory' | 'persian'): Bucket[] {
  if (days.length === 0) return []
  const parts = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, year: 'numeric', month: 'numeric', timeZone: 'UTC' })
  const keyOf = (time: number): string => {
    if (unit === 'DAY') return text(time)
    const given = Object.fromEntries(parts.formatToParts(time).map((part) => [part.type, part.value]))
    return unit === 'YEAR' ? given.year! : `${given.year}/${given.month}`
  }
  const counts = new Map(days.map((bucket) => [bucket.from, bucket]))
  const made: (Bucket & { key: string })[] = []
  for (let time = at(days[0]!.from); time <= at(days.at(-1)!.to); time += day) {
    const key = keyOf(time)
    const known = counts.get(text(time))
    const last = made.at(-1)
    if (last?.key === key) {
      last.to = text(time)
      last.meetings += known?.meetings ?? 0
      last.claims += known?.claims ?? 0
    } else made.push({ key, from: text(time), to: text(time), meetings: known?.meetings ?? 0, claims: known?.claims ?? 0 })
  }
  return made
}

/** What stands under a bar. */
export function tick(say: Say, bucket: Bucket, unit: Unit): string {
  if (unit === 'DAY') return say.day(bucket.from, { day: 'numeric', month: 'short' })
  return say.day(bucket.from, unit === 'MONTH' ? { month: 'short', year: '2-digit' } : { year: 'numeric' })
}
