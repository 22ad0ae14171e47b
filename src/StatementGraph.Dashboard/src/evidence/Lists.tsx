import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Badge, days, Go, Words } from '../app/parts'
import { useShown } from '../app/state'
import type { ClaimItem, MeetingItem } from '../data/types'
import { useSay } from '../i18n'
import { Sentence } from './Sentence'

/** Meetings, each with the words that say so; the one that is read is marked. */
export function Meetings({ items, reading }: { items: MeetingItem[]; reading: string | null }) {
  const say = useSay()
  return (
    <ul class="items">
      {items.map((meeting) => (
        <li key={meeting.id}>
          <Go to={{ fact: `${meeting.id}~` }} class="item" current={reading?.startsWith(meeting.id + '~')}>
            <span class="head">
              <Badge kind={meeting.kind} />
              {meeting.status === 'PLANNED' ? <span class="chip">{say('status.PLANNED')}</span> : null}
              <span class="who">
                {meeting.participants.map((person, index) => <span key={person.id}>{index > 0 ? ' · ' : null}<Words text={say.called(person)} /></span>)}
              </span>
              <small>{[days(say, meeting.date), ...meeting.places.map((place) => place.name)].join(' · ')}</small>
            </span>
            {meeting.evidence[0] ? <Sentence evidence={meeting.evidence[0]} language={meeting.evidence[0].article.language} role="meeting" /> : null}
          </Go>
        </li>
      ))}
    </ul>
  )
}

/** Claims, each with its sentence. */
export function Claims({ items, reading, speaker = true }: { items: ClaimItem[]; reading: string | null; speaker?: boolean }) {
  const say = useSay()
  return (
    <ul class="items">
      {items.map((claim) => (
        <li key={claim.id}>
          <Go to={{ fact: claim.id }} class="item" current={reading === claim.id}>
            <span class="head">
              {speaker ? <span class="who"><Words text={say.called(claim.speaker)} /></span> : null}
              {claim.act ? <span class="chip">{say.word('act', claim.act)}</span> : null}
              {claim.topics.map((topic) => <span class="chip" key={topic.key}><Words text={topic.name} /></span>)}
              <small>
                {claim.publisher ? <><Words text={claim.publisher.name} />{claim.publishedOn ? ' · ' : null}</> : null}
                {claim.publishedOn ? say.day(claim.publishedOn) : null}
              </small>
            </span>
            <Sentence evidence={claim.evidence} language={claim.article.language} />
          </Go>
        </li>
      ))}
    </ul>
  )
}

/** One part of a card at a time, with how many each has. */
export function Tabs({ tabs }: { tabs: { key: string; title: string; count: number; body: () => ComponentChildren }[] }) {
  const say = useSay()
  const { fact } = useShown()
  const there = tabs.filter((tab) => tab.count > 0)
  // A claim that is read stands in the list of claims: the address says which is open.
  const [chosen, choose] = useState(fact && !fact.includes('~') ? 'claims' : there[0]?.key)
  const open = there.find((tab) => tab.key === chosen) ?? there[0]
  if (!open) return <p class="state quiet">{say('state.nothing')}</p>
  return (
    <div class="tabs">
      <div role="group" class="segments" aria-label={say('panel.parts')}>
        {there.map((tab) => (
          <button type="button" key={tab.key} aria-pressed={tab === open} onClick={() => choose(tab.key)}>
            {tab.title} <b>{say.number(tab.count)}</b>
          </button>
        ))}
      </div>
      <div class="list" tabIndex={0} role="region" aria-label={open.title}>{open.body()}</div>
    </div>
  )
}

/** What is read first: a meeting of several, else any, else a claim. */
export function firstOf(meetings: MeetingItem[], claims: ClaimItem[]): string | null {
  const met = meetings.find((one) => one.status === 'PAST' && one.participants.length > 1) ?? meetings[0]
  return met ? met.id + '~' : (claims[0]?.id ?? null)
}

/** Asks for more of a list, up to the hundred that a page may have. */
export function More({ shown, total, first, more }: { shown: number; total: number; first: number; more: (first: number) => void }) {
  const say = useSay()
  return shown < total && first < 100 ? <button type="button" class="more" onClick={() => more(first < 50 ? 50 : 100)}>{say('more', { n: total - shown })}</button> : null
}
