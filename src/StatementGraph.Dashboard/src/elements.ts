/** Makes an element. Text is always set as text, never as markup: what articles say can't become part of the page. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: { className?: string; text?: string; children?: Node[] } = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (properties.className) made.className = properties.className
  if (properties.text !== undefined) made.textContent = properties.text
  made.append(...(properties.children ?? []))
  return made
}

/** Words of an article or a name: the script decides on which side they begin. */
export function words<K extends keyof HTMLElementTagNameMap>(tag: K, text: string, className?: string): HTMLElementTagNameMap[K] {
  const made = element(tag, { text, className })
  made.dir = 'auto'
  return made
}
