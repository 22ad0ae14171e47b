import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useSay } from '../i18n'
import type { Hit } from './find'

/** So long the typing may pause before it is asked, in milliseconds. */
const pause = 120

interface Props {
  label: string
  placeholder: string
  search: (text: string, signal: AbortSignal) => Promise<Hit[]>
  show: (hit: Hit) => ComponentChildren
  /** What stands above a hit that is the first of its type. */
  heading?: (type: Hit['type']) => string
  onPick: (hit: Hit) => void
  shortcut?: string
}

/** A box that searches as one types; arrows choose, Enter takes, Escape closes. */
export function Combobox({ label, placeholder, search, show, heading, onPick, shortcut }: Props) {
  const say = useSay()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [hits, setHits] = useState<Hit[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [at, setAt] = useState(0)
  const open = text.trim() !== '' && (hits !== null || failed)

  useEffect(() => {
    if (text.trim() === '') return setHits(null)
    const stop = new AbortController()
    const timer = setTimeout(() => {
      search(text.trim(), stop.signal).then(
        (found) => {
          if (stop.signal.aborted) return
          setHits(found)
          setFailed(false)
          setAt(0)
        },
        () => stop.signal.aborted || setFailed(true),
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, say.language])

  useEffect(() => {
    if (!shortcut) return
    const focus = (event: KeyboardEvent) => {
      if (event.key !== shortcut || /^(input|select|textarea)$/i.test((event.target as Element).tagName)) return
      event.preventDefault()
      box.current?.focus()
    }
    addEventListener('keydown', focus)
    return () => removeEventListener('keydown', focus)
  }, [shortcut])

  const pick = (hit: Hit | undefined) => {
    if (!hit) return
    setText('')
    setHits(null)
    onPick(hit)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText('')
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, (hits?.length ?? 1) - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') pick(hits?.[at])
    else return
    event.preventDefault()
  }
  return (
    <div class="combobox" onFocusOut={(event) => event.currentTarget.contains(event.relatedTarget as Node) || setHits(null)}>
      <input
        ref={box} type="text" role="combobox" enterkeyhint="search" dir={text ? 'auto' : undefined} autocomplete="off" spellcheck={false} aria-label={label} placeholder={placeholder} value={text}
        aria-expanded={open} aria-controls={`${id}list`} aria-autocomplete="list" aria-activedescendant={open && hits?.[at] ? `${id}${at}` : undefined}
        onInput={(event) => setText(event.currentTarget.value)} onKeyDown={key} maxLength={200}
      />
      <div class="popup" hidden={!open}>
        {failed ? <p class="state failed" role="alert">{say('state.unreachable')}</p> : null}
        {hits?.length === 0 && !failed ? <p class="state quiet" role="status">{say('search.nothing')}</p> : null}
        <ul id={`${id}list`} role="listbox" aria-label={label}>
          {hits?.map((hit, index) => (
            <li
              key={hit.type + hit.id} id={`${id}${index}`} role="option" aria-selected={index === at} class={index === at ? 'at' : ''} tabIndex={-1}
              data-heading={heading && hits[index - 1]?.type !== hit.type ? heading(hit.type) : undefined}
              onPointerMove={() => index === at || setAt(index)} onPointerDown={(event) => event.preventDefault()} onClick={() => pick(hit)}
            >
              {show(hit)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
