import { Go, Words } from '../app/parts'
import { webAddress } from '../app/words'
import type { Article } from '../data/types'
import { useSay } from '../i18n'

/** Where an article is from: title, publisher, whom it cites, the day, and the way to the original. */
export function Source({ article }: { article: Article }) {
  const say = useSay()
  const url = webAddress(article.url)
  return (
    <div class="source">
      <h3>
        <Go to={{ sel: [article.id], fact: null }}>
          <Words text={article.title ?? say('article.untitled')} lang={article.language} />
        </Go>
      </h3>
      <p class="quiet">
        {article.publisher ? <Words text={article.publisher.name} /> : say('publisher.unknown')}
        {article.publishedOn ? <> · <time dateTime={article.publishedOn}>{say.day(article.publishedOn)}</time></> : null}
        {article.agencies.map(({ agency, evidence }) => (
          <span key={agency.id} title={evidence.quote}> · {say('article.cites')} <Words text={agency.name} /></span>
        ))}
        {url ? <> · <a href={url} rel="noreferrer" target="_blank" class="original">{say('article.original')}</a></> : null}
      </p>
    </div>
  )
}
