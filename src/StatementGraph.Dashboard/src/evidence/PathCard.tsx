import { Badge, days, PersonLink, Shown } from '../app/parts'
import { go } from '../app/state'
import { usePath } from '../network/path'
import { useSay } from '../i18n'
import { Sentence } from './Sentence'

/** The way from one official to another, with the sentence for every step. */
export function PathCard({ from, to }: { from: string; to: string }) {
  const say = useSay()
  const answer = usePath([from, to])
  if (!answer.loading && !answer.error && !answer.data) return <p class="state quiet">{say('path.none')}</p>
  return (
    <Shown answer={answer} empty={(way) => !way && say('path.none')}>
      {(way) => (
        <>
          <header class="card"><h2>{say('path.steps', { n: way!.steps.length })}</h2></header>
          <ol class="steps">
            {way!.steps.map((step) => (
              <li key={step.from.id}>
                <p><PersonLink person={step.from} /> – <PersonLink person={step.to} /></p>
                <p class="quiet"><Badge kind={step.meeting.kind} /> {days(say, step.meeting.date)}</p>
                {step.evidence[0] ? <Sentence evidence={step.evidence[0]} language={step.evidence[0].article.language} role="meeting" /> : null}
                <button type="button" onClick={() => go({ sel: [step.from.id, step.to.id], fact: `${step.meeting.id}~` })}>{say('path.read')}</button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Shown>
  )
}
