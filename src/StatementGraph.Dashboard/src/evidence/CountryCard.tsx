import { useState } from 'preact/hooks'
import { Go, PersonLink, Shown, Words } from '../app/parts'
import { useShown } from '../app/state'
import { claimItem, meetingItem, personFields } from '../data/fragments'
import type { ClaimItem, MeetingItem, Page, Person } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { Claims, firstOf, Meetings, More, Tabs } from './Lists'
import { Reader } from './Panel'

interface Country {
  id: string
  code: string
  name: string
  officials: Page<Person>
  meetings: Page<MeetingItem>
  claims: Page<ClaimItem>
}

const query = `query Country($id: ID!, $lang: String!, $first: Int!) {
  node(id: $id) {
    ... on Country {
      id code name(language: $lang)
      officials(first: 20) { totalCount nodes { ...PersonFields } }
      meetings(first: $first) { totalCount nodes { ...MeetingItem } }
      claims(first: $first) { totalCount nodes { ...ClaimItem } }
    }
  }
}
${personFields}
${meetingItem}
${claimItem}`

/** What is known of a country: its officials, their meetings, and what is said of it. */
export function CountryCard({ id }: { id: string }) {
  const say = useSay()
  const { fact } = useShown()
  const [first, more] = useState(20)
  const answer = useAnswer<{ node: Country }>(query, { id, lang: say.language, first })
  return (
    <Shown answer={answer}>
      {({ node: country }) => {
        const { meetings, claims } = country
        const firstFact = firstOf(meetings.nodes, claims.nodes)
        return (
          <>
            <header class="card">
              <h2><Words text={country.name} /></h2>
              <p class="quiet">{country.officials.nodes.map((person, index) => <span key={person.id}>{index > 0 ? ' · ' : null}<PersonLink person={person} /></span>)}</p>
              <p class="actions"><Go to={{ view: 'connections', of: [country.id], path: [], hide: [] }} class="button">{say('do.network')}</Go></p>
            </header>
            <Tabs
              tabs={[
                { key: 'meetings', title: say('meetings'), count: meetings.totalCount, body: () => (
                  <><Meetings items={meetings.nodes} reading={fact ?? firstFact} /><More shown={meetings.nodes.length} total={meetings.totalCount} first={first} more={more} /></>
                ) },
                { key: 'claims', title: say('claims.about'), count: claims.totalCount, body: () => (
                  <><Claims items={claims.nodes} reading={fact ?? firstFact} /><More shown={claims.nodes.length} total={claims.totalCount} first={first} more={more} /></>
                ) },
              ]}
            />
            <Reader first={firstFact} />
          </>
        )
      }}
    </Shown>
  )
}
