import { useEffect, useRef, useState } from 'preact/hooks'
import { go, useShown } from '../app/state'
import { useSay } from '../i18n'
import { type Bucket, tick, type Unit } from './calendar'

const high = 64
const foot = 18

/** The bars with the range over them. Time runs as the interface's language reads. */
export function Bars({ bars, unit }: { bars: Bucket[]; unit: Unit }) {
  const say = useSay()
  const { from, to } = useShown()
  const svg = useRef<SVGSVGElement>(null)
  const [wide, setWide] = useState(800)
  const [drag, setDrag] = useState<[number, number] | null>(null)
  const backwards = say.language !== 'en'
  useEffect(() => {
    const grown = new ResizeObserver(([entry]) => setWide(Math.max(200, Math.round(entry!.contentRect.width))))
    grown.observe(svg.current!)
    return () => grown.disconnect()
  }, [])

  const step = wide / bars.length
  const x = (index: number) => (backwards ? wide - (index + 1) * step : index * step)
  const top = Math.max(1, ...bars.map((bar) => bar.meetings + bar.claims))
  const first = drag ? Math.min(...drag) : bars.findIndex((bar) => !from || bar.to >= from)
  const last = drag ? Math.max(...drag) : bars.findLastIndex((bar) => !to || bar.from <= to)
  const chosen = (drag || from || to) && first >= 0 && last >= first
  const indexAt = (event: PointerEvent) => {
    const box = svg.current!.getBoundingClientRect()
    const index = Math.floor((backwards ? box.right - event.clientX : event.clientX - box.left) / (box.width / bars.length))
    return Math.min(Math.max(index, 0), bars.length - 1)
  }
  const set = (one: number, other: number, quietly = false) => go({ from: bars[Math.min(one, other)]!.from, to: bars[Math.max(one, other)]!.to }, quietly)
  const every = Math.max(1, Math.ceil(bars.length / (wide / 84)))
  return (
    <svg
      ref={svg} class="bars" viewBox={`0 0 ${wide} ${high + foot}`} height={high + foot} width="100%" direction="ltr" role="group" aria-label={say('time')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag([indexAt(event), indexAt(event)])
      }}
      onPointerMove={(event) => drag && setDrag([drag[0], indexAt(event)])}
      onPointerUp={() => {
        if (drag) set(...drag)
        setDrag(null)
      }}
      onPointerCancel={() => setDrag(null)}
    >
      <rect class="back" width={wide} height={high} />
      {chosen ? <rect class="brush" x={Math.min(x(first), x(last))} width={(last - first + 1) * step} height={high} /> : null}
      {bars.map((bar, index) => {
        const met = (bar.meetings / top) * (high - 6)
        const said = (bar.claims / top) * (high - 6)
        const gap = step > 4 ? 1 : 0
        return (
          <g key={bar.from}>
            <rect class="bar meetings" x={x(index) + gap} y={high - met} width={Math.max(step - 2 * gap, 0.5)} height={met} />
            <rect class="bar claims" x={x(index) + gap} y={high - met - said} width={Math.max(step - 2 * gap, 0.5)} height={said} />
            {index % every === 0 ? <text x={x(index) + step / 2} y={high + 13} text-anchor="middle" direction={backwards ? 'rtl' : 'ltr'}>{tick(say, bar, unit)}</text> : null}
          </g>
        )
      })}
      <line class="ground" x1="0" x2={wide} y1={high} y2={high} />
      {(['from', 'to'] as const).map((side) => {
        const index = side === 'from' ? Math.max(first, 0) : last < 0 ? bars.length - 1 : last
        const edge = x(index) + ((side === 'to') !== backwards ? step : 0)
        return (
          <rect
            key={side} class="handle" x={edge - 4} y={0} width={8} height={high} rx={3} tabindex={0} role="slider" aria-label={say(side === 'from' ? 'time.from' : 'time.to')}
            aria-valuemin={0} aria-valuemax={bars.length - 1} aria-valuenow={index} aria-valuetext={say.day(side === 'from' ? bars[index]!.from : bars[index]!.to)}
            onKeyDown={(event) => {
              const ahead = { ArrowRight: backwards ? -1 : 1, ArrowLeft: backwards ? 1 : -1, ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10, Home: -bars.length, End: bars.length }[event.key]
              if (!ahead) return
              event.preventDefault()
              const moved = Math.min(Math.max(index + ahead, 0), bars.length - 1)
              if (side === 'from') set(Math.min(moved, last < 0 ? moved : last), last < 0 ? bars.length - 1 : last, true)
              else set(Math.max(first, 0), Math.max(moved, first), true)
            }}
          />
        )
      })}
    </svg>
  )
}
