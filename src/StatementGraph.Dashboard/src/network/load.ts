import { ask } from '../data/ask'
import { personFields } from '../data/fragments'
import { type MeetingKind, metKinds, type Person, type Place } from '../data/types'
import { edgeId, joined, type Network } from './model'

/** Which meetings join officials in the picture. */
export interface Where {
  kind: string | null
  country: string | null
  topic: string | null
  outlet: string | null
  /** Days, both included. */
  from: string | null
  to: string | null
}

/** The most officials in one picture. */
export const most = 200

interface Around {
  nodes: { distance: number; official: Person & { countries: Place[] } }[]
  edges: { one: { id: string }; other: { id: string }; count: number; first: string | null; last: string | null }[]
  truncated: boolean
}

type Counts = Record<MeetingKind, Pick<Around, 'edges'>>

const latest = 'query Latest($where: MeetingWhere) { meetings(first: 100, where: $where) { nodes { participants { id } } } }'

const around = `query Around($of: [ID!]!, $depth: Int!, $limit: Int!, $where: MeetingWhere, $lang: String!) {
  neighbourhood(of: $of, depth: $depth, limit: $limit, where: $where) {
    nodes { distance official { ...PersonFields countries { code name(language: $lang) } } }
    edges { one { id } other { id } count first last }
    truncated
  }
}
${personFields}`

const kinds = `query Kinds($of: [ID!]!, ${metKinds.map((kind) => `$${kind}: MeetingWhere!`).join(', ')}) {
  ${metKinds.map((kind) => `${kind}: neighbourhood(of: $of, depth: 0, limit: ${2 * most}, where: $${kind}) { edges { one { id } other { id } count } }`).join('\n  ')}
}`

/** As the schema's MeetingWhere says it. */
export function meetingWhere({ kind, country, topic, outlet, from, to }: Where): Record<string, unknown> {
  return { ...(kind ? { kind } : {}), ...(country ? { country } : {}), ...(topic ? { topic } : {}), ...(outlet ? { publisher: outlet } : {}), ...(from || to ? { date: { from, to } } : {}) }
}

/** The network of some officials or countries, of the latest meetings where none is given, with the neighbours of those that the user expanded. */
export async function loadPicture(of: string[], grow: string[], depth: number, where: Where, lang: string, signal: AbortSignal): Promise<Network> {
  const centres = of.length > 0 ? of : await latestMet(where, signal)
  const parts = await Promise.all([load(centres, of.length > 0 ? depth : 0, where, lang, signal), ...(grow.length > 0 ? [load(grow, 1, where, lang, signal)] : [])])
  return parts.reduce(joined)
}

/** Who took part in the latest meetings, the latest first. */
async function latestMet(where: Where, signal: AbortSignal): Promise<string[]> {
  const { meetings } = await ask<{ meetings: { nodes: { participants: { id: string }[] }[] } }>(latest, { where: { status: 'PAST', ...meetingWhere(where) } }, signal)
  return [...new Set(meetings.nodes.flatMap((met) => met.participants.map(({ id }) => id)))].slice(0, most)
}

async function load(of: string[], depth: number, where: Where, lang: string, signal: AbortSignal): Promise<Network> {
  if (of.length === 0) return { nodes: [], edges: [], truncated: false }
  const { neighbourhood } = await ask<{ neighbourhood: Around }>(around, { of, depth, limit: most, where: meetingWhere(where), lang }, signal)
  performance.mark('answered')
  return {
    nodes: neighbourhood.nodes.map(({ official, distance }) => ({ ...official, distance })),
    edges: neighbourhood.edges.map(({ one, other, ...edge }) => ({ ...edge, one: one.id, other: other.id, kind: 'MEETING' })),
    truncated: neighbourhood.truncated,
  }
}

/** What most meetings of each pair are, by the pair's edge: of each kind it is asked how many they had. The picture does not wait for it. */
export async function loadKinds(network: Network, where: Where, signal: AbortSignal): Promise<Map<string, MeetingKind>> {
  const asked = Object.fromEntries(metKinds.map((kind) => [kind, { ...meetingWhere(where), kind }]))
  const counts = await ask<Counts>(kinds, { of: network.nodes.map(({ id }) => id), ...asked }, signal)
  const most = new Map<string, { kind: MeetingKind; count: number }>()
  for (const kind of metKinds) {
    for (const { one, other, count } of counts[kind].edges) {
      const id = edgeId(one.id, other.id)
      if (count > (most.get(id)?.count ?? 0)) most.set(id, { kind, count })
    }
  }
  return new Map([...most].map(([id, { kind }]) => [id, kind]))
}

/** The network with a kind for each edge, where it is known. */
export function coloured(network: Network, only: string | null, known: Map<string, MeetingKind> | null): Network {
  return { ...network, edges: network.edges.map((edge) => ({ ...edge, kind: (only as MeetingKind | null) ?? known?.get(edgeId(edge.one, edge.other)) ?? edge.kind })) }
}
