import type { ComponentChildren } from 'preact'
import type { Answer } from '../data/useAnswer'
import { KeyWanted, Unreachable } from '../data/ask'
import type { Days, Person } from '../data/types'
import { type Say, useSay } from '../i18n'
import { addressOf, go, type State } from './state'
import { shown } from './words'

/** Words of an article or a name: their own script decides on which side they begin. */
export const Words = ({ text, lang }: { text: string; lang?: string }) => (
  <bdi dir="auto" lang={lang}>
    {shown(text)}
  </bdi>
)

/** A link to another state of the page: it can be opened in a tab of its own. */
export function Go({ to, children, class: names, label, current, onGo }: { to: Partial<State>; children: ComponentChildren; class?: string; label?: string; current?: boolean; onGo?: () => void }) {
  return (
    <a
      href={addressOf(to)}
      class={names}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        go(to)
        onGo?.()
      }}
    >
      {children}
    </a>
  )
}

/** The name of an official, which leads to them. */
export function PersonLink({ person }: { person: Person }) {
  const say = useSay()
  return (
    <Go to={{ sel: [person.id], fact: null }} class="person">
      <Words text={say.called(person)} />
    </Go>
  )
}

/** Shows an answer: that it is on its way, what went wrong and what to do, that there is nothing, or what there is. */
export function Shown<T>({ answer, empty, children }: { answer: Answer<T>; empty?: (data: T) => ComponentChildren | false; children: (data: T) => ComponentChildren }) {
  const say = useSay()
  const { data, error, loading, retry } = answer
  // The page asks for the key instead.
  if (error instanceof KeyWanted) return null
  if (error && !data) {
    return (
      <div class="state failed" role="alert">
        <p>{error instanceof Unreachable ? say('state.unreachable') : say('state.refused')}</p>
        {error instanceof Unreachable ? null : <p class="quiet" dir="auto">{error.message}</p>}
        <button type="button" onClick={retry}>{say('state.retry')}</button>
      </div>
    )
  }
  if (!data) return loading ? <p class="state quiet" role="status">{say('state.loading')}</p> : null
  const nothing = empty?.(data)
  return <>{nothing ? <div class="state quiet">{nothing}</div> : children(data)}</>
}

/** The days of something, as exactly as they are known. */
export function days(say: Say, date: Days | null): string {
  if (!date) return say('date.unknown')
  const month: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' }
  if (date.precision === 'DAY') return say.day(date.from)
  if (date.precision === 'MONTH') return say.day(date.from, month)
  if (date.precision === 'YEAR') return say.day(date.from, { year: 'numeric' })
  return `${say.day(date.from)} – ${say.day(date.to)}`
}

/** A small picture of what a kind of thing it is. */
export const Badge = ({ kind, family = 'kind' }: { kind: string; family?: string }) => {
  const say = useSay()
  return <span class={`badge ${family}-${kind}`}>{say.word(family, kind)}</span>
}
