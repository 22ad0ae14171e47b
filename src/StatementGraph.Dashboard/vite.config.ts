import { defineConfig } from 'vite'

export default defineConfig({
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // For work on the page: `npm run dev` beside `statementgraph serve`.
  server: { proxy: { '/graphql': 'http://127.0.0.1:5080' } },
  // The query editor's workers can't be bundled beforehand.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    outDir: '../StatementGraph.Api/wwwroot',
    emptyOutDir: true,
    target: 'es2022',
    // GraphiQL is a page of its own, and large; a limit would only warn of it.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      // Packages mark what is for a browser ('use client'); all of this is.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  worker: { format: 'es' },
})
