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
  line: string
  accent: string
  kinds: Record<string, string>
  countries: string[]
}

/** Reads the style's colours for the theme that is shown. */
export function palette(kinds: readonly string[]): Palette {
  return {
    ground: colour('ground'),
    text: colour('text'),
    line: colour('line'),
    accent: colour('accent'),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, colour(`kind-${kind}`)])),
    countries: Array.from({ length: 8 }, (_, index) => colour(`country-${index}`)),
  }
}

/** The same colour for the same country, whatever else is in the picture. */
export const countryColour = (code: string | undefined, { countries, line }: Palette): string =>
  code ? countries[[...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % countries.length]! : line
