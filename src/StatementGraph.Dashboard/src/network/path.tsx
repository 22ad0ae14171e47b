import { Words } from '../app/parts'
import { go, useShown } from '../app/state'
import { personFields } from '../data/fragments'
import type { Person, Span } from '../data/types'
import { type Answer, useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { OfficialPicker } from '../search/OfficialPicker'
import { edgeId } from './model'

/** A step of a way: that two met, with the words that say so. */
export interface Step {
  from: Person
  to: Person
  meeting: { id: string; kind: string; date: { from: string; to: string; precision: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' } | null }
  evidence: (Span & { sentence: string; article: { language: string } })[]
}

/** The shortest way from one official to another; `ids` are all that the picture marks of it. */
export interface Way {
  steps: Step[]
  officials: string[]
  ids: string[]
}

const query = `query Way($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    steps {
      from { ...PersonFields } to { ...PersonFields }
      meeting { id kind date { from to precision } }
      evidence { quote start end sentence article { language } }
    }
  }
}
${personFields}`

/** Asks for the way between the two ends; null where there is none, or not two ends. */
export function usePath(ends: string[]): Answer<Way | null> {
  const answer = useAnswer<{ path: { steps: Step[] } | null }>(ends.length === 2 ? query : null, { from: ends[0], to: ends[1] })
  const steps = answer.data?.path?.steps
  if (!steps) return { ...answer, data: null }
  const officials = steps.length > 0 ? [steps[0]!.from.id, ...steps.map((step) => step.to.id)] : []
  return { ...answer, data: { steps, officials, ids: [...officials, ...steps.map((step) => edgeId(step.from.id, step.to.id))] } }
}

/** From whom, to whom. */
export function PathForm() {
  const say = useSay()
  const { path } = useShown()
  const ends = useAnswer<{ nodes: (Person | null)[] }>(path.length > 0 ? `query Ends($ids: [ID!]!) { nodes(ids: $ids) { ... on Official { ...PersonFields } } }\n${personFields}` : null, { ids: path })
  if (path.length === 0) return null
  const from = ends.data?.nodes[0]
  const to = path.length === 2 ? ends.data?.nodes[1] : null
  return (
    <div class="path" role="group" aria-label={say('path')}>
      <span>{say('path.from')} <b>{from ? <Words text={say.called(from)} /> : '…'}</b></span>
      {to ? <span>{say('path.to')} <b><Words text={say.called(to)} /></b></span>
        : <OfficialPicker label={say('path.to')} onPick={(id) => go({ path: [path[0]!, id], of: [], sel: [], fact: null })} />}
      <button type="button" class="quietly" onClick={() => go({ path: [] })}>{say('path.clear')}</button>
    </div>
  )
}
