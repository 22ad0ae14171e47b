/** A GraphQL response. */
export interface GraphResponse<T> {
  data?: T | null
  errors?: { message: string }[]
}

/** Asks this server. Rejects where it can't be reached or does not answer as GraphQL. */
export async function ask<T>(request: { query: string; variables?: unknown; operationName?: string | null }): Promise<GraphResponse<T>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(request),
  })
  if (!response.headers.get('content-type')?.startsWith('application/graphql-response+json')) {
    throw new Error(`The server answered ${response.status}.`)
  }
  return (await response.json()) as GraphResponse<T>
}
