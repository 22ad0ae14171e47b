import { useGraphiQL } from '@graphiql/react'
import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { ask } from './graph'

type Show = (query: string) => void

/** Puts GraphiQL into an element; resolves with what shows a query in it. */
export function mountEditor(place: HTMLElement, query: string): Promise<Show> {
  return new Promise((ready) => {
    createRoot(place).render(
      <GraphiQL fetcher={ask} initialQuery={query} defaultEditorToolsVisibility={false} isHeadersEditorEnabled={false}>
        <GraphiQL.Logo>GraphQL</GraphiQL.Logo>
        <Handle ready={ready} />
      </GraphiQL>,
    )
  })
}

/** Renders nothing; hands out the way into the editor once it is there. */
function Handle({ ready }: { ready: (show: Show) => void }) {
  const editor = useGraphiQL((state) => state.queryEditor)
  useEffect(() => {
    if (editor) ready((query) => editor.setValue(query))
  }, [editor, ready])
  return null
}
