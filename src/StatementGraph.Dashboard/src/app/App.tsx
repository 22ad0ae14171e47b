import { useLayoutEffect } from 'preact/hooks'
import { Compare } from '../compare/Compare'
import { OverTime } from '../compare/OverTime'
import { useKey } from '../data/key'
import { useLive } from '../data/live'
import { Panel } from '../evidence/Panel'
import { useSay } from '../i18n'
import { Connections } from '../network/Connections'
import { Review } from '../review/Review'
import { Timeline } from '../time/Timeline'
import { Header } from './Header'
import { KeyForm } from './KeyForm'
import { format, useShown, type View } from './state'
import { useTheme } from './theme'
import { Empty, Welcome } from './Welcome'

const bodies: Record<View, () => preact.JSX.Element> = { connections: Connections, timeline: Timeline, compare: Compare, over: OverTime, review: Review }

/** The page: what is asked above, the picture of it, and beside it the evidence. */
export function App() {
  const say = useSay()
  const theme = useTheme()
  const shown = useShown()
  const { stats, reachable } = useLive()
  const { asked } = useKey()
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: say.language, dir: say.language === 'en' ? 'ltr' : 'rtl' })
    document.documentElement.dataset.theme = theme
  }, [say, theme])
  const View = bodies[shown.view]
  const first = format({ ...shown, lang: null, theme: null, cal: null }) === location.pathname
  const selected = shown.sel.length > 0 && !asked
  return (
    <>
      <a class="skip" href="#evidence">{say('skip')}</a>
      <Header />
      {reachable ? null : <p class="banner failed" role="alert">{say('state.unreachable')}</p>}
      <main class={selected ? 'selected' : ''}>
        {asked ? <KeyForm /> : stats?.articles === 0 ? <Empty /> : (
          <>
            <View />
            {first ? <Welcome /> : <Panel />}
          </>
        )}
      </main>
    </>
  )
}
