import { ask, KeyWanted } from './ask'
import { keyGiven } from './key'
import { watched } from './watched'

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

const unknown: Live = { stats: null, growing: 0, perMinute: 0, reachable: true }
const live = watched(unknown)
const version = watched(0)

/** Begins to watch; call it once. */
export function watchGraph(): void {
  let began: { at: number; articles: number } | null = null
  let changedAt = -Infinity
  let toldAt = -Infinity
  let behind = false
  const look = async (): Promise<void> => {
    const now = performance.now()
    try {
      const { stats } = await ask<{ stats: Stats }>('{ stats { articles officials meetings claims } }')
      const before = live.get().stats
      const changed = before !== null && (Object.keys(stats) as (keyof Stats)[]).some((name) => stats[name] !== before[name])
      if (changed) {
        began ??= { at: now, articles: before!.articles }
        changedAt = now
        behind = true
      }
      const still = now - changedAt > restAfter
      if (still) began = null
      if (behind && (still || now - toldAt > refreshEvery)) {
        graphChanged()
        toldAt = now
        behind = false
      }
      const growing = began ? stats.articles - began.articles : 0
      const minutes = began ? (now - began.at + whileChanging) / 60_000 : 1
      live.set({ stats, growing, perMinute: Math.round(growing / minutes), reachable: true })
      setTimeout(() => void look(), still ? whileStill : whileChanging)
    } catch (failure) {
      if (failure instanceof KeyWanted) {
        live.set(unknown)
        await keyGiven()
        return look()
      }
      live.set({ ...live.get(), reachable: false, growing: 0 })
      setTimeout(() => void look(), whileChanging)
    }
  }
  void look()
}

/** A decision changed the graph: views ask anew. */
export const graphChanged = (): void => version.set(version.get() + 1)

/** Counts the changes of the graph. */
export const graphVersion = (): number => version.get()

/** The same, for a component. */
export const useGraphVersion = (): number => version.use()

/** How much there is, and how it grows. */
export const useLive = (): Live => live.use()
