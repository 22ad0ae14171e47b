const properties = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'opacity', 'font-size', 'font-family', 'font-weight']

/** An SVG of the page as a file of its own: what the style sheet says is written into it. */
export function svgOf(source: SVGSVGElement): string {
  const copy = source.cloneNode(true) as SVGSVGElement
  const [originals, copies] = [source.querySelectorAll('*'), copy.querySelectorAll('*')]
  originals.forEach((original, index) => {
    const style = getComputedStyle(original)
    for (const name of properties) copies[index]!.setAttribute(name, style.getPropertyValue(name))
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(source.viewBox.baseVal.width))
  copy.style.background = getComputedStyle(document.body).backgroundColor
  return new XMLSerializer().serializeToString(copy)
}
