import { useShown } from '../app/state'
import ar from './ar.json'
import en from './en.json'
import fa from './fa.json'

export type Key = keyof typeof en
export type Language = 'en' | 'fa' | 'ar'

/** The interface's languages, each with its own name. */
export const languages: Record<Language, string> = { fa: 'فارسی', ar: 'العربية', en: 'English' }

const texts: Record<Language, Record<Key, string>> = { en, fa, ar }

/** What something is called in each of the languages. */
export const everyWord = (key: Key): string[] => Object.values(texts).map((words) => words[key])

const digits: Record<Language, string> = { en: 'en-GB', fa: 'fa-IR-u-nu-arabext', ar: 'ar-u-nu-arab' }

/** Says things in one language and one calendar. */
export interface Say {
  (key: Key, values?: Record<string, string | number>): string
  language: Language
  calendar: 'gregory' | 'persian'
  /** The word for a value of an enum, such as `kind.MEETING`; the value itself where there is none. */
  word(family: string, value: string): string
  number(value: number): string
  percent(value: number): string
  /** A day, such as `2025-11-03`. */
  day(date: string, style?: Intl.DateTimeFormatOptions): string
  /** The name in the interface's language where it is known. */
  called(of: { name: string; localNames?: { language: string; name: string }[] }): string
}

const made = new Map<string, Say>()

/** The words of the interface. */
export function useSay(): Say {
  const { lang, cal } = useShown()
  const language = languageOf(lang)
  return say(language, cal ?? (language === 'fa' ? 'persian' : 'gregory'))
}

function languageOf(asked: string | null): Language {
  const wanted = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2))
  return (wanted.find((tag) => tag !== undefined && tag in texts) as Language | undefined) ?? 'en'
}

function say(language: Language, calendar: 'gregory' | 'persian'): Say {
  const known = made.get(language + calendar)
  if (known) return known
  const numbers = new Intl.NumberFormat(digits[language])
  const percents = new Intl.NumberFormat(digits[language], { style: 'percent' })
  const text = (key: string) => texts[language][key as Key] as string | undefined
  const speak = ((key, values = {}) =>
    text(key)!.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? numbers.format(value) : value
    })) as Say
  Object.assign(speak, {
    language,
    calendar,
    word: (family: string, value: string) => text(`${family}.${value}`) ?? value,
    number: (value: number) => numbers.format(value),
    percent: (value: number) => percents.format(value),
    day: (date: string, style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' }) =>
      new Intl.DateTimeFormat(digits[language], { ...style, calendar, timeZone: 'UTC' }).format(new Date(date + 'T00:00:00Z')),
    called: (of: Parameters<Say['called']>[0]) => of.localNames?.find((local) => local.language === language)?.name ?? of.name,
  })
  made.set(language + calendar, speak)
  return speak
}
