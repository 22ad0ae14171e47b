import { Go, Shown, Words } from '../app/parts'
import { personFields } from '../data/fragments'
import type { Person } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'

interface Spoke {
  claims: { nodes: { speaker: Person & { saidByTopic: { edges: { count: number; node: { id: string; name: string } }[] } } }[] }
}

const query = `query Spoke($lang: String!) {
  claims(first: 60) { nodes { speaker { ...PersonFields saidByTopic(first: 3) { edges { count node { id name(language: $lang) } } } } } }
}
${personFields}`

/** The most of them. */
const most = 8

/** Who spoke last, with what they spoke about most: a way to begin. */
export function Speakers() {
  const say = useSay()
  const answer = useAnswer<Spoke>(query, { lang: say.language })
  return (
    <Shown answer={answer}>
      {({ claims }) => {
        const speakers = [...new Map(claims.nodes.map(({ speaker }) => [speaker.id, speaker])).values()].filter(({ saidByTopic }) => saidByTopic.edges.length > 0).slice(0, most)
        return speakers.length === 0 ? null : (
          <>
            <h3>{say('over.some')}</h3>
            <ul class="cards">
              {speakers.map((speaker) => (
                <li key={speaker.id} class="begin">
                  <b><Words text={say.called(speaker)} /></b>
                  {speaker.saidByTopic.edges.map(({ count, node }) => <Go to={{ who: speaker.id, on: node.id }} class="button" key={node.id}>{node.name} ({say.number(count)})</Go>)}
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Shown>
  )
}
