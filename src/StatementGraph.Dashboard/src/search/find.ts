import { ask } from '../data/ask'
import { personFields } from '../data/fragments'
import type { MeetingItem, Person } from '../data/types'
import { countriesLike } from './countries'
import { folded } from './fold'
import { meetingsLike } from './meetings'

/** Something found, of one kind. */
export type Hit =
  | { type: 'Official'; id: string; person: Person; note: string | null }
  | { type: 'Country'; id: string; name: string }
  | { type: 'Meeting'; id: string; meeting: MeetingItem }
  | { type: 'Claim'; id: string; text: string; speaker: Person; language: string }
  | { type: 'Article'; id: string; title: string | null; publisher: string | null; language: string }

interface Found {
  search: { nodes: (({ __typename: string; id: string } & Record<string, never>) | FoundNode)[] }
}

type FoundNode =
  | ({ __typename: 'Official'; roles: { nodes: { title: string; position: { name: string } | null }[] } } & Person)
  | { __typename: 'Claim'; id: string; content: string; speaker: Person; article: { language: string } }
  | { __typename: 'Article'; id: string; title: string | null; language: string; publisher: { name: string } | null }

const officials = `officials: search(text: $text, kinds: [OFFICIAL], first: 5) { nodes { __typename id ... on Official { ...PersonFields roles(first: 1) { nodes { title position { name(language: $lang) } } } } } }`

const query = `query Find($text: String!, $lang: String!) {
  ${officials}
  claims: search(text: $text, kinds: [CLAIM], first: 4) { nodes { __typename id ... on Claim { content: text speaker { ...PersonFields } article { language } } } }
  articles: search(text: $text, kinds: [ARTICLE], first: 4) { nodes { __typename id ... on Article { title language publisher { name } } } }
}
${personFields}`

/** Finds officials, countries, meetings, claims and articles by words of any script. */
export async function find(text: string, lang: string, signal: AbortSignal): Promise<Hit[]> {
  const words = folded(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const [found, places, met] = await Promise.all([
    ask<Record<'officials' | 'claims' | 'articles', Found['search']>>(query, { text, lang }, signal),
    words.join('').length < 2 ? [] : countriesLike(words, signal),
    meetingsLike(text, words, lang, signal),
  ])
  const people = found.officials.nodes as Extract<FoundNode, { __typename: 'Official' }>[]
  return [
    ...people.map((person): Hit => ({ type: 'Official', id: person.id, person, note: role(person) })),
    ...places.slice(0, 3).map((country): Hit => ({ type: 'Country', id: country.id, name: country[lang as 'en'] })),
    ...met.slice(0, 4).map((meeting): Hit => ({ type: 'Meeting', id: meeting.id, meeting })),
    ...(found.claims.nodes as Extract<FoundNode, { __typename: 'Claim' }>[]).map((claim): Hit => ({ type: 'Claim', id: claim.id, text: claim.content, speaker: claim.speaker, language: claim.article.language })),
    ...(found.articles.nodes as Extract<FoundNode, { __typename: 'Article' }>[]).map((article): Hit => ({ type: 'Article', id: article.id, title: article.title, publisher: article.publisher?.name ?? null, language: article.language })),
  ]
}

/** Finds officials alone. */
export async function findOfficials(text: string, lang: string, signal: AbortSignal): Promise<Hit[]> {
  const found = await ask<{ officials: Found['search'] }>(`query Who($text: String!, $lang: String!) { ${officials} }\n${personFields}`, { text, lang }, signal)
  return (found.officials.nodes as Extract<FoundNode, { __typename: 'Official' }>[]).map((person) => ({ type: 'Official', id: person.id, person, note: role(person) }))
}

const role = ({ roles: { nodes } }: { roles: { nodes: { title: string; position: { name: string } | null }[] } }): string | null => nodes[0]?.position?.name ?? nodes[0]?.title ?? null
