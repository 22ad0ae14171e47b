import { useSay } from '../i18n'
import { csv, png, save } from './save'

/** Saves what is shown: as a table, and where it is a picture as a picture. */
export function ExportMenu({ name, rows, svg }: { name: string; rows: () => string[][]; svg?: () => string }) {
  const say = useSay()
  const file = `statementgraph-${name}`
  return (
    <div class="export" role="group" aria-label={say('export')}>
      {svg ? (
        <>
          <button type="button" onClick={() => void png(svg()).then((blob) => save(`${file}.png`, blob))}>PNG</button>
          <button type="button" onClick={() => save(`${file}.svg`, new Blob([svg()], { type: 'image/svg+xml' }))}>SVG</button>
        </>
      ) : null}
      <button type="button" onClick={() => save(`${file}.csv`, new Blob([csv(rows())], { type: 'text/csv;charset=utf-8' }))}>CSV</button>
    </div>
  )
}
