import { watched } from './watched'

/** Where the key is kept: for this tab alone, and until it is closed. */
const place = 'statementgraph.key'

const state = watched({ key: sessionStorage.getItem(place), asked: false })

/** The key that questions are asked with; null where none was given. */
export const theKey = (): string | null => state.get().key

/** Whether there is a key, and whether the server asks for one, or for another one. */
export const useKey = (): { held: boolean; asked: boolean } => {
  const { key, asked } = state.use()
  return { held: key !== null, asked }
}

/** Keeps a key that the server takes. */
export function holdKey(key: string): void {
  sessionStorage.setItem(place, key)
  state.set({ key, asked: false })
}

/** Forgets the key; it is asked for again. */
export function forgetKey(): void {
  sessionStorage.removeItem(place)
  state.set({ key: null, asked: true })
}

/** The server did not take this key, or wants one. An answer to a question that was asked before the key changed says nothing. */
export function keyRefused(key: string | null): void {
  if (key === theKey()) forgetKey()
}

/** Settles when no key is asked for any more. */
export const keyGiven = (): Promise<void> => state.until(({ asked }) => !asked)
