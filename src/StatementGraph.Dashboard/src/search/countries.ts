import { ask } from '../data/ask'
import { every } from '../data/every'
import { graphVersion } from '../data/live'
import { languages } from '../i18n'
import { begins } from './fold'

/** A country or an organisation, with its name in each of the interface's languages. */
export interface Country {
  id: string
  code: string
  en: string
  fa: string
  ar: string
}

const fields = 'id code en: name(language: "en") fa: name(language: "fa") ar: name(language: "ar")'
/** So many that no claim is about are looked up. */
const most = 5

let read: { version: number; all: Promise<Country[]> } | null = null

/** Those that claims are about, most claims first: read once for each state of the graph. */
function spokenOf(): Promise<Country[]> {
  if (read?.version !== graphVersion()) {
    const reading = { version: graphVersion(), all: every<Country>('countries', fields) }
    reading.all.catch(() => read === reading && (read = null))
    read = reading
  }
  return read!.all
}

let regions: { code: string; names: string[] }[] | null = null

/** Every region of the world by the browser's names. */
function regionsOfTheWorld(): { code: string; names: string[] }[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const named = Object.keys(languages).map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }))
  return (regions ??= letters.flatMap((one) => letters.map((other) => ({ code: one + other, names: named.flatMap((names) => names.of(one + other) ?? []) })).filter(({ names }) => names.length > 0)))
}

const isLike = (words: string[]) => ({ code, names }: { code: string; names: string[] }) => code.toLowerCase() === words.join(' ') || names.some((name) => begins(name, words))

/** What a country may be that is called so: codes, those that claims are about first. */
export async function codesLike(words: string[]): Promise<string[]> {
  const spoken = (await spokenOf()).map(({ code, en, fa, ar }) => ({ code, names: [en, fa, ar] }))
  return [...new Set([...spoken, ...regionsOfTheWorld()].filter(isLike(words)).map(({ code }) => code))]
}

/** Countries of the graph that are called so: claims are about them, officials are theirs, or meetings were held there. */
export async function countriesLike(words: string[], signal: AbortSignal): Promise<Country[]> {
  const [codes, spoken] = await Promise.all([codesLike(words), spokenOf()])
  const found = spoken.filter(({ code }) => codes.includes(code))
  const others = codes.filter((code) => !found.some((country) => country.code === code)).slice(0, most)
  if (others.length === 0) return found
  const asked = others.map((code) => `${code}: country(code: "${code}") { ${fields} officials(first: 1) { totalCount } meetings(first: 1) { totalCount } }`)
  const silent = await ask<Record<string, (Country & Record<'officials' | 'meetings', { totalCount: number }>) | null>>(`{ ${asked.join('\n')} }`, {}, signal)
  return [...found, ...Object.values(silent).filter((country) => country !== null).filter(({ officials, meetings }) => officials.totalCount + meetings.totalCount > 0)]
}
