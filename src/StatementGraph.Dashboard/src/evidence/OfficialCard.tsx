import { useState } from 'preact/hooks'
import { Go, Shown, Words } from '../app/parts'
import { useShown } from '../app/state'
import { claimItem, meetingItem, personFields } from '../data/fragments'
import type { ClaimItem, MeetingItem, Named, Page, Person } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { Claims, firstOf, Meetings, More, Tabs } from './Lists'
import { Reader } from './Panel'
import { Sentence } from './Sentence'

interface Official extends Person {
  aliases: string[]
  countries: { id: string; code: string; name: string }[]
  roles: { nodes: { title: string; position: { name: string } | null; evidence: { quote: string; sentence: string } }[] }
  occupancies: { position: { name: string }; country: { name: string }; from: string | null; to: string | null; source: string }[]
  identity: { score: number; reason: string; members: { stated: string; name: string; score: number; reason: string }[] } | null
  meetings: Page<MeetingItem>
  said: Page<ClaimItem>
  saidByTopic: { nodes: Named[] }
}

const query = `query Official($id: ID!, $lang: String!, $first: Int!) {
  official(id: $id) {
    ...PersonFields aliases
    countries { id code name(language: $lang) }
    roles(first: 1) { nodes { title position { name(language: $lang) } evidence { quote sentence } } }
    occupancies { position { name(language: $lang) } country { name(language: $lang) } from to source }
    identity { score reason members { stated name score reason } }
    meetings(first: $first) { totalCount nodes { ...MeetingItem } }
    said(first: $first) { totalCount nodes { ...ClaimItem } }
    saidByTopic(first: 5) { nodes { id name(language: $lang) } }
  }
}
${personFields}
${meetingItem}
${claimItem}`

/** What is known of an official. */
export function OfficialCard({ id }: { id: string }) {
  const say = useSay()
  const { fact } = useShown()
  const [first, more] = useState(20)
  const answer = useAnswer<{ official: Official | null }>(query, { id, lang: say.language, first })
  return (
    <Shown answer={answer} empty={({ official }) => !official && say('state.gone')}>
      {({ official }) => {
        const { meetings, said } = official!
        const firstFact = firstOf(meetings.nodes, said.nodes)
        return (
          <>
            <Head official={official!} />
            <Tabs
              tabs={[
                { key: 'meetings', title: say('meetings'), count: meetings.totalCount, body: () => (
                  <><Meetings items={meetings.nodes} reading={fact ?? firstFact} /><More shown={meetings.nodes.length} total={meetings.totalCount} first={first} more={more} /></>
                ) },
                { key: 'claims', title: say('claims'), count: said.totalCount, body: () => (
                  <><Claims items={said.nodes} reading={fact ?? firstFact} speaker={false} /><More shown={said.nodes.length} total={said.totalCount} first={first} more={more} /></>
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

function Head({ official }: { official: Official }) {
  const say = useSay()
  const role = official.roles.nodes[0]
  return (
    <header class="card">
      <h2><Words text={say.called(official)} /></h2>
      <p class="quiet">
        {role ? <Words text={role.position?.name ?? role.title} /> : null}
        {official.countries.map((country) => (
          <span key={country.code}> · <Go to={{ sel: [country.id], fact: null }}>{country.name}</Go></span>
        ))}
      </p>
      <p class="actions">
        <Go to={{ view: 'connections', of: [official.id], path: [], hide: [] }} class="button">{say('do.network')}</Go>
        <Go to={{ view: 'connections', path: [official.id], sel: [], fact: null }} class="button">{say('do.path')}</Go>
        <Go to={{ view: 'over', who: official.id, on: official.saidByTopic.nodes[0]?.id ?? null, sel: [], fact: null }} class="button">{say('do.over')}</Go>
      </p>
      <details>
        <summary>{say('why.one')}</summary>
        {official.aliases.length > 0 ? <p>{say('aliases')} {official.aliases.map((alias, index) => <span key={alias}>{index > 0 ? ' · ' : ''}<Words text={alias} /></span>)}</p> : null}
        {official.identity ? (
          <>
            <p dir="auto">{official.identity.reason} <span class="chip">{say.percent(official.identity.score)}</span></p>
            <ul>{official.identity.members.map((member) => <li key={member.stated}><Words text={member.name} /> <small class="quiet"><Words text={member.reason} /></small></li>)}</ul>
          </>
        ) : null}
        {official.occupancies.map((held) => (
          <p key={held.position.name + held.from} class="quiet"><Words text={held.position.name} /> · {held.country.name} · {held.from ? say.day(held.from) : '…'} – {held.to ? say.day(held.to) : '…'} · <Words text={held.source} /></p>
        ))}
        {role ? <Sentence evidence={role.evidence} role="participant" /> : null}
      </details>
    </header>
  )
}
