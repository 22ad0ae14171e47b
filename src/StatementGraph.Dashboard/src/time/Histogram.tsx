import { useMemo, useRef } from 'preact/hooks'
import { Shown } from '../app/parts'
import { go, useShown } from '../app/state'
import { ExportMenu } from '../export/ExportMenu'
import { svgOf } from '../export/svg'
import { useSay } from '../i18n'
import { Bars } from './Bars'
import { buckets, type Bucket, unitFor } from './calendar'
import { Play } from './Play'
import { useDays } from './useDays'
import { useWhose } from './useWhose'

/** When the meetings and claims were: a range of days can be drawn over it, moved, and played. */
export function Histogram({ of }: { of: string[] }) {
  const say = useSay()
  const answer = useDays(useWhose(of))
  return (
    <section class="histogram" aria-label={say('time')}>
      <Shown answer={answer} empty={(days) => days.length === 0 && say('time.nothing')}>
        {(days) => <Brush days={days} />}
      </Shown>
    </section>
  )
}

function Brush({ days }: { days: Bucket[] }) {
  const say = useSay()
  const { from, to, by, table, cal } = useShown()
  const place = useRef<HTMLDivElement>(null)
  const unit = by ?? unitFor(days)
  const bars = useMemo(() => buckets(days, unit, say.calendar), [days, unit, say.calendar])
  const rows = () => [
    [say('table.first'), say('table.last'), say('meetings'), say('claims')],
    ...bars.map((bar) => [bar.from, bar.to, String(bar.meetings), String(bar.claims)]),
  ]
  return (
    <>
      <div class="timebar">
        <Play bars={bars} />
        <p class="range" role="status">{from || to ? `${from ? say.day(from) : '…'} – ${to ? say.day(to) : '…'}` : say('time.all')}</p>
        {from || to ? <button type="button" class="quietly" onClick={() => go({ from: null, to: null })}>{say('time.clear')}</button> : null}
        <span class="counts quiet"><i class="bar meetings" /> {say('meetings')} <i class="bar claims" /> {say('claims')}</span>
        <label>
          <span class="hidden">{say('time.unit')}</span>
          <select value={unit} onChange={(event) => go({ by: event.currentTarget.value as typeof unit }, true)}>
            {(['DAY', 'MONTH', 'YEAR'] as const).map((one) => <option value={one} key={one}>{say.word('unit', one)}</option>)}
          </select>
        </label>
        <label>
          <span class="hidden">{say('calendar')}</span>
          <select value={cal ?? say.calendar} onChange={(event) => go({ cal: event.currentTarget.value as 'gregory' }, true)}>
            {(['gregory', 'persian'] as const).map((one) => <option value={one} key={one}>{say.word('calendar', one)}</option>)}
          </select>
        </label>
        <ExportMenu name="time" rows={rows} svg={table ? undefined : () => svgOf(place.current!.querySelector('svg')!)} />
      </div>
      <div ref={place}>{table ? <BarTable rows={rows()} /> : <Bars bars={bars} unit={unit} />}</div>
    </>
  )
}

function BarTable({ rows: [head, ...body] }: { rows: string[][] }) {
  const say = useSay()
  return (
    <div class="tables short" tabIndex={0} role="region" aria-label={say('time')}>
      <table>
        <thead><tr>{head!.map((cell) => <th scope="col" key={cell}>{cell}</th>)}</tr></thead>
        <tbody>
          {body.filter((row) => row[2] !== '0' || row[3] !== '0').map((row) => (
            <tr key={row[0]}><td>{say.day(row[0]!)}</td><td>{say.day(row[1]!)}</td><td>{say.number(Number(row[2]))}</td><td>{say.number(Number(row[3]))}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
