import type { ComponentChildren } from 'preact'
import { PersonLink, Words } from '../app/parts'
import type { Named, Person, Place } from '../data/types'
import { Sentence } from '../evidence/Sentence'
import { useSay } from '../i18n'

interface Reviewed extends Person {
  aliases: string[]
  countries: Place[]
  roles: { nodes: { title: string; position: { name: string } | null }[] }
  mentions: { totalCount: number; nodes: { evidence: { quote: string; sentence: string; article: { id: string; language: string; publisher: Named | null } } }[] }
}

/** Two who may be one, with how alike and why. */
export interface Proposal {
  score: number
  reason: string
  one: Reviewed | null
  other: Reviewed | null
}

/** One proposal: both officials with the sentences that name them, and the reason. */
export function Pair({ pair, at, of, go, children }: { pair: Proposal; at: number; of: number; go: (at: number) => void; children: ComponentChildren }) {
  const say = useSay()
  return (
    <article class="pair" aria-label={say('review.pair', { at: at + 1, of })}>
      <p class="listHead">
        <b>{say('review.pair', { at: at + 1, of })}</b> <span class="chip">{say.percent(pair.score)}</span>
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>{say('review.before')} <kbd>i</kbd></button>
        <button type="button" disabled={at >= of - 1} onClick={() => go(at + 1)}>{say('review.next')} <kbd>j</kbd></button>
      </p>
      <p class="reason" dir="auto">{pair.reason}</p>
      <div class="two">
        {[pair.one!, pair.other!].map((official) => (
          <div key={official.id}>
            <h3><PersonLink person={official} /></h3>
            <p class="quiet">
              {[official.roles.nodes[0]?.position?.name ?? official.roles.nodes[0]?.title, ...official.countries.map((country) => country.name)].filter(Boolean).join(' · ')} · {say('review.mentions', { n: official.mentions.totalCount })}
            </p>
            {official.aliases.length > 0 ? <p class="quiet"><Words text={official.aliases.join(' · ')} /></p> : null}
            {official.mentions.nodes.map(({ evidence }, index) => <Sentence evidence={evidence} language={evidence.article.language} role="participant" key={index} />)}
          </div>
        ))}
      </div>
      {children}
    </article>
  )
}
