import { keyRefused, theKey } from './key'

/** A GraphQL response. */
export interface GraphResponse<T> {
  data?: T | null
  errors?: { message: string; extensions?: { code?: string; role?: string } }[]
}

/** The server can't be reached, or does not answer as GraphQL. */
export class Unreachable extends Error {}

/** The server asks for a key, or for another one. */
export class KeyWanted extends Error {}

/** The key does not allow this; `role` is what it takes. */
export class Forbidden extends Error {
  constructor(
    message: string,
    readonly role: string,
  ) {
    super(message)
  }
}

/** Posts to this server's GraphQL endpoint. @throws {Unreachable} @throws {KeyWanted} */
export async function post<T>(request: { query: string; variables?: unknown; operationName?: string | null }, signal?: AbortSignal, key = theKey()): Promise<GraphResponse<T>> {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(request),
      signal,
    })
  } catch (failure) {
    if (signal?.aborted) throw failure
    throw new Unreachable(String(failure))
  }
  if (response.status === 401) {
    keyRefused(key)
    throw new KeyWanted('This server asks for a key: give it on the page at /.')
  }
  if (!response.headers.get('content-type')?.startsWith('application/graphql-response+json')) {
    throw new Unreachable(`HTTP ${response.status}`)
  }
  return (await response.json()) as GraphResponse<T>
}

/** Asks and gives the data. @throws {Unreachable} @throws {KeyWanted} @throws {Forbidden} @throws {Error} with the server's first message where it refuses. */
export async function ask<T>(query: string, variables: Record<string, unknown> = {}, signal?: AbortSignal): Promise<T> {
  const { data, errors } = await post<T>({ query, variables }, signal)
  const [error] = errors ?? []
  if (error?.extensions?.code === 'FORBIDDEN') throw new Forbidden(error.message, error.extensions.role ?? '')
  if (error || !data) throw new Error(error?.message ?? 'There was no answer.')
  return data
}
