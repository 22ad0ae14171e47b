import { useMemo, useRef } from 'preact/hooks'
import { Shown } from '../app/parts'
import { go, useShown } from '../app/state'
import { useTheme } from '../app/theme'
import { useLoaded } from '../data/useAnswer'
import { ExportMenu } from '../export/ExportMenu'
import { networkRows, networkSvg } from '../export/network'
import { useSay } from '../i18n'
import { Histogram } from '../time/Histogram'
import { Filters } from './Filters'
import { KindLegend } from './KindLegend'
import { coloured, loadKinds, loadPicture } from './load'
import { type Network, without } from './model'
import { NetworkTable } from './NetworkTable'
import { PathForm, usePath } from './path'
import { Picture, type PictureHandle } from './Picture'
import { Tools } from './Tools'

/** Who met whom: the picture or its table, what filters it, and when the meetings were. */
export function Connections() {
  const say = useSay()
  const shown = useShown()
  const theme = useTheme()
  const handle = useRef<PictureHandle | null>(null)
  const { of, grow, depth, kind, country, topic, outlet, from, to, path, hide, sel, pin, table } = shown
  const where = { kind, country, topic, outlet, from, to }
  const way = usePath(path)
  // The way between two brings its own officials; who they met besides would hide it.
  const centres = path.length === 2 && of.length === 0 ? (way.data?.officials ?? path) : of
  const key = JSON.stringify([centres, grow, depth, where, say.language])
  const answer = useLoaded(key, (signal) => loadPicture(centres, grow, depth, where, say.language, signal))
  const hidden = hide.join()
  const plain = answer.data
  const kinds = useLoaded(plain && !kind && plain.edges.length > 0 ? key + plain.edges.length : null, (signal) => loadKinds(plain!, where, signal))
  const network = useMemo(() => plain && without(coloured(plain, kind, kinds.data), hide), [plain, kinds.data, kind, hidden])
  return (
    <section class="view drawn" aria-label={say('view.connections')}>
      <div class="bar">
        <PathForm />
        <Filters />
      </div>
      <div class="stage">
        <Shown answer={{ ...answer, data: network }} empty={(data) => data.nodes.length === 0 && <NothingMet filtered={Object.values(where).some(Boolean)} />}>
          {(data: Network) =>
            table ? <NetworkTable network={data} /> : <Picture network={data} centres={centres} sel={sel} way={way.data?.ids ?? []} pin={pin} theme={theme} handle={handle} />
          }
        </Shown>
        {network && network.nodes.length > 0 ? (
          <>
            <div class="stageHead">
              <Tools handle={handle} />
              <ExportMenu name="connections" rows={() => networkRows(network, say)} svg={table ? undefined : () => networkSvg(handle.current!.cy, network, say)} />
            </div>
            {table ? null : <KindLegend network={network} />}
            {network.truncated ? <p class="note">{say('network.truncated', { n: network.nodes.length })}</p> : null}
          </>
        ) : null}
      </div>
      <Histogram of={of.length > 0 ? of : path} />
    </section>
  )
}

function NothingMet({ filtered }: { filtered: boolean }) {
  const say = useSay()
  return (
    <>
      <p>{say(filtered ? 'network.filtered' : 'network.nobody')}</p>
      {filtered ? <button type="button" onClick={() => go({ kind: null, country: null, topic: null, outlet: null, from: null, to: null })}>{say('filters.clear')}</button> : null}
    </>
  )
}
