import { useState } from 'preact/hooks'
import { Badge, days, Go, Shown, Words } from '../app/parts'
import { useShown } from '../app/state'
import { claimItem, meetingItem, personFields } from '../data/fragments'
import type { ClaimItem, Days, MeetingItem } from '../data/types'
import { useLoaded } from '../data/useAnswer'
import { ask } from '../data/ask'
import { Sentence } from '../evidence/Sentence'
import { ExportMenu } from '../export/ExportMenu'
import { useSay } from '../i18n'
import { Histogram } from './Histogram'
import { useWhose } from './useWhose'

interface Item {
  date: Days | null
  node: ({ __typename: 'Meeting' } & MeetingItem) | ({ __typename: 'Claim' } & ClaimItem)
}

interface Items {
  totalCount: number
  edges: Item[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const query = `query Timeline($officials: [ID!], $countries: [String!], $from: Date, $to: Date, $after: String, $lang: String!) {
  timeline(officials: $officials, countries: $countries, from: $from, to: $to, first: 50, after: $after) {
    totalCount
    edges { date { from to precision } node { __typename ... on Meeting { ...MeetingItem } ... on Claim { ...ClaimItem } } }
    pageInfo { hasNextPage endCursor }
  }
}
${personFields}
${meetingItem}
${claimItem}`

/** Meetings and claims in the order of time, of those whose network is shown, or of all. */
export function Timeline() {
  const say = useSay()
  const { of, from, to } = useShown()
  const [pages, setPages] = useState(1)
  const whose = useWhose(of)
  const answer = useLoaded(whose && JSON.stringify([whose, from, to, pages, say.language]), async (signal) => {
    const all: Items = { totalCount: 0, edges: [], pageInfo: { hasNextPage: true, endCursor: null } }
    for (let page = 0; page < pages && all.pageInfo.hasNextPage; page++) {
      const variables = { ...whose, from, to, after: all.pageInfo.endCursor, lang: say.language }
      const { timeline } = await ask<{ timeline: Items }>(query, variables, signal)
      Object.assign(all, timeline, { edges: [...all.edges, ...timeline.edges] })
    }
    return all
  })
  const rows = () => [
    [say('table.date'), say('table.type'), say('table.who'), say('table.words')],
    ...(answer.data?.edges ?? []).map(({ date, node }) =>
      node.__typename === 'Meeting'
        ? [date?.from ?? '', say.word('kind', node.kind), node.participants.map(say.called).join(' · '), node.evidence[0]?.quote ?? '']
        : [date?.from ?? '', say('type.Claim'), say.called(node.speaker), node.text],
    ),
  ]
  return (
    <section class="view" aria-label={say('view.timeline')}>
      <Histogram of={of} />
      <div class="scroll" tabIndex={0} role="region" aria-label={say('view.timeline')}>
        <Shown answer={answer} empty={(items) => items.edges.length === 0 && say('time.nothing')}>
          {(items) => (
            <>
              <p class="quiet listHead">{say('timeline.count', { n: items.totalCount })} <ExportMenu name="timeline" rows={rows} /></p>
              <ol class="timeline">{items.edges.map((item) => <Entry item={item} key={item.node.id} />)}</ol>
              {items.pageInfo.hasNextPage ? <button type="button" class="more" onClick={() => setPages(pages + 1)}>{say('more', { n: items.totalCount - items.edges.length })}</button> : null}
            </>
          )}
        </Shown>
      </div>
    </section>
  )
}

function Entry({ item: { date, node } }: { item: Item }) {
  const say = useSay()
  const { sel } = useShown()
  const evidence = node.__typename === 'Meeting' ? node.evidence[0] : node.evidence
  const language = node.__typename === 'Meeting' ? node.evidence[0]?.article.language : node.article.language
  return (
    <li>
      <time dateTime={date?.from}>{days(say, date)}</time>
      <Go to={{ sel: [node.id], fact: null }} class="item" current={sel[0] === node.id}>
        <span class="head">
          {node.__typename === 'Meeting' ? <Badge kind={node.kind} /> : <Badge kind="CLAIM" />}
          <span class="who"><Words text={node.__typename === 'Meeting' ? node.participants.map(say.called).join(' · ') : say.called(node.speaker)} /></span>
        </span>
        {evidence ? <Sentence evidence={evidence} language={language} role={node.__typename === 'Meeting' ? 'meeting' : 'content'} /> : null}
      </Go>
    </li>
  )
}
