/** Words of an article; positions count UTF-16 code units of its text. */
export interface Span {
  quote: string
  start: number
  end: number
}

export interface Named {
  id: string
  name: string
}

export interface Person extends Named {
  localNames?: { language: string; name: string }[]
}

export interface Place {
  code: string
  name: string
}

export interface Days {
  from: string
  to: string
  precision: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
}

export const meetingKinds = ['MEETING', 'CALL', 'VISIT', 'INVITATION', 'SUMMIT', 'PRESS_CONFERENCE', 'INTERVIEW'] as const

/** Those in which officials meet one another: by them a picture's lines are drawn. */
export const metKinds = ['MEETING', 'CALL', 'VISIT', 'SUMMIT'] as const

export type MeetingKind = (typeof meetingKinds)[number]

/** An article with all that tells where it is from. */
export interface Article {
  id: string
  title: string | null
  text: string
  language: string
  url: string | null
  publishedOn: string | null
  publisher: Named | null
  agencies: { agency: Named; evidence: { quote: string } }[]
}

/** A claim in a list. */
export interface ClaimItem {
  id: string
  text: string
  kind: 'DIRECT' | 'INDIRECT'
  act: string | null
  publishedOn: string | null
  speaker: Person
  topics: { key: string; name: string }[]
  evidence: Span & { sentence: string }
  article: { id: string; language: string }
  publisher: Named | null
}

/** A meeting in a list. */
export interface MeetingItem {
  id: string
  kind: MeetingKind
  status: 'PAST' | 'PLANNED'
  date: Days | null
  participants: Person[]
  places: Place[]
  evidence: (Span & { sentence: string; article: { id: string; language: string; publisher: Named | null } })[]
}

/** One page of a list. */
export interface Page<T> {
  totalCount: number
  nodes: T[]
}
