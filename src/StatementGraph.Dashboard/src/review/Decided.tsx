import { Words } from '../app/parts'
import { useSay } from '../i18n'

/** What a person decided. */
export interface Judgement {
  key: string
  kind: 'MERGE' | 'KEEP_APART'
  one: string[]
  other: string[]
  who: string
  when: string
  why: string
  undoneBy: string | null
  undoneAt: string | null
}

/** What was decided, the newest first; each can be taken back. */
export function Decided({ judgements, undo }: { judgements: Judgement[]; undo: (key: string) => void }) {
  const say = useSay()
  if (judgements.length === 0) return null
  return (
    <section class="decided" aria-label={say('review.decided')}>
      <h3>{say('review.decided')}</h3>
      <ul>
        {judgements.toReversed().map((judgement) => (
          <li key={judgement.key} class={judgement.undoneAt ? 'undone' : ''}>
            <span>
              <b>{say.word('judgement', judgement.kind)}</b> <code dir="ltr">{judgement.one.join(' ')} · {judgement.other.join(' ')}</code>
              <small class="quiet"> <Words text={judgement.who} /> · {say.day(judgement.when.slice(0, 10))} · <Words text={judgement.why} /></small>
            </span>
            {judgement.undoneAt ? <small class="quiet">{say('review.takenBack')} <Words text={judgement.undoneBy ?? ''} /></small>
              : <button type="button" onClick={() => undo(judgement.key)}>{say('review.undo')}</button>}
          </li>
        ))}
      </ul>
    </section>
  )
}
