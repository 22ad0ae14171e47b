import { useEffect, useState } from 'preact/hooks'
import { current, go } from '../app/state'
import { useSay } from '../i18n'
import type { Bucket } from './calendar'

/** One step of the playback, in milliseconds: long enough to see who came. */
const pace = 900

/** Moves the range through time, bar by bar; without one, a window of an eighth of all. */
export function Play({ bars }: { bars: Bucket[] }) {
  const say = useSay()
  const [playing, play] = useState(false)
  useEffect(() => {
    if (!playing) return
    const step = () => {
      const { from, to } = current()
      const first = from ? bars.findIndex((bar) => bar.to >= from) : -1
      const last = to ? bars.findLastIndex((bar) => bar.from <= to) : -1
      const wide = from && to && first >= 0 ? Math.max(last - first, 0) : Math.max(Math.ceil(bars.length / 8) - 1, 0)
      const next = from && to && first >= 0 ? first + 1 : 0
      if (next + wide >= bars.length) return play(false)
      go({ from: bars[next]!.from, to: bars[next + wide]!.to }, true)
    }
    const { from, to } = current()
    // From the end it begins anew.
    if (from && to && to >= bars.at(-1)!.from) go({ from: null, to: null }, true)
    step()
    const timer = setInterval(step, pace)
    return () => clearInterval(timer)
  }, [playing, bars])
  return (
    <button type="button" class="play" aria-pressed={playing} onClick={() => play(!playing)}>
      <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span> {say(playing ? 'time.pause' : 'time.play')}
    </button>
  )
}
