import { useAnswer } from '../data/useAnswer'

/** Whose time it is, as the schema's timeline and histogram want it: ids of officials, codes of countries; null for all. */
export interface Whose {
  officials: string[] | null
  countries: string[] | null
}

const query = 'query Whose($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Country { code } } }'

/** Tells officials from countries; null until that is known. */
export function useWhose(ids: string[]): Whose | null {
  const { data } = useAnswer<{ nodes: ({ __typename: string; id: string; code?: string } | null)[] }>(ids.length > 0 ? query : null, { ids })
  if (ids.length === 0) return { officials: null, countries: null }
  if (!data) return null
  const officials = data.nodes.flatMap((node) => (node?.__typename === 'Official' ? [node.id] : []))
  const countries = data.nodes.flatMap((node) => (node?.code ? [node.code] : []))
  return { officials: officials.length > 0 ? officials : null, countries: countries.length > 0 ? countries : null }
}
