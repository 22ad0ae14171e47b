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

/** From so many officials on a picture is a large one: less room for each, and fewer rounds. */
const large = 60
/** Rounds of the forces, after which a picture rests; a large one is drawn sooner, about at rest. Counted, not timed: a slow machine draws the same picture as a fast one. */
const rounds = (many: number): number => (many > large ? 120 : 240)
/** So long one slice of the rounds may take, in milliseconds: the page answers between slices. */
const slice = 12

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
  const crowded = many > large
  const spread = crowded ? 46 : 120
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, (typeof links)[number]>(links).id((body) => body.id).distance((link) => spread + spread / link.count).strength(crowded ? 0.08 : 0.35))
    .force('charge', forceManyBody().strength(crowded ? -260 : -900).distanceMax(900).theta(crowded ? 1.2 : 0.9))
    .force('apart', forceCollide<Body>((body) => Math.max(26, crowded ? 26 : body.wide)))
    .force('x', forceX(0).strength(tall ? 0.1 : 0.05))
    .force('y', forceY(0).strength(tall ? 0.06 : 0.09))
    .stop()
  for (let left = rounds(many); left > 0 && !signal.aborted; ) {
    const until = performance.now() + slice
    for (; left > 0 && performance.now() < until; left--) simulation.tick()
    await breath()
  }
  return new Map(bodies.map((body) => [body.id, { x: Math.round(body.x!), y: Math.round(body.y!) }]))
}

/** Lets the page answer whoever uses it; a timer would wait four milliseconds more each time. */
const breath = (): Promise<void> =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      next()
    }
    port2.postMessage(null)
  })

const beside = (spot: Spot | undefined, index: number): Spot | undefined => spot && { x: spot.x + 60 * Math.cos(index), y: spot.y + 60 * Math.sin(index) }

const ring = (index: number, many: number): Spot => ({
  x: (80 + many * 6) * Math.cos((2 * Math.PI * index) / many),
  y: (80 + many * 6) * Math.sin((2 * Math.PI * index) / many),
})
