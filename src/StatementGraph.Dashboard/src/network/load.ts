import { ask } from '../data/ask'
import { personFields } from '../data/fragments'
import type { Days, MeetingKind, Person, Place } from '../data/types'
import { commonest, edgeId, joined, type NetEdge, type NetNode, type Network } from './model'

/** Which meetings join officials in the picture. */
export interface Where {
  kind: string | null
  country: string | null
  topic: string | null
  outlet: string | null
  from: string | null
  to: string | null
}

interface Met {
  id: string
  kind: MeetingKind
  date: Days | null
  participants: (Person & { countries: Place[] })[]
}

/** As the schema's MeetingWhere says it. */
export function meetingWhere({ kind, country, from, to }: Where): Record<string, unknown> {
  return { status: 'PAST', ...(kind ? { kind } : {}), ...(country ? { country } : {}), ...(from || to ? { date: { from, to } } : {}) }
}

/** The most officials in one picture. */
export const most = 200

/** The network of some officials or countries; of the latest meetings where none is given. */
export async function loadNetwork(of: string[], depth: number, where: Where, lang: string, signal: AbortSignal): Promise<Network> {
  const seen = new Map<string, Met>()
  const distance = new Map<string, number>()
  let frontier: string[] = of
  if (of.length === 0) {
    for (const met of await meetingsOf([null], where, lang, signal)) seen.set(met.id, met)
    frontier = []
  }
  for (const id of of) distance.set(id, 0)
  for (let step = 1; step <= depth && frontier.length > 0 && distance.size < most; step++) {
    const next: string[] = []
    for (const met of await meetingsOf(frontier, where, lang, signal)) {
      seen.set(met.id, met)
      for (const { id } of met.participants) {
        if (distance.has(id)) continue
        distance.set(id, step)
        next.push(id)
      }
    }
    frontier = next
  }
  return network([...seen.values()], distance)
}

async function meetingsOf(ids: (string | null)[], where: Where, lang: string, signal: AbortSignal): Promise<Met[]> {
  const query = `query Around($lang: String!, ${ids.map((_, i) => `$w${i}: MeetingWhere`).join(', ')}) {
  ${ids.map((_, i) => `m${i}: meetings(first: 100, where: $w${i}) { nodes { id kind date { from to precision } participants { ...PersonFields countries { code name(language: $lang) } } } }`).join('\n  ')}
}
${personFields}`
  const variables = Object.fromEntries(ids.map((id, i) => [`w${i}`, { ...meetingWhere(where), ...(id ? { participants: [id] } : {}) }]))
  const answer = await ask<Record<string, { nodes: Met[] }>>(query, { lang, ...variables }, signal)
  return Object.values(answer).flatMap(({ nodes }) => nodes)
}

function network(meetings: Met[], distance: Map<string, number>): Network {
  const nodes = new Map<string, NetNode>()
  const pairs = new Map<string, Met[]>()
  for (const met of meetings) {
    for (const person of met.participants) nodes.set(person.id, { ...person, distance: distance.get(person.id) ?? 0 })
    met.participants.forEach((one, index) =>
      met.participants.slice(index + 1).forEach((other) => {
        const id = edgeId(one.id, other.id)
        pairs.set(id, [...(pairs.get(id) ?? []), met])
      }),
    )
  }
  const edges = [...pairs].map(([id, mets]): NetEdge => {
    const [one, other] = id.split('~') as [string, string]
    const dates = mets.flatMap((met) => (met.date ? [met.date] : []))
    return {
      one, other, count: mets.length, kind: commonest(mets.map((met) => met.kind))!,
      first: dates.map((date) => date.from).sort()[0] ?? null, last: dates.map((date) => date.to).sort().at(-1) ?? null,
    }
  })
  return { nodes: [...nodes.values()].slice(0, most), edges, truncated: nodes.size > most }
}

/** The network of some, with the neighbours of those that the user expanded. */
export async function loadPicture(of: string[], grow: string[], depth: number, where: Where, lang: string, signal: AbortSignal): Promise<Network> {
  const [core, more] = await Promise.all([loadNetwork(of, depth, where, lang, signal), grow.length > 0 ? loadNetwork(grow, 1, where, lang, signal) : null])
  return more ? joined(core, more) : core
}
