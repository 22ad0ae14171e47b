/** A GraphQL response. */
export interface GraphResponse<T> {
  data?: T | null
  errors?: { message: string }[]
}

/** The server can't be reached, or does not answer as GraphQL. */
export class Unreachable extends Error {}

/** Posts to this server's GraphQL endpoint. @throws {Unreachable} */
export async function post<T>(request: { query: string; variables?: unknown; operationName?: string | null }, signal?: AbortSignal): Promise<GraphResponse<T>> {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(request),
      signal,
    })
  } catch (failure) {
    if (signal?.aborted) throw failure
    throw new Unreachable(String(failure))
  }
  if (!response.headers.get('content-type')?.startsWith('application/graphql-response+json')) {
    throw new Unreachable(`HTTP ${response.status}`)
  }
  return (await response.json()) as GraphResponse<T>
}

/** Asks and gives the data. @throws {Unreachable} @throws {Error} with the server's first message where it refuses. */
export async function ask<T>(query: string, variables: Record<string, unknown> = {}, signal?: AbortSignal): Promise<T> {
  const { data, errors } = await post<T>({ query, variables }, signal)
  if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? 'There was no answer.')
  return data
}
