import type { Core } from 'cytoscape'
import type { Say } from '../i18n'
import { palette } from '../network/colours'
import type { Network } from '../network/model'
import { meetingKinds } from '../data/types'

/** The picture's lines as rows: who met whom, how often, when. */
export function networkRows(network: Network, say: Say): string[][] {
  const names = new Map(network.nodes.map((node) => [node.id, say.called(node)]))
  return [
    [say('table.one'), say('table.other'), say('meetings'), say('filter.kind'), say('table.first'), say('table.last')],
    ...network.edges.map((edge) => [names.get(edge.one) ?? '', names.get(edge.other) ?? '', String(edge.count), say.word('kind', edge.kind), edge.first ?? '', edge.last ?? '']),
  ]
}

/** The picture as it stands, as SVG. */
export function networkSvg(cy: Core, network: Network, say: Say): string {
  const colours = palette(meetingKinds)
  const box = cy.elements().boundingBox()
  const names = new Map(network.nodes.map((node) => [node.id, say.called(node)]))
  const lines = cy.edges().map((edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()]
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${edge.data('stroke')}" stroke-width="${edge.data('width')}" opacity="0.75"/>`
  })
  const spots = cy.nodes().map((node) => {
    const { x, y } = node.position()
    const radius = (node.data('size') as number) / 2
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${node.data('fill')}"/><text x="${x}" y="${y + 4}" text-anchor="middle" font-size="11" font-weight="700" fill="${colours.onNode}">${escaped(node.data('code') as string)}</text><text x="${x}" y="${y + radius + 17}" text-anchor="middle">${escaped(names.get(node.id()) ?? '')}</text>`
  })
  const [wide, high] = [Math.ceil(box.w + 80), Math.ceil(box.h + 80)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${box.x1 - 40} ${box.y1 - 40} ${wide} ${high}" font-family="Vazirmatn, sans-serif" font-size="13" fill="${colours.text}">`
    + `<rect x="${box.x1 - 40}" y="${box.y1 - 40}" width="${wide}" height="${high}" fill="${colours.ground}"/>${lines.join('')}${spots.join('')}</svg>`
}

const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
