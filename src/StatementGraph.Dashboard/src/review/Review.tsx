import { useEffect, useRef, useState } from 'preact/hooks'
import { Shown } from '../app/parts'
import { ask, Forbidden } from '../data/ask'
import { graphChanged } from '../data/live'
import { personFields } from '../data/fragments'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { Decided, type Judgement } from './Decided'
import { Pair, type Proposal } from './Pair'

const query = `query Review($lang: String!) {
  identityProposals(first: 50) {
    score reason
    one { ...Reviewed }
    other { ...Reviewed }
  }
  judgements { key kind one other who when why undoneBy undoneAt }
}
fragment Reviewed on Official {
  ...PersonFields aliases
  countries { code name(language: $lang) }
  roles(first: 1) { nodes { title position { name(language: $lang) } } }
  mentions(first: 2) { totalCount nodes { evidence { quote sentence article { id language publisher { id name } } } } }
}
${personFields}`

const decide = {
  merge: 'mutation Merge($one: ID!, $other: ID!, $who: String!, $why: String!) { merge(one: $one, other: $other, who: $who, why: $why) { judgement { key } articles } }',
  keepApart: 'mutation KeepApart($one: ID!, $other: ID!, $who: String!, $why: String!) { keepApart(one: $one, other: $other, who: $who, why: $why) { judgement { key } articles } }',
}
const takeBack = 'mutation Undo($key: String!, $who: String!) { undo(judgement: $key, who: $who) { articles } }'

/** Proposed merges, decided by mouse or keyboard: `m` merges, `k` keeps apart, `j` and `i` go on and back, `u` undoes the last decision. */
export function Review() {
  const say = useSay()
  const answer = useAnswer<{ identityProposals: Proposal[]; judgements: Judgement[] }>(query, { lang: say.language })
  const [at, setAt] = useState(0)
  const [who, setWho] = useState('')
  const [why, setWhy] = useState('')
  const [told, tell] = useState<{ text: string; failed?: boolean } | null>(null)
  const nameBox = useRef<HTMLInputElement>(null)
  const proposals = answer.data?.identityProposals.filter((pair) => pair.one && pair.other) ?? []
  const pair = proposals[Math.min(at, proposals.length - 1)]
  const last = answer.data?.judgements.findLast((judgement) => !judgement.undoneAt)

  const run = async (question: string, variables: Record<string, string>, done: string) => {
    if (who.trim() === '') {
      tell({ text: say('review.whoFirst'), failed: true })
      nameBox.current?.focus()
      return
    }
    try {
      await ask(question, { ...variables, who: who.trim() })
      tell({ text: done })
      setWhy('')
      graphChanged()
    } catch (failure) {
      tell({ text: failure instanceof Forbidden ? say('key.role', { role: failure.role }) : failure instanceof Error ? failure.message : String(failure), failed: true })
    }
  }
  const judge = (kind: keyof typeof decide) =>
    pair && void run(decide[kind], { one: pair.one!.id, other: pair.other!.id, why: why.trim() || say(`review.why.${kind}`) }, say(`review.done.${kind}`, { one: say.called(pair.one!), other: say.called(pair.other!) }))
  const undo = (key: string) => void run(takeBack, { key }, say('review.undone'))

  useEffect(() => {
    const acts: Record<string, () => void> = {
      m: () => judge('merge'),
      k: () => judge('keepApart'),
      j: () => setAt(Math.min(at + 1, proposals.length - 1)),
      i: () => setAt(Math.max(at - 1, 0)),
      u: () => last && undo(last.key),
    }
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || /^(input|select|textarea)$/i.test((event.target as Element).tagName)) return
      acts[event.key]?.()
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  })

  return (
    <section class="view" aria-label={say('view.review')}>
      <div class="scroll" tabIndex={0} role="region" aria-label={say('view.review')}>
        <h2>{say('view.review')}</h2>
        <p class="quiet">{say('review.about')}</p>
        {pair || last ? <p class="who"><label>{say('review.who')} <input ref={nameBox} value={who} autocomplete="name" dir="auto" onInput={(event) => setWho(event.currentTarget.value)} /></label></p> : null}
        <p role="status" class={told?.failed ? 'failed' : 'done'}>{told?.text}</p>
        <Shown answer={answer} empty={() => false}>
          {({ judgements }) => (
            <>
              {pair ? (
                <Pair pair={pair} at={Math.min(at, proposals.length - 1)} of={proposals.length} go={setAt}>
                  <label class="why">{say('review.why')} <input value={why} dir="auto" onInput={(event) => setWhy(event.currentTarget.value)} /></label>
                  <p class="decide">
                    <button type="button" class="strong" onClick={() => judge('merge')}>{say('review.merge')} <kbd>m</kbd></button>
                    <button type="button" class="strong" onClick={() => judge('keepApart')}>{say('review.keepApart')} <kbd>k</kbd></button>
                  </p>
                </Pair>
              ) : <p class="state quiet">{say('review.none')}</p>}
              <Decided judgements={judgements} undo={undo} />
            </>
          )}
        </Shown>
      </div>
    </section>
  )
}
