import { useEffect, useState } from 'preact/hooks'
import { ask } from './ask'
import { useGraphVersion } from './live'

/** What is known of an answer: the last data stay while newer ones are on their way. */
export interface Answer<T> {
  data: T | null
  error: Error | null
  loading: boolean
  retry(): void
}

/** Asks when the question changes or the graph does; a question of null asks nothing. */
export function useAnswer<T>(query: string | null, variables: Record<string, unknown> = {}): Answer<T> {
  const key = query === null ? null : query + JSON.stringify(variables)
  return useLoaded(key, (signal) => ask<T>(query!, variables, signal))
}

/** As {@link useAnswer}, for what takes several questions; the key says when it is another one. */
export function useLoaded<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const version = useGraphVersion()
  const [tries, setTries] = useState(0)
  const [known, setKnown] = useState<{ key: string | null; data: T | null; error: Error | null }>({ key: null, data: null, error: null })
  useEffect(() => {
    if (key === null) return
    const stop = new AbortController()
    load(stop.signal).then(
      (data) => stop.signal.aborted || setKnown({ key, data, error: null }),
      (error: unknown) => stop.signal.aborted || setKnown((before) => ({ key, data: before.key === key ? before.data : null, error: error instanceof Error ? error : new Error(String(error)) })),
    )
    return () => stop.abort()
  }, [key, version, tries])
  const current = known.key === key
  return {
    data: key === null ? null : known.data,
    error: current ? known.error : null,
    loading: key !== null && !current,
    retry: () => setTries((n) => n + 1),
  }
}
