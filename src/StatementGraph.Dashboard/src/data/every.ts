import { ask } from './ask'

interface Part<T> {
  all: { nodes: T[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/** All of a list that the schema gives in pages: the list's name, and what is wanted of each item. */
export async function every<T>(list: string, fields: string, signal?: AbortSignal): Promise<T[]> {
  const query = `query Every($after: String) { all: ${list}(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`
  const found: T[] = []
  for (let after: string | null = null; ; ) {
    const { all }: Part<T> = await ask<Part<T>>(query, { after }, signal)
    found.push(...all.nodes)
    if (!all.pageInfo.hasNextPage) return found
    after = all.pageInfo.endCursor
  }
}
