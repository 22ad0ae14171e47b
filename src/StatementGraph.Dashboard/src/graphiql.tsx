/** @jsxImportSource react */
import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import { post } from './data/ask'
import './style/graphiql.css'

const firstQuery = `query WhoMetWhom {
  meetings(first: 10, where: { status: PAST }) {
    nodes {
      kind
      date { from to precision }
      participants { name }
      evidence { quote sentence article { url publishedOn publisher { name } } }
    }
  }
}
`

createRoot(document.getElementById('editor')!).render(
  <GraphiQL fetcher={(request) => post(request)} defaultQuery={firstQuery} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>
      <a href="/">StatementGraph</a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
