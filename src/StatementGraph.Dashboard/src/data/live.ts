import { useEffect, useState } from 'preact/hooks'
import { ask } from './ask'

/** How much the graph holds. */
export interface Stats {
  articles: number
  officials: number
  meetings: number
  claims: number
}

/** What is known of the graph's growth. */
export interface Live {
  stats: Stats | null
  /** Articles that came since it began to grow; 0 while it is still. */
  growing: number
  /** Articles in a minute, while it grows. */
  perMinute: number
  reachable: boolean
}

const whileChanging = 1_000
const whileStill = 5_000
/** So long after the last change it counts as still. */
const restAfter = 6_000
/** Views ask anew at most so often. */
const refreshEvery = 3_000

let live: Live = { stats: null, growing: 0, perMinute: 0, reachable: true }
let version = 0
const listeners = new Set<() => void>()

/** Begins to watch; call it once. */
export function watchGraph(): void {
  let began: { at: number; articles: number } | null = null
  let changedAt = -Infinity
  let toldAt = -Infinity
  let behind = false
  const look = async () => {
    const now = performance.now()
    try {
      const { stats } = await ask<{ stats: Stats }>('{ stats { articles officials meetings claims } }')
      const before = live.stats
      const changed = before !== null && (Object.keys(stats) as (keyof Stats)[]).some((name) => stats[name] !== before[name])
      if (changed) {
        began ??= { at: now, articles: before!.articles }
        changedAt = now
        behind = true
      }
      const still = now - changedAt > restAfter
      if (still) began = null
      if (behind && (still || now - toldAt > refreshEvery)) {
        version++
        toldAt = now
        behind = false
      }
      const growing = began ? stats.articles - began.articles : 0
      const minutes = began ? (now - began.at + whileChanging) / 60_000 : 1
      live = { stats, growing, perMinute: Math.round(growing / minutes), reachable: true }
      setTimeout(look, still ? whileStill : whileChanging)
    } catch {
      live = { ...live, reachable: false, growing: 0 }
      setTimeout(look, whileChanging)
    }
    listeners.forEach((tell) => tell())
  }
  void look()
}

/** A decision changed the graph: views ask anew. */
export function graphChanged(): void {
  version++
  listeners.forEach((tell) => tell())
}

/** Counts the changes of the graph. */
export const useGraphVersion = (): number => useWatched(() => version)

/** How much there is, and how it grows. */
export const useLive = (): Live => useWatched(() => live)

function useWatched<T>(read: () => T): T {
  const [value, setValue] = useState(read)
  useEffect(() => {
    const tell = () => setValue(() => read())
    tell()
    listeners.add(tell)
    return () => void listeners.delete(tell)
  }, [])
  return value
}
