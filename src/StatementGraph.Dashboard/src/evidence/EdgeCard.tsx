import { PersonLink, Shown } from '../app/parts'
import { useShown } from '../app/state'
import { meetingItem, personFields } from '../data/fragments'
import type { MeetingItem, Page, Person } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { Meetings, Tabs } from './Lists'
import { Reader } from './Panel'

interface Edge {
  one: Person | null
  other: Person | null
  meetings: Page<MeetingItem>
}

const query = `query Edge($one: ID!, $other: ID!, $both: [ID!]!, $lang: String!) {
  one: official(id: $one) { ...PersonFields }
  other: official(id: $other) { ...PersonFields }
  meetings(first: 100, where: { participants: $both }) { totalCount nodes { ...MeetingItem } }
}
${personFields}
${meetingItem}`

/** The meetings that two officials both took part in. */
export function EdgeCard({ one, other }: { one: string; other: string }) {
  const say = useSay()
  const { fact } = useShown()
  const answer = useAnswer<Edge>(query, { one, other, both: [one, other], lang: say.language })
  return (
    <Shown answer={answer} empty={(data) => !(data.one && data.other) && say('state.gone')}>
      {(data) => {
        const first = data.meetings.nodes[0] ? data.meetings.nodes[0].id + '~' : null
        return (
          <>
            <header class="card">
              <h2><PersonLink person={data.one!} /> – <PersonLink person={data.other!} /></h2>
            </header>
            <Tabs tabs={[{ key: 'meetings', title: say('meetings'), count: data.meetings.totalCount, body: () => <Meetings items={data.meetings.nodes} reading={fact ?? first} /> }]} />
            <Reader first={first} />
          </>
        )
      }}
    </Shown>
  )
}
