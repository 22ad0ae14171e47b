import type { Span } from '../data/types'

/** What marked words are of a fact. */
export type Role = 'speaker' | 'cue' | 'content' | 'meeting' | 'participant' | 'date' | 'place'

/** Words with their part in a fact. */
export interface Mark {
  role: Role
  start: number
  end: number
}

/** Makes marks of the evidence that there is. */
export const marks = (role: Role, ...spans: (Span | null)[]): Mark[] =>
  spans.flatMap((span) => (span ? [{ role, start: span.start, end: span.end }] : []))

/** A stretch of one paragraph in which the same marks hold. */
export interface Piece {
  text: string
  start: number
  roles: Role[]
}

/** A paragraph of an article. */
export interface Paragraph {
  start: number
  pieces: Piece[]
}

/** Cuts a text into paragraphs, and those where marks begin and end; marks may lie over one another and over paragraphs. */
export function paragraphs(text: string, all: Mark[]): Paragraph[] {
  const made: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') made.push({ start, pieces: pieces(text, start, end, all) })
    start = end + 1
  }
  return made
}

function pieces(text: string, start: number, end: number, all: Mark[]): Piece[] {
  const here = all.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of here) {
    cuts.add(Math.max(mark.start, start))
    cuts.add(Math.min(mark.end, end))
  }
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((from, index) => ({
    text: text.slice(from, ordered[index + 1]),
    start: from,
    roles: here.filter((mark) => mark.start <= from && mark.end > from).map((mark) => mark.role),
  }))
}
