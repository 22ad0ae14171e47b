import { ask } from '../data/ask'
import { meetingItem, personFields } from '../data/fragments'
import { type MeetingItem, meetingKinds } from '../data/types'
import { everyWord } from '../i18n'
import { codesLike } from './countries'
import { begins } from './fold'

/** The most words of which it is asked what each tells. */
const most = 10

const query = `query MeetingsLike($of: MeetingFilter!, $told: MeetingFilter!, $lang: String!) {
  of: meetings(first: 4, filter: $of) { nodes { ...MeetingItem } }
  told: meetings(first: 20, filter: $told) { nodes { ...MeetingItem } }
}
${personFields}
${meetingItem}`

/** Meetings that each word tells something of: who took part, of which country, where, of what kind; then those whose sentence has all the words. */
export async function meetingsLike(text: string, words: string[], lang: string, signal: AbortSignal): Promise<MeetingItem[]> {
  const variables = { of: { and: await Promise.all(words.slice(0, most).map(tells)) }, told: { articles: { some: { text: { words: text } } } }, lang }
  const { of, told } = await ask<Record<'of' | 'told', { nodes: MeetingItem[] }>>(query, variables, signal)
  const inSentence = told.nodes.filter(({ evidence }) => evidence.some(({ sentence }) => begins(sentence, words)))
  return [...new Map([...of.nodes, ...inSentence].map((met) => [met.id, met])).values()]
}

async function tells(word: string): Promise<object> {
  const codes = word.length < 2 ? [] : (await codesLike([word])).slice(0, 20)
  const kinds = meetingKinds.filter((kind) => everyWord(`kind.${kind}`).some((name) => begins(name, [word])))
  return {
    or: [
      { participants: { some: { name: { words: word } } } },
      ...(codes.length > 0 ? [{ countries: { some: { code: { in: codes } } } }] : []),
      ...(kinds.length > 0 ? [{ kind: { in: kinds } }] : []),
    ],
  }
}
