import { Badge, days, Go, Shown, Words } from '../app/parts'
import { go, useShown } from '../app/state'
import { claimItem, meetingItem, personFields } from '../data/fragments'
import type { ClaimItem, MeetingItem, Named, Span } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { Differences } from '../evidence/MeetingCard'
import { Sentence } from '../evidence/Sentence'
import { ExportMenu } from '../export/ExportMenu'
import { useSay } from '../i18n'

interface Side {
  publisher: Named | null
  reports: { key: string; article: { id: string; title: string | null; language: string; publishedOn: string | null }; evidence: (Span & { sentence: string })[] }[]
}

interface Comparison {
  meeting: MeetingItem & { differences: Parameters<typeof Differences>[0]['of'] }
  sides: Side[]
  claims: { agreement: 'BOTH' | 'ONLY_ONE' | 'CONTRADICTING'; reason: string; claims: ClaimItem[] }[]
}

const query = `query Compare($meeting: ID!, $lang: String!) {
  compare(meeting: $meeting) {
    meeting { ...MeetingItem differences { about versions { tells reports { article { publisher { id name } } } } } }
    sides { publisher { id name } reports { key article { id title language publishedOn } evidence { quote start end sentence } } }
    claims { agreement reason claims { ...ClaimItem } }
  }
}
${personFields}
${meetingItem}
${claimItem}`

/** Two outlets' reports of a meeting, with what both tell, what one tells alone, and where they contradict each other. */
export function SideBySide({ meeting }: { meeting: string }) {
  const say = useSay()
  const answer = useAnswer<{ compare: Comparison | null }>(query, { meeting, lang: say.language })
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('view.compare')}>
      <p><Go to={{ meeting: null, sides: [] }} class="back">{say('compare.back')}</Go></p>
      <Shown answer={answer} empty={({ compare }) => !compare && say('state.gone')}>
        {({ compare }) => <Both comparison={compare!} />}
      </Shown>
    </div>
  )
}

function Both({ comparison: { meeting, sides, claims } }: { comparison: Comparison }) {
  const say = useSay()
  const { sides: chosen } = useShown()
  const pick = [0, 1].map((at) => Math.min(Number(chosen[at] ?? at) || 0, sides.length - 1))
  const two = pick.map((at) => sides[at]!)
  const of = (side: Side) => (claim: ClaimItem) => side.reports.some((report) => report.article.id === claim.article.id)
  const rows = claims.map((row) => ({ ...row, cells: two.map((side) => row.claims.filter(of(side))) })).filter((row) => row.cells.some((cell) => cell.length > 0))
  const title = (side: Side) => side.publisher?.name ?? say('publisher.unknown')
  const table = () => [
    [say('compare.agreement'), ...two.map(title), say('why')],
    ...rows.map((row) => [say.word('agreement', row.agreement), ...row.cells.map((cell) => cell.map((claim) => claim.text).join(' / ')), row.reason]),
  ]
  return (
    <>
      <header class="card">
        <h2><Badge kind={meeting.kind} /> <Words text={meeting.participants.map(say.called).join(' – ')} /></h2>
        <p class="quiet">{days(say, meeting.date)}</p>
        <Differences of={meeting.differences} />
        <ExportMenu name="compare" rows={table} />
      </header>
      <table class="compare">
        <caption class="hidden">{say('view.compare')}</caption>
        <thead>
          <tr>
            <th scope="col" class="agreement">{say('compare.agreement')}</th>
            {two.map((side, at) => (
              <th scope="col" key={at}>
                {sides.length > 2 ? (
                  <select aria-label={say('compare.side', { n: at + 1 })} value={pick[at]} onChange={(event) => go({ sides: pick.map((old, index) => (index === at ? event.currentTarget.value : String(old))) })}>
                    {sides.map((one, index) => <option value={index} key={index}>{title(one)}</option>)}
                  </select>
                ) : <Words text={title(side)} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('compare.report')}</th>
            {two.map((side, at) => (
              <td key={at}>
                {side.reports.map((report) => (
                  <Go to={{ sel: [meeting.id], fact: `${meeting.id}~${report.key}` }} class="item" key={report.key}>
                    {report.evidence[0] ? <Sentence evidence={report.evidence[0]} language={report.article.language} role="meeting" /> : null}
                  </Go>
                ))}
              </td>
            ))}
          </tr>
          {rows.map((row, index) => (
            <tr key={index} class={`agree-${row.agreement}`}>
              <th scope="row">
                <span class={`badge agreement-${row.agreement}`}>{say.word('agreement', row.agreement)}</span>
                <details><summary>{say('why')}</summary><p class="quiet" dir="auto">{row.reason}</p></details>
              </th>
              {row.cells.map((cell, at) => (
                <td key={at}>
                  {cell.length === 0 ? <span class="quiet">{say('compare.silent')}</span> : cell.map((claim) => (
                    <Go to={{ sel: [meeting.id], fact: claim.id }} class="item" key={claim.id}>
                      <small><Words text={say.called(claim.speaker)} /></small>
                      <Sentence evidence={claim.evidence} language={claim.article.language} />
                    </Go>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
