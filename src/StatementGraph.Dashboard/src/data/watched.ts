import { useEffect, useState } from 'preact/hooks'

/** A value; components, and others, are told when it changes. */
export function watched<T>(first: T) {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next: T): void => {
      value = next
      listeners.forEach((tell) => tell())
    },
    /** The value, for a component, which is drawn anew when it changes. */
    use: (): T => {
      const [now, setNow] = useState(() => value)
      useEffect(() => {
        const tell = () => setNow(() => value)
        tell()
        listeners.add(tell)
        return () => void listeners.delete(tell)
      }, [])
      return now
    },
    /** Settles as soon as the value is so. */
    until: async (so: (value: T) => boolean): Promise<void> => {
      while (!so(value)) {
        await new Promise<void>((next) => {
          const tell = () => {
            listeners.delete(tell)
            next()
          }
          listeners.add(tell)
        })
      }
    },
  }
}
