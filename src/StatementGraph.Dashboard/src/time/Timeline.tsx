import { useState } from 'preact/hooks'
import { Badge, days, Go, Shown, Words } from '../app/parts'
import { useShown } from '../app/state'
import { claimItem, meetingItem, personFields } from '../data/fragments'
import type { ClaimItem, Days, MeetingItem } from '../data/types'
import { useLoaded } from '../data/useAnswer'
import { ask } from '../data/ask'
import { Sentence } from '../evidence/Sentence'
import { ExportMenu } from '../export/ExportMenu'
import { type Say, useSay } from '../i18n'
import { Histogram } from './Histogram'
import { useWhose } from './useWhose'

/** A meeting or a claim: each is asked for under its own name, because fields of the two have one name and two types. */
interface Item {
  date: Days
  meeting: Partial<MeetingItem>
  claim: Partial<ClaimItem>
}

interface Items {
  totalCount: number
  edges: Item[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const query = `query Timeline($officials: [ID!], $countries: [String!], $from: Date, $to: Date, $after: String, $lang: String!) {
  timeline(officials: $officials, countries: $countries, from: $from, to: $to, first: 50, after: $after) {
    totalCount
    edges { date { from to precision } meeting: node { ... on Meeting { ...MeetingItem } } claim: node { ... on Claim { ...ClaimItem } } }
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
    ...(answer.data?.edges ?? []).map((item) => {
      const { kind, who, evidence } = said(item, say)
      return [item.date.from, say.word('kind', kind), who, evidence?.quote ?? '']
    }),
  ]
  return (
    <section class="view" aria-label={say('view.timeline')}>
      <Histogram of={of} />
      <div class="scroll" tabIndex={0} role="region" aria-label={say('view.timeline')}>
        <Shown answer={answer} empty={(items) => items.edges.length === 0 && say('time.nothing')}>
          {(items) => (
            <>
              <p class="quiet listHead">{say('timeline.count', { n: items.totalCount })} <ExportMenu name="timeline" rows={rows} /></p>
              <ol class="timeline">{items.edges.map((item) => <Entry item={item} key={item.meeting.id ?? item.claim.id} />)}</ol>
              {items.pageInfo.hasNextPage ? <button type="button" class="more" onClick={() => setPages(pages + 1)}>{say('more', { n: items.totalCount - items.edges.length })}</button> : null}
            </>
          )}
        </Shown>
      </div>
    </section>
  )
}

/** What an item says of itself, whichever it is. */
function said({ meeting, claim }: Item, say: Say) {
  return meeting.id
    ? { id: meeting.id, kind: meeting.kind!, who: meeting.participants!.map(say.called).join(' · '), evidence: meeting.evidence![0], language: meeting.evidence![0]?.article.language, role: 'meeting' }
    : { id: claim.id!, kind: 'CLAIM', who: say.called(claim.speaker!), evidence: claim.evidence!, language: claim.article!.language, role: 'content' }
}

function Entry({ item }: { item: Item }) {
  const say = useSay()
  const { sel } = useShown()
  const { id, kind, who, evidence, language, role } = said(item, say)
  return (
    <li>
      <time dateTime={item.date.from}>{days(say, item.date)}</time>
      <Go to={{ sel: [id], fact: null }} class="item" current={sel[0] === id}>
        <span class="head"><Badge kind={kind} /> <span class="who"><Words text={who} /></span></span>
        {evidence ? <Sentence evidence={evidence} language={language} role={role} /> : null}
      </Go>
    </li>
  )
}
