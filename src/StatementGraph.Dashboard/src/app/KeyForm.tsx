import { useEffect, useRef, useState } from 'preact/hooks'
import { KeyWanted, post } from '../data/ask'
import { holdKey } from '../data/key'
import { useSay } from '../i18n'

/** Asks for the key that the server wants, and keeps none that it does not take. */
export function KeyForm() {
  const say = useSay()
  const box = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<'key.wrong' | 'state.unreachable' | null>(null)
  useEffect(() => box.current!.focus(), [])
  const give = async (key: string) => {
    setFault(null)
    try {
      // A header can hold nothing else, and no key has other characters.
      if (!/^[\x21-\x7e]+$/.test(key)) throw new KeyWanted()
      await post({ query: '{ __typename }' }, undefined, key)
      holdKey(key)
    } catch (failure) {
      setFault(failure instanceof KeyWanted ? 'key.wrong' : 'state.unreachable')
      box.current?.select()
    }
  }
  return (
    <section class="state centred" id="evidence" aria-labelledby="key" tabIndex={-1}>
      <h2 id="key">{say('key')}</h2>
      <p>{say('key.about')}</p>
      <form
        class="key"
        onSubmit={(event) => {
          event.preventDefault()
          void give(box.current!.value.trim())
        }}
      >
        <label>
          <span>{say('key.label')}</span>
          <input ref={box} type="password" dir="ltr" autocomplete="off" spellcheck={false} required aria-invalid={fault === 'key.wrong'} aria-describedby="keyFault" />
        </label>
        <button type="submit" class="strong">{say('key.give')}</button>
        <p id="keyFault" class="failed" role="alert">{fault ? say(fault) : null}</p>
      </form>
      <p class="quiet">{say('key.none')} <code dir="ltr">statementgraph key NAME --role READ</code></p>
    </section>
  )
}
