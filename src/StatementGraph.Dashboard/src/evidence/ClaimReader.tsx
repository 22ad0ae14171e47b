import { useMemo } from 'preact/hooks'
import { Go, PersonLink, Shown, Words } from '../app/parts'
import { shown } from '../app/words'
import { articleFields, personFields } from '../data/fragments'
import type { Article, ClaimItem, Named, Person, Span } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { ArticleText, Legend } from './ArticleText'
import { marks } from './marks'
import { Source } from './Source'

interface Read {
  id: string
  text: string
  kind: string
  act: string | null
  rule: string
  evidence: Span
  cueEvidence: Span | null
  speakerEvidence: Span | null
  speaker: Person
  addressee: Person | null
  countries: { code: string; name: string }[]
  topics: { key: string; name: string }[]
  meeting: { id: string } | null
  article: Article
  independentSources: number
  repeats: { kind: string; reason: string; claim: Pick<ClaimItem, 'id' | 'text' | 'publisher' | 'publishedOn'> & { agencies: { agency: Named }[] } }[]
}

const query = `query Claim($id: ID!, $lang: String!) {
  claim(id: $id) {
    id text kind act rule independentSources
    evidence { quote start end } cueEvidence { quote start end } speakerEvidence { quote start end }
    speaker { ...PersonFields } addressee { ...PersonFields }
    countries { code name(language: $lang) } topics { key name(language: $lang) }
    meeting { id }
    article { ...ArticleFields }
    repeats { kind reason claim { id text publishedOn publisher { id name } agencies { agency { id name } } } }
  }
}
${personFields}
${articleFields}`

/** One claim in its article. */
export function ClaimReader({ id }: { id: string }) {
  const say = useSay()
  const answer = useAnswer<{ claim: Read | null }>(query, { id, lang: say.language })
  return (
    <Shown answer={answer} empty={({ claim }) => !claim && say('state.gone')}>
      {({ claim }) => <Reading claim={claim!} />}
    </Shown>
  )
}

function Reading({ claim }: { claim: Read }) {
  const say = useSay()
  const all = useMemo(
    () => [...marks('speaker', claim.speakerEvidence), ...marks('cue', claim.cueEvidence), ...marks('content', claim.evidence)],
    [claim],
  )
  const about = [...claim.countries, ...claim.topics].map((one) => one.name)
  return (
    <section class="reader" aria-label={say('reader.claim')}>
      <Source article={claim.article} />
      <p class="facts">
        <PersonLink person={claim.speaker} />
        {claim.addressee ? <> → <PersonLink person={claim.addressee} /></> : null}
        <span class="chip">{say.word('claim', claim.kind)}</span>
        {claim.act ? <span class="chip">{say.word('act', claim.act)}</span> : null}
        {about.map((name) => <span class="chip" key={name}><Words text={name} /></span>)}
        {claim.meeting ? <Go to={{ sel: [claim.meeting.id], fact: null }} class="chip">{say('claim.meeting')}</Go> : null}
      </p>
      <ArticleText text={claim.article.text} language={claim.article.language} marks={all} focus={claim.evidence.start} />
      <div class="underText">
        <Legend roles={['speaker', 'cue', 'content']} />
        <Told claim={claim} />
        <details>
          <summary>{say('why')}</summary>
          <p>{say('why.rule')} <code>{claim.rule}</code></p>
          <p class="quiet">{say('why.claim')}</p>
        </details>
      </div>
    </section>
  )
}

/** By how many sources it is told that do not copy one another, with each of the repeats. */
function Told({ claim }: { claim: Read }) {
  const say = useSay()
  return (
    <details class="told" open={claim.repeats.length > 0}>
      <summary>{say('told', { n: claim.independentSources })}</summary>
      {claim.repeats.length === 0 ? <p class="quiet">{say('told.nobody')}</p> : (
        <ul>
          {claim.repeats.map(({ claim: other, kind, reason }) => (
            <li key={other.id}>
              <Go to={{ fact: other.id }}>
                {other.publisher ? <Words text={other.publisher.name} /> : say('publisher.unknown')}
              </Go>
              {other.publishedOn ? <> · {say.day(other.publishedOn)}</> : null}
              {other.agencies.map(({ agency }) => <span key={agency.id}> · {say('article.cites')} <Words text={agency.name} /></span>)}
              {' '}<span class="chip">{say.word('repeat', kind)}</span>
              <blockquote dir="auto">{shown(other.text)}</blockquote>
              <p class="quiet" dir="auto">{reason}</p>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
