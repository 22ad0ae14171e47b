import type { MeetingKind, Person, Place } from '../data/types'

/** An official in the picture. */
export interface NetNode extends Person {
  countries: Place[]
  /** Steps from those whose network it is. */
  distance: number
}

/** That two met. */
export interface NetEdge {
  one: string
  other: string
  count: number
  /** What most of their meetings are. */
  kind: MeetingKind
  first: string | null
  last: string | null
}

/** Officials around some, and who of them met whom. */
export interface Network {
  nodes: NetNode[]
  edges: NetEdge[]
  truncated: boolean
}

/** The same for both directions. */
export const edgeId = (one: string, other: string): string => (one < other ? `${one}~${other}` : `${other}~${one}`)

/** The picture without what the user hid. */
export function without(network: Network, hide: string[]): Network {
  if (hide.length === 0) return network
  const gone = new Set(hide)
  return {
    ...network,
    nodes: network.nodes.filter((node) => !gone.has(node.id)),
    edges: network.edges.filter((edge) => !gone.has(edge.one) && !gone.has(edge.other)),
  }
}

/** Both, each official and each pair once; the first's are kept. */
export function joined(one: Network, other: Network): Network {
  const nodes = new Map([...other.nodes, ...one.nodes].map((node) => [node.id, node]))
  const edges = new Map([...other.edges, ...one.edges].map((edge) => [edgeId(edge.one, edge.other), edge]))
  return { nodes: [...nodes.values()], edges: [...edges.values()], truncated: one.truncated || other.truncated }
}
