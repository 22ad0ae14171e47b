import { shown } from '../app/words'

/** The sentence with the words marked in it. */
export function Sentence({ evidence, language, role = 'content' }: { evidence: { quote: string; sentence: string }; language?: string; role?: string }) {
  const { quote, sentence } = evidence
  const at = sentence.indexOf(quote)
  return (
    <blockquote dir="auto" lang={language}>
      {at < 0 ? <mark class={role}>{shown(quote)}</mark> : (
        <>
          {shown(sentence.slice(0, at))}
          <mark class={role}>{shown(quote)}</mark>
          {shown(sentence.slice(at + quote.length))}
        </>
      )}
    </blockquote>
  )
}
