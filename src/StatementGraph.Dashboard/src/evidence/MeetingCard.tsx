import { Badge, days, PersonLink, Shown, Words } from '../app/parts'
import { useShown } from '../app/state'
import { claimItem, meetingItem, personFields } from '../data/fragments'
import type { ClaimItem, MeetingItem, Named, Page } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { Claims, Meetings, Tabs } from './Lists'
import { Reader } from './Panel'

interface Whole extends MeetingItem {
  claims: Page<ClaimItem>
  differences: { about: string; versions: { tells: string[]; reports: { article: { publisher: Named | null } }[] }[] }[]
}

const query = `query Meeting($id: ID!, $lang: String!) {
  meeting(id: $id) {
    ...MeetingItem
    claims(first: 50) { totalCount nodes { ...ClaimItem } }
    differences { about versions { tells reports { article { publisher { id name } } } } }
  }
}
${personFields}
${meetingItem}
${claimItem}`

/** What is known of a meeting: its reports, what was said there, and what the reports tell differently. */
export function MeetingCard({ id }: { id: string }) {
  const say = useSay()
  const { fact } = useShown()
  const answer = useAnswer<{ meeting: Whole | null }>(query, { id, lang: say.language })
  return (
    <Shown answer={answer} empty={({ meeting }) => !meeting && say('state.gone')}>
      {(data) => {
        const meeting = data.meeting!
        return (
          <>
            <header class="card">
              <h2><Badge kind={meeting.kind} /> {meeting.participants.map((person, index) => <span key={person.id}>{index > 0 ? ' – ' : null}<PersonLink person={person} /></span>)}</h2>
              <p class="quiet">{[say.word('status', meeting.status), days(say, meeting.date), ...meeting.places.map((place) => place.name)].join(' · ')}</p>
              <Differences of={meeting.differences} />
            </header>
            <Tabs
              tabs={[
                { key: 'meetings', title: say('meeting.evidence'), count: 1, body: () => <Meetings items={[meeting]} reading={fact ?? `${id}~`} /> },
                { key: 'claims', title: say('claims.there'), count: meeting.claims.totalCount, body: () => <Claims items={meeting.claims.nodes} reading={fact} /> },
              ]}
            />
            <Reader first={`${id}~`} />
          </>
        )
      }}
    </Shown>
  )
}

/** What the reports of a meeting tell differently. */
export function Differences({ of }: { of: Whole['differences'] }) {
  const say = useSay()
  if (of.length === 0) return null
  return (
    <details class="differences">
      <summary>{say('differences', { n: of.length })}</summary>
      <dl>
        {of.map(({ about, versions }) => (
          <div key={about}>
            <dt>{say.word('detail', about)}</dt>
            {versions.map((version) => (
              <dd key={version.tells.join()}>
                <Words text={version.tells.join(' · ') || '–'} />{' '}
                <small class="quiet">{version.reports.map((report) => report.article.publisher?.name ?? say('publisher.unknown')).join(' · ')}</small>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
