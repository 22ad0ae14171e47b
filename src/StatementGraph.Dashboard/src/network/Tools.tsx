import { go, useShown } from '../app/state'
import { useSay } from '../i18n'
import { expand, togglePin } from './keys'
import type { PictureHandle } from './Picture'

/** What can be done with the picture, and with the official that is selected in it. */
export function Tools({ handle }: { handle: { current: PictureHandle | null } }) {
  const say = useSay()
  const { sel, grow, hide, pin, table } = useShown()
  const one = sel.length === 1 ? sel[0]! : null
  return (
    <div class="tools" role="toolbar" aria-label={say('tools')}>
      <button type="button" aria-pressed={table} onClick={() => go({ table: !table })}>{say(table ? 'tool.picture' : 'tool.table')}</button>
      {table ? null : (
        <>
          <button type="button" onClick={() => handle.current?.layOutAgain()}>{say('tool.layout')}</button>
          <button type="button" onClick={() => handle.current?.fit()}>{say('tool.fit')}</button>
        </>
      )}
      {one ? (
        <>
          <button type="button" aria-pressed={grow.includes(one)} onClick={() => expand(one)}>{say('tool.expand')}</button>
          <button type="button" onClick={() => go({ hide: [...hide, one], sel: [], fact: null })}>{say('tool.hide')}</button>
          {table ? null : (
            <button type="button" aria-pressed={pin.some((text) => text.startsWith(one + ','))} onClick={() => handle.current?.cy.getElementById(one).nonempty() && togglePin(handle.current.cy, one)}>
              {say('tool.pin')}
            </button>
          )}
        </>
      ) : null}
      {hide.length > 0 ? <button type="button" onClick={() => go({ hide: [] })}>{say('tool.unhide', { n: hide.length })}</button> : null}
    </div>
  )
}
