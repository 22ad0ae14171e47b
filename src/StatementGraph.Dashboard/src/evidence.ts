import { element, words } from './elements'

/** What the questions ask of each piece of evidence. */
export const evidenceFragment = `fragment Words on Evidence {
  quote
  sentence
  article { url publishedOn publisher { name } }
}`

/** Words of an article, with the article. */
export interface Evidence {
  quote: string
  sentence: string
  article: { url: string | null; publishedOn: string | null; publisher: { name: string } | null }
}

/** The sentence with the words marked in it, and where it was published. */
export function showEvidence(evidence: Evidence): HTMLElement {
  const sentence = words('blockquote', '')
  const at = evidence.sentence.indexOf(evidence.quote)
  if (at < 0) {
    sentence.append(element('mark', { text: evidence.quote }))
  } else {
    sentence.append(
      evidence.sentence.slice(0, at),
      element('mark', { text: evidence.quote }),
      evidence.sentence.slice(at + evidence.quote.length),
    )
  }
  return element('figure', { children: [sentence, element('figcaption', { children: [source(evidence.article)] })] })
}

function source(article: Evidence['article']): Node {
  const text = [article.publisher?.name ?? 'Publisher not known', article.publishedOn].filter(Boolean).join(', ')
  // Only web addresses: an article's metadata may hold anything.
  if (!article.url || !/^https?:\/\//.test(article.url)) return words('bdi', text)
  const link = words('a', text)
  link.href = article.url
  link.rel = 'noreferrer'
  return link
}
