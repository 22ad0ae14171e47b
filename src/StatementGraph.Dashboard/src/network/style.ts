import type { ElementDefinition, StylesheetJson } from 'cytoscape'
import { label } from '../app/words'
import type { Say } from '../i18n'
import { countryColour, disc, type Palette } from './colours'
import { edgeId, type Network } from './model'

/** How large an official is drawn who met so many. */
export const size = (degree: number): number => 26 + Math.min(22, 5 * Math.sqrt(degree))

/** How wide a line is for so many meetings. */
export const width = (count: number): number => 1.5 + Math.min(9, 1.6 * Math.sqrt(count))

/** What the picture draws of a network. */
export function elements(network: Network, say: Say, colours: Palette): ElementDefinition[] {
  const degree = new Map<string, number>()
  for (const { one, other } of network.edges) {
    degree.set(one, (degree.get(one) ?? 0) + 1)
    degree.set(other, (degree.get(other) ?? 0) + 1)
  }
  return [
    ...network.nodes.map((node) => {
      const code = node.countries[0]?.code
      const fill = countryColour(code, colours)
      return {
        group: 'nodes' as const,
        data: { id: node.id, label: label(say.called(node)), code: code ?? '', fill, size: size(degree.get(node.id) ?? 0), disc: disc(code ?? '', fill, colours.onNode) },
      }
    }),
    ...network.edges.map((edge) => ({
      group: 'edges' as const,
      data: { id: edgeId(edge.one, edge.other), source: edge.one, target: edge.other, width: width(edge.count), stroke: colours.kinds[edge.kind] ?? colours.edge, count: edge.count },
    })),
  ]
}

/** How large a name is written, in the picture's own pixels. */
export const textSize = 13

/** How it draws it, with names of this size. */
export function stylesheet(colours: Palette, text = textSize): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)', width: 'data(size)', height: 'data(size)', 'background-color': 'data(fill)', 'background-image': 'data(disc)', 'background-fit': 'contain', 'border-width': 2, 'border-color': colours.ground,
        'font-family': 'Vazirmatn, system-ui, sans-serif', 'font-size': text, color: colours.text, 'text-valign': 'bottom', 'text-margin-y': 5,
        'text-background-color': colours.ground, 'text-background-opacity': 0.8, 'text-background-padding': '2px', 'min-zoomed-font-size': 7,
      },
    },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': 'data(stroke)', 'curve-style': 'haystack', opacity: 0.75 } },
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-color': colours.text, 'border-style': 'double' } },
    { selector: 'node.centre', style: { 'font-weight': 700, 'font-size': text + 2 } },
    { selector: '.dim', style: { opacity: 0.22 } },
    { selector: 'node.on', style: { 'border-width': 4, 'border-color': colours.accent } },
    { selector: 'node.focus', style: { 'underlay-color': colours.accent, 'underlay-opacity': 0.35, 'underlay-padding': 8 } },
    { selector: 'edge.on', style: { 'line-color': colours.accent, opacity: 1, 'underlay-color': colours.accent, 'underlay-opacity': 0.25, 'underlay-padding': 5 } },
  ]
}
