import { go, type State, useShown } from '../app/state'
import { every } from '../data/every'
import { metKinds } from '../data/types'
import { useLoaded } from '../data/useAnswer'
import { useSay } from '../i18n'

interface Choices {
  countries: { code: string; name: string }[]
  topics: { id: string; name: string }[]
  publishers: { id: string; name: string }[]
}

/** All that there is to choose from, however much. */
async function choices(language: string, signal: AbortSignal): Promise<Choices> {
  const name = `name(language: "${language}")`
  const [countries, topics, publishers] = await Promise.all([
    every<Choices['countries'][0]>('countries', `code ${name}`, signal),
    every<Choices['topics'][0]>('topics', `id ${name}`, signal),
    every<Choices['publishers'][0]>('publishers', 'id name', signal),
  ])
  return { countries, topics, publishers }
}

/** Which meetings count: by country, topic, kind and source, and how far from the centre. */
export function Filters() {
  const say = useSay()
  const shown = useShown()
  const { data } = useLoaded(`choices ${say.language}`, (signal) => choices(say.language, signal))
  const any = shown.kind ?? shown.country ?? shown.topic ?? shown.outlet
  return (
    <form class="filters" aria-label={say('filters')} onSubmit={(event) => event.preventDefault()}>
      <Choice name="kind" options={metKinds.map((kind) => [kind, say.word('kind', kind)])} />
      <Choice name="country" options={data?.countries.map(({ code, name }) => [code, name])} />
      <Choice name="topic" options={data?.topics.map(({ id, name }) => [id, name])} />
      <Choice name="outlet" options={data?.publishers.map(({ id, name }) => [id, name])} />
      <label>
        <span>{say('filter.depth')}</span>
        <select value={shown.depth} onChange={(event) => go({ depth: Number(event.currentTarget.value) })}>
          {[1, 2, 3].map((depth) => <option value={depth} key={depth}>{say.number(depth)}</option>)}
        </select>
      </label>
      {any ? <button type="button" class="quietly" onClick={() => go({ kind: null, country: null, topic: null, outlet: null })}>{say('filters.clear')}</button> : null}
    </form>
  )
}

function Choice({ name, options }: { name: 'kind' | 'country' | 'topic' | 'outlet'; options: string[][] | undefined }) {
  const say = useSay()
  const value = useShown()[name]
  return (
    <label class={value ? 'set' : ''}>
      <span>{say(`filter.${name}`)}</span>
      <select value={value ?? ''} onChange={(event) => go({ [name]: event.currentTarget.value || null } as Partial<State>)}>
        <option value="">{say('filter.all')}</option>
        {options?.map(([key, title]) => <option value={key} key={key}>{title}</option>)}
      </select>
    </label>
  )
}
