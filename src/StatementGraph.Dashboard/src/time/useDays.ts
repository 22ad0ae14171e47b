import { type Answer, useAnswer } from '../data/useAnswer'
import type { Bucket } from './calendar'
import type { Whose } from './useWhose'

const query = `query Days($officials: [ID!], $countries: [String!]) {
  histogram(officials: $officials, countries: $countries, by: DAY) { from to meetings claims }
}`

/** How many meetings and claims each day has. */
export function useDays(whose: Whose | null): Answer<Bucket[]> {
  const answer = useAnswer<{ histogram: Bucket[] }>(whose && query, { ...whose })
  return { ...answer, data: answer.data?.histogram ?? null }
}
