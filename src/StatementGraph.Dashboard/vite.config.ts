import { defineConfig } from 'vite'

export default defineConfig({
  logLevel: 'error',
  build: {
    outDir: '../StatementGraph.Api/wwwroot',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large part that is loaded after the page shows; a limit would only warn of it.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Packages mark what is for a browser ('use client'); all of this is.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  worker: { format: 'es' },
})
