import { Go, Shown, Words } from '../app/parts'
import { go, useShown } from '../app/state'
import { claimItem, personFields } from '../data/fragments'
import type { ClaimItem, Page, Person } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { Sentence } from '../evidence/Sentence'
import { ExportMenu } from '../export/ExportMenu'
import { useSay } from '../i18n'
import { OfficialPicker } from '../search/OfficialPicker'
import { Speakers } from './Speakers'

const topics = `query Topics($who: ID!, $lang: String!) {
  official(id: $who) {
    ...PersonFields
    saidByTopic(first: 50) { edges { count node { id name(language: $lang) } } }
  }
}
${personFields}`

const positions = `query Positions($who: ID!, $on: ID!, $lang: String!) {
  positionsOver(official: $who, topic: $on, first: 100) { totalCount nodes { ...ClaimItem } }
}
${personFields}
${claimItem}`

interface Topics {
  official: (Person & { saidByTopic: { edges: { count: number; node: { id: string; name: string } }[] } }) | null
}

/** What one official said on one topic over time. */
export function OverTime() {
  const say = useSay()
  const { who, on } = useShown()
  const known = useAnswer<Topics>(who ? topics : null, { who, lang: say.language })
  const topic = on ?? known.data?.official?.saidByTopic.edges[0]?.node.id ?? null
  return (
    <section class="view" aria-label={say('view.over')}>
      <div class="bar">
        <OfficialPicker label={say('over.who')} onPick={(id) => go({ who: id, on: null })} />
        {known.data?.official ? (
          <>
            <b><Words text={say.called(known.data.official)} /></b>
            <label>
              <span>{say('filter.topic')}</span>
              <select value={topic ?? ''} onChange={(event) => go({ on: event.currentTarget.value })}>
                {known.data.official.saidByTopic.edges.map(({ count, node }) => <option value={node.id} key={node.id}>{node.name} ({say.number(count)})</option>)}
              </select>
            </label>
          </>
        ) : null}
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={say('view.over')}>
        {!who ? <div class="state"><h2>{say('view.over')}</h2><p class="quiet">{say('over.choose')}</p><Speakers /></div> : null}
        {who && known.data && !topic ? <p class="state quiet">{say('over.none')}</p> : null}
        {who && topic ? <Positions who={who} on={topic} /> : null}
      </div>
    </section>
  )
}

function Positions({ who, on }: { who: string; on: string }) {
  const say = useSay()
  const { sel } = useShown()
  const answer = useAnswer<{ positionsOver: Page<ClaimItem> }>(positions, { who, on, lang: say.language })
  const rows = () => [
    [say('table.date'), say('table.source'), say('table.words')],
    ...(answer.data?.positionsOver.nodes ?? []).map((claim) => [claim.publishedOn ?? '', claim.publisher?.name ?? '', claim.text]),
  ]
  return (
    <Shown answer={answer} empty={({ positionsOver }) => positionsOver.nodes.length === 0 && say('over.none')}>
      {({ positionsOver }) => (
        <>
          <p class="quiet listHead">{say('timeline.count', { n: positionsOver.totalCount })} <ExportMenu name="over-time" rows={rows} /></p>
          <ol class="timeline">
            {positionsOver.nodes.map((claim) => (
              <li key={claim.id}>
                <time dateTime={claim.publishedOn ?? undefined}>{claim.publishedOn ? say.day(claim.publishedOn) : say('date.unknown')}</time>
                <Go to={{ sel: [claim.id], fact: null }} class="item" current={sel[0] === claim.id}>
                  <span class="head">
                    {claim.act ? <span class="chip">{say.word('act', claim.act)}</span> : null}
                    <small>{claim.publisher ? <Words text={claim.publisher.name} /> : say('publisher.unknown')}</small>
                  </span>
                  <Sentence evidence={claim.evidence} language={claim.article.language} />
                </Go>
              </li>
            ))}
          </ol>
        </>
      )}
    </Shown>
  )
}
