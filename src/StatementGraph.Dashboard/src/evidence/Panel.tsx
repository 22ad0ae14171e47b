import { Go, Shown } from '../app/parts'
import { useShown } from '../app/state'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { ArticleCard } from './ArticleCard'
import { ClaimReader } from './ClaimReader'
import { CountryCard } from './CountryCard'
import { EdgeCard } from './EdgeCard'
import { MeetingCard } from './MeetingCard'
import { MeetingReader } from './MeetingReader'
import { OfficialCard } from './OfficialCard'
import { PathCard } from './PathCard'

const cards = { Official: OfficialCard, Country: CountryCard, Meeting: MeetingCard, Article: ArticleCard, Claim: ({ id }: { id: string }) => <Reader first={id} /> }
type Kind = keyof typeof cards

/** The evidence of whatever is selected: what is known of it, and the sentences that say so. */
export function Panel() {
  const say = useSay()
  const { sel, path, view } = useShown()
  const nothing = sel.length === 0
  const way = nothing && path.length === 2 && view === 'connections'
  return (
    <aside class={`panel${nothing && !way ? ' nothing' : ''}`} id="evidence" aria-label={say('panel')} tabIndex={-1}>
      {nothing ? null : (
        <Go to={{ sel: [], fact: null }} class="close" label={say('panel.close')}>×</Go>
      )}
      {nothing ? (way ? <PathCard from={path[0]!} to={path[1]!} /> : <p class="state quiet">{say('panel.empty')}</p>)
        : sel.length === 2 ? <EdgeCard one={sel[0]!} other={sel[1]!} key={sel.join()} /> : <NodeCard id={sel[0]!} key={sel[0]} />}
    </aside>
  )
}

function NodeCard({ id }: { id: string }) {
  const say = useSay()
  const answer = useAnswer<{ node: { __typename: string } | null }>('query Kind($id: ID!) { node(id: $id) { __typename } }', { id })
  return (
    <Shown answer={answer} empty={({ node }) => !(node && node.__typename in cards) && say('state.gone')}>
      {({ node }) => {
        const Card = cards[node!.__typename as Kind]
        return <Card id={id} />
      }}
    </Shown>
  )
}

/** The fact that is read: the one that was chosen, else the first of those listed. */
export function Reader({ first }: { first: string | null }) {
  const { fact } = useShown()
  const chosen = fact ?? first
  if (!chosen) return null
  const cut = chosen.indexOf('~')
  return cut < 0 ? <ClaimReader id={chosen} /> : <MeetingReader id={chosen.slice(0, cut)} report={chosen.slice(cut + 1)} />
}
