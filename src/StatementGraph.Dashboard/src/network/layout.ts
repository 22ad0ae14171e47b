import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { edgeId, type Network } from './model'

/** Where an official stands in the picture. */
export interface Spot {
  x: number
  y: number
}

interface Body extends SimulationNodeDatum {
  id: string
  wide: number
}

/** Rounds of the forces; the picture rests long before. */
const rounds = 240
/** So long one slice may take, in milliseconds: the page answers between slices. */
const slice = 12
/** So long all may take. */
const patience = 200

/** Finds a place for each official: those who stand keep about theirs, those who are pinned keep it exactly. A `tall` place gets a picture that is higher than wide. The same picture always comes out the same. */
export async function layOut(network: Network, known: Map<string, Spot>, pinned: Map<string, Spot>, tall: boolean, signal: AbortSignal): Promise<Map<string, Spot>> {
  const near = new Map<string, string>()
  for (const { one, other } of network.edges) {
    if (known.has(one)) near.set(other, one)
    if (known.has(other)) near.set(one, other)
  }
  const many = network.nodes.length
  const bodies: Body[] = network.nodes.map(({ id, name }, index) => {
    const pin = pinned.get(id)
    const from = pin ?? known.get(id) ?? beside(known.get(near.get(id) ?? ''), index) ?? ring(index, many)
    return { id, wide: Math.min(name.length, 26) * 3.2 + 8, ...from, ...(pin ? { fx: pin.x, fy: pin.y } : {}) }
  })
  const links = network.edges.map(({ one, other, count }) => ({ source: one, target: other, count, id: edgeId(one, other) }))
  const spread = many > 60 ? 46 : 120
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, (typeof links)[number]>(links).id((body) => body.id).distance((link) => spread + spread / link.count).strength(many > 60 ? 0.08 : 0.35))
    .force('charge', forceManyBody().strength(many > 60 ? -260 : -900).distanceMax(900))
    .force('apart', forceCollide<Body>((body) => Math.max(26, many > 60 ? 26 : body.wide)))
    .force('x', forceX(0).strength(tall ? 0.16 : 0.05))
    .force('y', forceY(0).strength(tall ? 0.05 : 0.09))
    .stop()
  const began = performance.now()
  for (let round = 0; round < rounds && performance.now() - began < patience; ) {
    const until = performance.now() + slice
    while (round < rounds && performance.now() < until) {
      simulation.tick()
      round++
    }
    await new Promise((next) => setTimeout(next))
    if (signal.aborted) break
  }
  return new Map(bodies.map((body) => [body.id, { x: Math.round(body.x!), y: Math.round(body.y!) }]))
}

const beside = (spot: Spot | undefined, index: number): Spot | undefined => spot && { x: spot.x + 60 * Math.cos(index), y: spot.y + 60 * Math.sin(index) }

const ring = (index: number, many: number): Spot => ({
  x: (80 + many * 6) * Math.cos((2 * Math.PI * index) / many),
  y: (80 + many * 6) * Math.sin((2 * Math.PI * index) / many),
})
