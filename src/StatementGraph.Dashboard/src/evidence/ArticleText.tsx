import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { shown } from '../app/words'
import { useSay } from '../i18n'
import { type Mark, paragraphs, type Role } from './marks'

/** An article's own text, scrolled to the words that matter, with each part of the fact in its colour. */
export function ArticleText({ text, language, marks, focus }: { text: string; language: string; marks: Mark[]; focus: number }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => paragraphs(text, marks), [text, marks])
  useLayoutEffect(() => {
    const first = box.current?.querySelector<HTMLElement>(`[data-at="${focus}"]`)
    if (!box.current || !first) return
    // Only the text scrolls: the page stays where the reader has it.
    box.current.scrollTop += first.getBoundingClientRect().top - box.current.getBoundingClientRect().top - box.current.clientHeight / 3
  }, [parts, focus])
  return (
    <div class="text" ref={box} tabIndex={0} role="region" aria-label={say('article.text')}>
      {parts.map((paragraph) => (
        <p dir="auto" lang={language} key={paragraph.start}>
          {paragraph.pieces.map((piece) =>
            piece.roles.length === 0 ? shown(piece.text) : <mark class={piece.roles.join(' ')} data-at={piece.start} key={piece.start}>{shown(piece.text)}</mark>,
          )}
        </p>
      ))}
    </div>
  )
}

/** What the colours mean. */
export function Legend({ roles }: { roles: Role[] }) {
  const say = useSay()
  return (
    <ul class="legend" aria-label={say('legend')}>
      {roles.map((role) => (
        <li key={role}>
          <mark class={role}>{say(`role.${role}`)}</mark>
        </li>
      ))}
    </ul>
  )
}
