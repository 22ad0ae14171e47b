import { days, Words } from '../app/parts'
import { current, go, type State } from '../app/state'
import { useSay } from '../i18n'
import { Combobox } from './Combobox'
import { find, type Hit } from './find'

/** One box for all: officials, countries, meetings, claims, articles, in any script. */
export function Search() {
  const say = useSay()
  return (
    <search>
      <Combobox
        label={say('search')} placeholder={say('search.hint')} shortcut="/" search={(text, signal) => find(text, say.language, signal)}
        heading={(type) => say(`type.${type}`)} show={(hit) => <HitLine hit={hit} />} onPick={(hit) => go(opening(hit))}
      />
    </search>
  )
}

/** A person or a country opens their network; all else its evidence. */
function opening(hit: Hit): Partial<State> {
  const drawn = hit.type === 'Official' || hit.type === 'Country'
  return { sel: [hit.id], fact: null, ...(drawn ? { view: current().view === 'timeline' ? 'timeline' : 'connections', of: [hit.id], path: [], grow: [], hide: [] } : {}) }
}

/** One line of what was found. */
export function HitLine({ hit }: { hit: Hit }) {
  const say = useSay()
  switch (hit.type) {
    case 'Official':
      return <><b><Words text={say.called(hit.person)} /></b> {hit.note ? <small><Words text={hit.note} /></small> : null}</>
    case 'Country':
      return <b>{hit.name}</b>
    case 'Meeting':
      return <><b>{say.word('kind', hit.meeting.kind)}</b> <Words text={hit.meeting.participants.map(say.called).join(' · ')} /> <small>{days(say, hit.meeting.date)}</small></>
    case 'Claim':
      return <><Words text={hit.text} lang={hit.language} /> <small><Words text={say.called(hit.speaker)} /></small></>
    case 'Article':
      return <><Words text={hit.title ?? say('article.untitled')} lang={hit.language} /> {hit.publisher ? <small><Words text={hit.publisher} /></small> : null}</>
  }
}
