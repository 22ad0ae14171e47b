import { Badge, days, Go, Shown, Words } from '../app/parts'
import { useShown } from '../app/state'
import { meetingItem, personFields } from '../data/fragments'
import type { MeetingItem } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { Sentence } from '../evidence/Sentence'
import { useSay } from '../i18n'
import { SideBySide } from './SideBySide'

const query = `query Reported($lang: String!) {
  meetings(first: 100) { nodes { ...MeetingItem reports(first: 1) { totalCount } } }
}
${personFields}
${meetingItem}`

/** Two reports of one meeting: first which meeting, then the two side by side. */
export function Compare() {
  const say = useSay()
  const { meeting } = useShown()
  return (
    <section class="view" aria-label={say('view.compare')}>
      {meeting ? <SideBySide meeting={meeting} key={meeting} /> : <Choose />}
    </section>
  )
}

function Choose() {
  const say = useSay()
  const answer = useAnswer<{ meetings: { nodes: (MeetingItem & { reports: { totalCount: number } })[] } }>(query, { lang: say.language })
  const several = (data: NonNullable<typeof answer.data>) => data.meetings.nodes.filter((one) => one.reports.totalCount > 1)
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('compare.choose')}>
      <h2>{say('compare.choose')}</h2>
      <p class="quiet">{say('compare.about')}</p>
      <Shown answer={answer} empty={(data) => several(data).length === 0 && say('compare.none')}>
        {(data) => (
          <ul class="cards">
            {several(data).map((one) => (
              <li key={one.id}>
                <Go to={{ meeting: one.id, sides: [], sel: [one.id], fact: null }} class="item">
                  <span class="head">
                    <Badge kind={one.kind} />
                    <span class="who"><Words text={one.participants.map(say.called).join(' · ')} /></span>
                    <small>{days(say, one.date)} · {say('compare.reports', { n: one.reports.totalCount })}</small>
                  </span>
                  {one.evidence[0] ? <Sentence evidence={one.evidence[0]} language={one.evidence[0].article.language} role="meeting" /> : null}
                </Go>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </div>
  )
}
