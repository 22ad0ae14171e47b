import { useMemo } from 'preact/hooks'
import { Shown } from '../app/parts'
import { useShown } from '../app/state'
import { articleFields, claimItem, personFields } from '../data/fragments'
import type { Article, ClaimItem, Page, Span } from '../data/types'
import { useAnswer } from '../data/useAnswer'
import { useSay } from '../i18n'
import { ArticleText, Legend } from './ArticleText'
import { Claims, Tabs } from './Lists'
import { marks } from './marks'
import { Reader } from './Panel'
import { Source } from './Source'

interface Whole extends Article {
  claims: Page<ClaimItem & { cueEvidence: Span | null; speakerEvidence: Span | null }>
  reports: { nodes: { evidence: Span[] }[] }
}

const query = `query Article($id: ID!, $lang: String!) {
  article(id: $id) {
    ...ArticleFields
    claims(first: 100) { totalCount nodes { ...ClaimItem cueEvidence { quote start end } speakerEvidence { quote start end } } }
    reports(first: 50) { nodes { evidence { quote start end } } }
  }
}
${personFields}
${articleFields}
${claimItem}`

/** A whole article with all that was found in it. */
export function ArticleCard({ id }: { id: string }) {
  const say = useSay()
  const answer = useAnswer<{ article: Whole | null }>(query, { id, lang: say.language })
  return (
    <Shown answer={answer} empty={({ article }) => !article && say('state.gone')}>
      {({ article }) => <Reading article={article!} />}
    </Shown>
  )
}

function Reading({ article }: { article: Whole }) {
  const say = useSay()
  const { fact } = useShown()
  const all = useMemo(
    () => [
      ...article.claims.nodes.flatMap((claim) => [...marks('speaker', claim.speakerEvidence), ...marks('cue', claim.cueEvidence), ...marks('content', claim.evidence)]),
      ...article.reports.nodes.flatMap((report) => marks('meeting', ...report.evidence)),
    ],
    [article],
  )
  return (
    <>
      <Tabs tabs={[{ key: 'claims', title: say('claims'), count: article.claims.totalCount, body: () => <Claims items={article.claims.nodes} reading={fact} /> }]} />
      {fact ? <Reader first={null} /> : (
        <section class="reader" aria-label={say('reader.article')}>
          <Source article={article} />
          <ArticleText text={article.text} language={article.language} marks={all} focus={all[0]?.start ?? 0} />
          <div class="underText"><Legend roles={['speaker', 'cue', 'content', 'meeting']} /></div>
        </section>
      )}
    </>
  )
}
