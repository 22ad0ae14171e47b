/** Colours of the page's style, as canvas and files need them. */
export function colour(name: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--${name})`
  document.body.append(probe)
  const value = getComputedStyle(probe).color
  probe.remove()
  return value
}

/** All that the picture draws with. */
export interface Palette {
  ground: string
  text: string
  edge: string
  onNode: string
  accent: string
  kinds: Record<string, string>
  countries: string[]
}

/** Reads the style's colours for the theme that is shown. */
export function palette(kinds: readonly string[]): Palette {
  return {
    ground: colour('ground'),
    text: colour('text'),
    edge: colour('edge'),
    onNode: colour('on-node'),
    accent: colour('accent'),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, colour(`kind-${kind}`)])),
    countries: Array.from({ length: 8 }, (_, index) => colour(`country-${index}`)),
  }
}

const known = new Map<string, number>()

/** A colour for each country, in the order in which they were met: few are alike, and none changes while the page is open. */
export function countryColour(code: string | undefined, { countries, edge }: Palette): string {
  if (!code) return edge
  if (!known.has(code)) known.set(code, known.size)
  return countries[known.get(code)! % countries.length]!
}

/** A disc with the country's code in it, as an image for the canvas. */
export const disc = (code: string, fill: string, text: string): string =>
  'data:image/svg+xml;utf8,' + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="32" fill="${fill}"/><text x="32" y="40" font-family="system-ui, sans-serif" font-size="${code.length > 2 ? 17 : 24}" font-weight="700" text-anchor="middle" fill="${text}">${code.replace(/[^A-Z0-9-]/gi, '')}</text></svg>`)
