import { meetingKinds } from '../data/types'
import { useSay } from '../i18n'
import type { Network } from './model'

/** What the lines' colours mean: the kinds that are in the picture. */
export function KindLegend({ network }: { network: Network }) {
  const say = useSay()
  const there = meetingKinds.filter((kind) => network.edges.some((edge) => edge.kind === kind))
  return (
    <ul class="kinds" aria-label={say('legend')}>
      {there.map((kind) => <li key={kind}><i class={`line kind-${kind}`} /> {say.word('kind', kind)}</li>)}
    </ul>
  )
}
