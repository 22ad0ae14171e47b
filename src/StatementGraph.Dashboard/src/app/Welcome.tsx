import { meetingItem, personFields } from '../data/fragments'
import type { MeetingItem, Person } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useLive } from '../data/live'
import { Sentence } from '../evidence/Sentence'
import { useSay } from '../i18n'
import { days, Go, Words } from './parts'

interface Tries {
  meetings: { nodes: (MeetingItem & { reports: { totalCount: number } })[] }
  claims: { nodes: { id: string; text: string; speaker: Person & { saidByTopic: { nodes: { id: string; name: string }[] } } }[] }
}

const query = `query Tries($lang: String!) {
  meetings(first: 30, where: { status: PAST }) { nodes { ...MeetingItem reports(first: 1) { totalCount } } }
  claims(first: 10) { nodes { id text speaker { ...PersonFields saidByTopic(first: 1) { nodes { id name(language: $lang) } } } } }
}
${personFields}
${meetingItem}`

/** What a first visit shows: what is here, one fact with its sentence, and three things to try. */
export function Welcome() {
  const say = useSay()
  const { stats } = useLive()
  const { data } = useAnswer<Tries>(query, { lang: say.language })
  const met = data?.meetings.nodes.find((one) => one.participants.length > 1)
  const told = data?.meetings.nodes.find((one) => one.reports.totalCount > 1)
  const spoke = data?.claims.nodes.find((claim) => claim.speaker.saidByTopic.nodes.length > 0)
  return (
    <aside class="panel welcome" id="evidence" aria-label={say('welcome')} tabIndex={-1}>
      <h2>{say('welcome')}</h2>
      <p>{say('welcome.about')}</p>
      {stats ? <p class="quiet">{say('welcome.counts', { articles: stats.articles, officials: stats.officials, meetings: stats.meetings, claims: stats.claims })}</p> : null}
      {met?.evidence[0] ? (
        <figure>
          <Sentence evidence={met.evidence[0]} language={met.evidence[0].article.language} role="meeting" />
          <figcaption class="quiet">{days(say, met.date)} · <Words text={met.evidence[0].article.publisher?.name ?? say('publisher.unknown')} /></figcaption>
        </figure>
      ) : null}
      <h3>{say('welcome.try')}</h3>
      <ol class="tries">
        {met ? <li><Go to={{ of: [met.participants[0]!.id], sel: [met.participants[0]!.id] }}>{say('try.met')} <b><Words text={say.called(met.participants[0]!)} /></b></Go></li> : null}
        {told ? <li><Go to={{ view: 'compare', meeting: told.id, sel: [told.id] }}>{say('try.compare')} <b><Words text={told.participants.map(say.called).join(' – ')} /></b></Go></li> : null}
        {spoke ? <li><Go to={{ view: 'over', who: spoke.speaker.id, on: spoke.speaker.saidByTopic.nodes[0]!.id, sel: [spoke.id] }}>{say('try.over')} <b><Words text={say.called(spoke.speaker)} /> – {spoke.speaker.saidByTopic.nodes[0]!.name}</b></Go></li> : null}
      </ol>
      <p class="quiet">{say('welcome.keys')}</p>
    </aside>
  )
}

/** A graph with nothing in it says how it is filled. */
export function Empty() {
  const say = useSay()
  return (
    <section class="state centred">
      <h2>{say('empty')}</h2>
      <p>{say('empty.do')}</p>
      <p><code dir="ltr">statementgraph ingest src/samples</code></p>
      <p class="quiet">{say('empty.then')}</p>
    </section>
  )
}
