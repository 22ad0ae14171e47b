import { useMemo } from 'preact/hooks'
import { days, Go, PersonLink, Shown, Words } from '../app/parts'
import { articleFields, personFields } from '../data/fragments'
import type { Article, Days, MeetingKind, Person, Span } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { ArticleText, Legend } from './ArticleText'
import { marks } from './marks'
import { Source } from './Source'

interface Report {
  key: string
  meetingReason: string
  kind: MeetingKind
  status: string
  rule: string
  article: Article
  date: Days | null
  place: { code: string; name: string } | null
  evidence: Span[]
  dateEvidence: Span | null
  placeEvidence: Span | null
  participants: { role: string; official: Person; evidence: Span }[]
}

const query = `query Reports($id: ID!, $lang: String!) {
  meeting(id: $id) {
    reports(first: 20) {
      nodes {
        key meetingReason kind status rule
        article { ...ArticleFields }
        date { from to precision } place { code name(language: $lang) }
        evidence { quote start end } dateEvidence { quote start end } placeEvidence { quote start end }
        participants { role official { ...PersonFields } evidence { quote start end } }
      }
    }
  }
}
${personFields}
${articleFields}`

/** The reports of a meeting, one at a time, each in its article. `report` is a report's key; the first where null. */
export function MeetingReader({ id, report }: { id: string; report: string | null }) {
  const say = useSay()
  const answer = useAnswer<{ meeting: { reports: { nodes: Report[] } } | null }>(query, { id, lang: say.language })
  return (
    <Shown answer={answer} empty={({ meeting }) => !meeting?.reports.nodes.length && say('state.gone')}>
      {({ meeting }) => {
        const reports = meeting!.reports.nodes
        const at = Math.max(reports.findIndex((one) => one.key === report), 0)
        return <Reading report={reports[at]!} others={reports} meeting={id} />
      }}
    </Shown>
  )
}

function Reading({ report, others, meeting }: { report: Report; others: Report[]; meeting: string }) {
  const say = useSay()
  const all = useMemo(
    () => [
      ...marks('meeting', ...report.evidence),
      ...marks('participant', ...report.participants.map((one) => one.evidence)),
      ...marks('date', report.dateEvidence),
      ...marks('place', report.placeEvidence),
    ],
    [report],
  )
  return (
    <section class="reader" aria-label={say('reader.meeting')}>
      {others.length > 1 ? (
        <nav class="reports" aria-label={say('meeting.reports')}>
          {others.map((other, index) => (
            <Go key={other.key} to={{ fact: `${meeting}~${other.key}` }} current={other === report} class="chip">
              {other.article.publisher ? <Words text={other.article.publisher.name} /> : say('report.number', { n: index + 1 })}
            </Go>
          ))}
          <Go to={{ view: 'compare', meeting, sides: [] }} class="chip strong">{say('compare.these')}</Go>
        </nav>
      ) : null}
      <Source article={report.article} />
      <p class="facts">
        {report.participants.map(({ official, role }) => (
          <span key={official.id} class="part"><PersonLink person={official} /> <small>{say.word('part', role)}</small></span>
        ))}
        <span class="chip">{days(say, report.date)}</span>
        {report.place ? <span class="chip">{report.place.name}</span> : null}
      </p>
      <ArticleText text={report.article.text} language={report.article.language} marks={all} focus={report.evidence[0]?.start ?? 0} />
      <div class="underText">
        <Legend roles={['meeting', 'participant', 'date', 'place']} />
        <details>
          <summary>{say('why')}</summary>
          <p>{say('why.rule')} <code>{report.rule}</code></p>
          <p dir="auto">{report.meetingReason}</p>
        </details>
      </div>
    </section>
  )
}
