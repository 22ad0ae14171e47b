import { useEffect, useState } from 'preact/hooks'
import type { Where } from '../network/load'

export const views = ['connections', 'timeline', 'compare', 'over', 'review'] as const
export type View = (typeof views)[number]

/** All that the page shows, and nothing else: the address says it, so it can be shared, reloaded and gone back to. */
export interface State extends Where {
  view: View
  /** Whose network: ids of officials or countries; empty for the latest meetings'. */
  of: string[]
  /** How far from them, 1 to 3. */
  depth: number
  /** What the evidence is shown of: a node's id, or two of officials who met. */
  sel: string[]
  /** The claim or the meeting's report that is read. */
  fact: string | null
  by: 'DAY' | 'MONTH' | 'YEAR' | null
  /** The way from one official to another. */
  path: string[]
  /** Whose neighbours were added. */
  grow: string[]
  hide: string[]
  /** `id,x,y` each. */
  pin: string[]
  /** The meeting whose reports are compared. */
  meeting: string | null
  /** Which two publishers' reports. */
  sides: string[]
  /** Who, and on which topic, over time. */
  who: string | null
  on: string | null
  table: boolean
  lang: string | null
  theme: 'light' | 'dark' | null
  cal: 'gregory' | 'persian' | null
}

export const initial: State = {
  view: 'connections', of: [], depth: 1, sel: [], fact: null, kind: null, country: null, topic: null, outlet: null, from: null, to: null, by: null,
  path: [], grow: [], hide: [], pin: [], meeting: null, sides: [], who: null, on: null, table: false, lang: null, theme: null, cal: null,
}

/** Reads an address's query; what it does not understand is as at first. */
export function parse(search: string): State {
  const given = new URLSearchParams(search)
  const state: Record<string, unknown> = { ...initial }
  for (const [name, first] of Object.entries(initial)) {
    const text = given.get(name)
    if (text === null) continue
    if (Array.isArray(first)) state[name] = text.split('~').filter(Boolean)
    else if (typeof first === 'number') state[name] = Math.min(Math.max(Math.trunc(Number(text)) || first, 1), 3)
    else if (typeof first === 'boolean') state[name] = text === '1'
    else state[name] = text
  }
  if (!views.includes(state.view as View)) state.view = initial.view
  if (![null, 'DAY', 'MONTH', 'YEAR'].includes(state.by as null)) state.by = initial.by
  return state as unknown as State
}

/** Writes the query of an address: only what is not as at first. */
export function format(state: State): string {
  const parts: string[] = []
  for (const [name, first] of Object.entries(initial)) {
    const value = state[name as keyof State]
    const text = Array.isArray(value) ? value.join('~') : value === true ? '1' : value === false || value === null ? '' : String(value)
    if (text !== '' && text !== String(first)) parts.push(`${name}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%7E', '~')}`)
  }
  return parts.length > 0 ? '?' + parts.join('&') : location.pathname
}

let state = parse(location.search)
const listeners = new Set<() => void>()
addEventListener('popstate', () => {
  state = parse(location.search)
  listeners.forEach((tell) => tell())
})

/** What is shown now. */
export const current = (): State => state

/** Changes what is shown: a step that 'back' undoes, or with `quietly` a change of the step that it is. */
export function go(change: Partial<State>, quietly = false): void {
  state = { ...state, ...change }
  const address = format(state)
  if (address === (location.search || location.pathname)) return
  history[quietly ? 'replaceState' : 'pushState'](null, '', address)
  listeners.forEach((tell) => tell())
}

/** The address of a change, for links that open elsewhere too. */
export const addressOf = (change: Partial<State>): string => format({ ...state, ...change })

/** What is shown; the component is drawn anew when it changes. */
export function useShown(): State {
  const [shown, setShown] = useState(state)
  useEffect(() => {
    const tell = () => setShown(state)
    tell()
    listeners.add(tell)
    return () => void listeners.delete(tell)
  }, [])
  return shown
}
