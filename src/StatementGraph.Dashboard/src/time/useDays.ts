import { type Answer, useAnswer } from '../data/useAnswer'
import type { Bucket } from './calendar'

const query = `query Days($officials: [ID!]) {
  histogram(officials: $officials, by: DAY) { from to meetings claims }
}`

/** How many meetings and claims each day has: of some officials, or of all. */
export function useDays(officials: string[]): Answer<Bucket[]> {
  const answer = useAnswer<{ histogram: Bucket[] }>(query, { officials: officials.length > 0 ? officials : null })
  return { ...answer, data: answer.data?.histogram ?? null }
}
