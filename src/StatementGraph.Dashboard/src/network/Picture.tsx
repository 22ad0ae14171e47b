import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'preact/hooks'
import { current, go } from '../app/state'
import { meetingKinds } from '../data/types'
import { useSay } from '../i18n'
import { palette } from './colours'
import { handleKey } from './keys'
import { layOut, type Spot } from './layout'
import { edgeId, type Network } from './model'
import { elements, stylesheet, textSize } from './style'

/** Where everybody stood last, so that who leaves and comes back stands where they stood. */
const spots = new Map<string, Spot>()
const pins = (pin: string[]): Map<string, Spot> => new Map(pin.map((text) => text.split(',')).map(([id, x, y]) => [id!, { x: Number(x), y: Number(y) }]))

/** What others may ask of the picture. */
export interface PictureHandle {
  cy: Core
  layOutAgain(): void
  fit(): void
}

interface Shows {
  network: Network
  centres: string[]
  sel: string[]
  way: string[]
  pin: string[]
  theme: string
  handle: { current: PictureHandle | null }
}

/** The network, drawn. Everything that the mouse can do here the keyboard can; the table beside says all that it shows. */
export function Picture({ network, centres, sel, way, pin, theme, handle }: Shows) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const cyRef = useRef<Core | null>(null)
  // Colours may come while places are still looked for.
  const newest = useRef(network)
  newest.current = network
  const [again, setAgain] = useState(0)
  const [told, tell] = useState('')
  // What the picture is of: colours that come later move nobody.
  const shape = [...network.nodes.map(({ id }) => id), ...network.edges.map(({ one, other, count }) => `${one}~${other}~${count}`)].join()

  useEffect(() => {
    const cy = cytoscape({ container: place.current, minZoom: 0.1, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true })
    cyRef.current = cy
    cy.on('tap', 'node', (event) => go({ sel: [event.target.id()], fact: null }))
    cy.on('tap', 'edge', (event) => go({ sel: event.target.id().split('~'), fact: null }))
    cy.on('dragfree', 'node', (event) => {
      const { x, y } = event.target.position()
      setPin(event.target.id(), { x: Math.round(x), y: Math.round(y) })
    })
    handle.current = {
      cy,
      layOutAgain: () => {
        spots.clear()
        setAgain((n) => n + 1)
      },
      fit: () => fit(cy),
    }
    const grown = new ResizeObserver(() => cy.resize())
    grown.observe(place.current!)
    return () => {
      grown.disconnect()
      cy.destroy()
      handle.current = null
    }
  }, [])

  useEffect(() => {
    const cy = cyRef.current!
    const stop = new AbortController()
    const fresh = network.nodes.some((node) => !spots.has(node.id))
    void layOut(network, spots, pins(current().pin), cy.height() > cy.width(), stop.signal).then((found) => {
      if (stop.signal.aborted) return
      found.forEach((spot, id) => spots.set(id, spot))
      draw(cy, newest.current, say, found)
      if (fresh || again) fit(cy)
      mark(cy, centres, sel, way, pin)
      performance.mark('drawn')
      place.current?.setAttribute('data-drawn', String(network.nodes.length))
    })
    return () => stop.abort()
  }, [shape, again])

  useEffect(() => {
    const cy = cyRef.current!
    cy.style(stylesheet(palette(meetingKinds), cy.scratch(names) as number | undefined))
    // Whoever is new is drawn once they have a place.
    if (network.nodes.every(({ id }) => cy.getElementById(id).nonempty())) draw(cy, network, say, spots)
    mark(cy, centres, sel, way, pin)
  }, [theme, say, network])

  useEffect(() => mark(cyRef.current!, centres, sel, way, pin), [sel.join(), way.join(), pin.join(), centres.join()])

  return (
    <div class="picture" tabIndex={0} role="application" aria-label={say('picture')} aria-describedby="keys" onKeyDown={(event) => handleKey(event, cyRef.current!, handle.current!, tell)}>
      <div class="canvas" ref={place} aria-hidden="true" dir="ltr" />
      <p id="keys" class="hidden">{say('picture.keys')}</p>
      <p class="hidden" role="status">{told}</p>
    </div>
  )
}

function draw(cy: Core, network: Network, say: Parameters<typeof elements>[1], found: Map<string, Spot>): void {
  const wanted = elements(network, say, palette(meetingKinds))
  const ids = new Set(wanted.map((one) => one.data.id))
  cy.batch(() => {
    cy.elements().filter((one) => !ids.has(one.id())).remove()
    const there = new Set(cy.elements().map((one) => one.id()))
    for (const one of wanted) if (there.has(one.data.id!)) cy.getElementById(one.data.id!).data(one.data)
    cy.nodes().forEach((node) => void node.position(found.get(node.id()) ?? { x: 0, y: 0 }))
    // All at once: one by one takes several times as long.
    cy.add(wanted.filter((one) => !there.has(one.data.id!)).map((one) => ({ ...one, position: { ...(found.get(one.data.id!) ?? { x: 0, y: 0 }) } })))
  })
}

function mark(cy: Core, centres: string[], sel: string[], way: string[], pin: string[]): void {
  const pinned = pins(pin)
  const on = new Set([...sel, ...(sel.length === 2 ? [edgeId(sel[0]!, sel[1]!)] : []), ...way])
  cy.batch(() => {
    cy.elements().removeClass('on dim pinned centre')
    cy.nodes().forEach((node) => void node.toggleClass('pinned', pinned.has(node.id())).toggleClass('centre', centres.includes(node.id())))
    const chosen = cy.elements().filter((one) => on.has(one.id()))
    if (chosen.empty()) return
    chosen.addClass('on')
    if (way.length > 0) cy.elements().difference(chosen).addClass('dim')
    else if (sel.length > 0) cy.elements().difference(chosen.union(chosen.neighborhood()).union(chosen.connectedNodes())).addClass('dim')
  })
}

/** Names of few officials are written larger where the picture is drawn smaller: so many can be read on a telephone. */
const few = 40
const names = 'names'
/** Room beside the picture, and below it for the legend, in pixels. */
const margin = 28
const foot = 40

/** Shows all, as large as there is room for between the tools above and the legend below. */
function fit(cy: Core): void {
  // Lines lie between the officials: to measure a thousand of them takes long.
  const { x1, y1, w, h } = cy.nodes().boundingBox()
  const head = (cy.container()?.closest('.stage')?.querySelector('.stageHead')?.clientHeight ?? 0) + margin
  const [wide, high] = [cy.width() - 2 * margin, cy.height() - head - foot]
  const zoom = Math.min(Math.max(Math.min(wide / w, high / h), cy.minZoom()), 1.6)
  if (cy.nodes().length <= few) {
    cy.scratch(names, Math.min(Math.max(textSize, 11.5 / zoom), 20))
    cy.style(stylesheet(palette(meetingKinds), cy.scratch(names) as number))
  }
  cy.viewport({ zoom, pan: { x: margin + wide / 2 - zoom * (x1 + w / 2), y: head + high / 2 - zoom * (y1 + h / 2) } })
}

/** Holds an official in their place; with null lets go. */
export function setPin(id: string, spot: Spot | null): void {
  const others = current().pin.filter((text) => !text.startsWith(id + ','))
  if (spot) spots.set(id, spot)
  go({ pin: spot ? [...others, `${id},${spot.x},${spot.y}`] : others }, true)
}
