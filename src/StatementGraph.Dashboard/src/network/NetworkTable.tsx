import { Badge, Go, Words } from '../app/parts'
import { useShown } from '../app/state'
import { useSay } from '../i18n'
import type { Network } from './model'

/** All that the picture shows, as tables. */
export function NetworkTable({ network }: { network: Network }) {
  const say = useSay()
  const { sel } = useShown()
  const names = new Map(network.nodes.map((node) => [node.id, say.called(node)]))
  const met = (id: string) => network.edges.filter((edge) => edge.one === id || edge.other === id).length
  return (
    <div class="tables" tabIndex={0} role="region" aria-label={say('picture')}>
      <table>
        <caption>{say('table.met')}</caption>
        <thead>
          <tr><th scope="col">{say('table.one')}</th><th scope="col">{say('table.other')}</th><th scope="col">{say('meetings')}</th><th scope="col">{say('filter.kind')}</th><th scope="col">{say('table.first')}</th><th scope="col">{say('table.last')}</th></tr>
        </thead>
        <tbody>
          {network.edges.map((edge) => (
            <tr key={edge.one + edge.other} class={sel.includes(edge.one) && sel.includes(edge.other) ? 'on' : ''}>
              <td><Words text={names.get(edge.one) ?? ''} /></td>
              <td><Words text={names.get(edge.other) ?? ''} /></td>
              <td><Go to={{ sel: [edge.one, edge.other], fact: null }} label={say('table.read', { one: names.get(edge.one) ?? '', other: names.get(edge.other) ?? '', n: edge.count })}>{say.number(edge.count)}</Go></td>
              <td><Badge kind={edge.kind} /></td>
              <td>{edge.first ? say.day(edge.first) : '–'}</td>
              <td>{edge.last ? say.day(edge.last) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{say('table.officials')}</caption>
        <thead>
          <tr><th scope="col">{say('table.name')}</th><th scope="col">{say('filter.country')}</th><th scope="col">{say('table.degree')}</th></tr>
        </thead>
        <tbody>
          {network.nodes.map((node) => (
            <tr key={node.id} class={sel.length === 1 && sel[0] === node.id ? 'on' : ''}>
              <td><Go to={{ sel: [node.id], fact: null }}><Words text={say.called(node)} /></Go></td>
              <td>{node.countries.map((country) => country.name).join(' · ')}</td>
              <td>{say.number(met(node.id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
