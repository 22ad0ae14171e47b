import { element } from './elements'
import { ask } from './graph'
import { type Question, questions } from './questions'
import './page.css'

let showInEditor: ((query: string) => void) | undefined

void showCounts()
document.getElementById('questions')!.append(...questions.map(button))
// The editor is most of the page's size, and is loaded when all the rest is there.
void import('./editor').then(async ({ mountEditor }) => {
  showInEditor = await mountEditor(document.getElementById('editor')!, questions[0]!.query)
})

async function showCounts(): Promise<void> {
  const counts = document.getElementById('counts')!
  try {
    const { data } = await ask<{ stats: Record<string, number> }>({ query: '{ stats { articles officials meetings claims } }' })
    counts.append(
      ...Object.entries(data?.stats ?? {}).map(([name, count]) =>
        element('div', { children: [element('dt', { text: name }), element('dd', { text: count.toLocaleString('en') })] }),
      ),
    )
  } catch (failure) {
    counts.append(failed(failure))
  }
}

function button(question: Question<never>): HTMLElement {
  const made = element('button', { text: question.title })
  made.addEventListener('click', () => void answer(question))
  return made
}

async function answer(question: Question<never>): Promise<void> {
  const place = document.getElementById('answer')!
  showInEditor?.(question.query)
  try {
    const { data, errors } = await ask<never>({ query: question.query })
    if (!data) throw new Error(errors?.[0]?.message ?? 'There was no answer.')
    const items = question.show(data)
    place.replaceChildren(...(items.length > 0 ? items : [element('p', { className: 'quiet', text: 'The graph has nothing on this yet.' })]))
  } catch (failure) {
    place.replaceChildren(failed(failure))
  }
}

function failed(failure: unknown): HTMLElement {
  return element('p', { className: 'failed', text: failure instanceof Error ? failure.message : String(failure) })
}
