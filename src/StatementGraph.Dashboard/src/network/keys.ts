import type { Core, NodeSingular } from 'cytoscape'
import { current, go } from '../app/state'
import { type PictureHandle, setPin } from './Picture'

const steps: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The picture by keyboard: arrows go from official to official, letters do what the buttons do. */
export function handleKey(event: KeyboardEvent, cy: Core, handle: PictureHandle, tell: (text: string) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const at = cy.nodes('.focus').first() as NodeSingular
  const here = at.nonempty() ? at.id() : null
  const step = steps[event.key]
  const acts: Record<string, (() => void) | undefined> = {
    Enter: here ? () => go({ sel: [here], fact: null }) : undefined,
    e: here ? () => expand(here) : undefined,
    h: here ? () => go({ hide: [...current().hide, here] }) : undefined,
    p: here ? () => togglePin(cy, here) : undefined,
    l: () => handle.layOutAgain(),
    0: () => handle.fit(),
    '+': () => cy.zoom(cy.zoom() * 1.25),
    '-': () => cy.zoom(cy.zoom() / 1.25),
  }
  const act = step ? () => move(cy, here ? at : null, step, tell) : acts[event.key]
  if (!act) return
  event.preventDefault()
  act()
}

function move(cy: Core, from: NodeSingular | null, [dx, dy]: [number, number], tell: (text: string) => void): void {
  const origin = from?.position() ?? { x: 0, y: 0 }
  // The nearest in that direction; what lies aside counts as farther.
  const far = (node: NodeSingular) => {
    const [x, y] = [node.position().x - origin.x, node.position().y - origin.y]
    const ahead = x * dx + y * dy
    return from && ahead <= 0 ? Infinity : Math.abs(ahead) + 2 * Math.abs(x * dy - y * dx)
  }
  const best = cy.nodes().toArray().filter((node) => node.id() !== from?.id() && far(node) < Infinity).sort((a, b) => far(a) - far(b))[0]
  if (!best) return
  cy.nodes().removeClass('focus')
  best.addClass('focus')
  tell(best.data('label') as string)
  const { x1, x2, y1, y2 } = cy.extent()
  const { x, y } = best.position()
  if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(best)
}

/** Adds the neighbours of an official to the picture; once more takes them away. */
export function expand(id: string): void {
  const { grow } = current()
  go({ grow: grow.includes(id) ? grow.filter((one) => one !== id) : [...grow, id] })
}

/** Holds an official where they stand, or lets go. */
export function togglePin(cy: Core, id: string): void {
  const pinned = current().pin.some((text) => text.startsWith(id + ','))
  const { x, y } = cy.getElementById(id).position()
  setPin(id, pinned ? null : { x: Math.round(x), y: Math.round(y) })
}
