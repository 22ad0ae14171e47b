import { forgetKey, useKey } from '../data/key'
import { useLive } from '../data/live'
import { languages, useSay } from '../i18n'
import { Search } from '../search/Search'
import { Go } from './parts'
import { go, initial, useShown, views } from './state'
import { useTheme } from './theme'

/** What stands above all views: the search, the views, how much there is, language and theme. */
export function Header() {
  const say = useSay()
  const theme = useTheme()
  const { view, lang, cal, theme: chosen } = useShown()
  const { held, asked } = useKey()
  return (
    <header class="top">
      <h1><Go to={{ ...initial, lang, cal, theme: chosen }}>StatementGraph</Go></h1>
      {asked ? null : (
        <>
          <Search />
          <nav aria-label={say('views')}>
            {views.map((one) => <Go key={one} to={{ view: one }} current={one === view}>{say(`view.${one}`)}</Go>)}
          </nav>
          <Counts />
        </>
      )}
      <div class="settings">
        <label>
          <span class="hidden">{say('language')}</span>
          <select value={say.language} onChange={(event) => go({ lang: event.currentTarget.value })}>
            {Object.entries(languages).map(([code, name]) => <option value={code} lang={code} key={code}>{name}</option>)}
          </select>
        </label>
        <button type="button" aria-label={say(theme === 'dark' ? 'theme.light' : 'theme.dark')} title={say(theme === 'dark' ? 'theme.light' : 'theme.dark')} onClick={() => go({ theme: theme === 'dark' ? 'light' : 'dark' }, true)}>
          <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
        </button>
        {held ? <ForgetKey /> : null}
        <a href="/graphiql" class="button">GraphiQL</a>
      </div>
    </header>
  )
}

function ForgetKey() {
  const say = useSay()
  return (
    <button type="button" aria-label={say('key.forget')} title={say('key.forget')} onClick={forgetKey}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="5" cy="8" r="3.2" /><path d="M8.2 8H15v3M12 8v2.4" /></svg>
    </button>
  )
}

/** How much the graph holds, and how an ingest gets on. */
function Counts() {
  const say = useSay()
  const { stats, growing, perMinute } = useLive()
  return (
    <div class="counts" role="status">
      {stats ? (
        <dl>
          {(['articles', 'officials', 'meetings', 'claims'] as const).map((name) => (
            <div key={name}><dt>{say(name)}</dt><dd>{say.number(stats[name])}</dd></div>
          ))}
        </dl>
      ) : null}
      {growing > 0 ? <p class="growing">{say('live.growing', { n: growing, rate: perMinute })}</p> : null}
    </div>
  )
}
