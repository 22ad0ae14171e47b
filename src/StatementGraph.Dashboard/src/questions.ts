import { element, words } from './elements'
import { type Evidence, evidenceFragment, showEvidence } from './evidence'

/** A question that the page offers: its words, its query, and how its answer reads. */
export interface Question<T> {
  title: string
  query: string
  show(data: T): HTMLElement[]
}

interface Named {
  name: string
}

interface Nodes<T> {
  nodes: T[]
}

const whoMet: Question<{ meetings: Nodes<{ kind: string; date: { from: string } | null; participants: Named[]; evidence: Evidence[] }> }> = {
  title: 'Who met whom?',
  query: `query WhoMetWhom {
  meetings(first: 10, where: { status: PAST }) {
    nodes {
      kind
      date { from to precision }
      participants { name }
      evidence { ...Words }
    }
  }
}

${evidenceFragment}`,
  show: ({ meetings }) =>
    meetings.nodes.map((meeting) =>
      item(meeting.participants, `${label(meeting.kind)}, ${meeting.date?.from ?? 'day not known'}`, meeting.evidence.slice(0, 2)),
    ),
}

const whoSaid: Question<{ claims: Nodes<{ kind: string; act: string | null; speaker: Named; evidence: Evidence }> }> = {
  title: 'Who said what?',
  query: `query WhoSaidWhat {
  claims(first: 10) {
    nodes {
      kind
      act
      speaker { name }
      evidence { ...Words }
    }
  }
}

${evidenceFragment}`,
  show: ({ claims }) =>
    claims.nodes.map((claim) =>
      item([claim.speaker], [claim.act, claim.kind].filter((name) => name !== null).map(label).join(', '), [claim.evidence]),
    ),
}

interface About {
  saidByCountry: { edges: { count: number; node: { code: string; name: string }; claims: Nodes<{ evidence: Evidence }> }[] }
}

const aboutWhom: Question<{ officials: Nodes<Named & About> }> = {
  title: 'Who speaks about which country?',
  query: `query WhoSpeaksAboutWhichCountry {
  officials(first: 10) {
    nodes {
      name
      saidByCountry(first: 3) {
        edges {
          count
          node { code name }
          claims(first: 1) { nodes { evidence { ...Words } } }
        }
      }
    }
  }
}

${evidenceFragment}`,
  show: ({ officials }) =>
    officials.nodes.flatMap((official) =>
      official.saidByCountry.edges.map((edge) =>
        item([official], `${edge.node.name}: ${edge.count}`, edge.claims.nodes.map((claim) => claim.evidence)),
      ),
    ),
}

/** All of them. */
export const questions: readonly Question<never>[] = [whoMet, whoSaid, aboutWhom]

function item(people: Named[], note: string, evidence: Evidence[]): HTMLElement {
  const names = people.flatMap((person, index) => [...(index > 0 ? [document.createTextNode(' · ')] : []), words('bdi', person.name)])
  return element('article', {
    children: [element('h3', { children: names }), words('p', note, 'quiet'), ...evidence.map(showEvidence)],
  })
}

/** `PRESS_CONFERENCE` reads as 'press conference'. */
function label(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ')
}
