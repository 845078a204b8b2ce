import type { Protagonists } from './find-protagonists.ts'

/** A question that tells what the graph is for; GraphiQL opens one tab for each. */
export interface GraphiqlTab {
  readonly title: string
  readonly meaning: string
  readonly query: string
}

/** The six questions, about those whom this graph knows. The last needs two whose path can be asked. */
export function graphiqlTabs(protagonists: Protagonists): readonly GraphiqlTab[] {
  const { person, topic } = protagonists
  const tabs = [
    whoMetWhom(person.name),
    whoSpeaksForWhom(),
    howTalksWent(),
    whatItWasWorth(),
    whereItSays(topic.name),
  ]
  if (person.id === null || topic.id === null) return tabs
  return [...tabs, howTheyHangTogether(person.id, person.name, topic.id, topic.name)]
}

function whoMetWhom(person: string): GraphiqlTab {
  return {
    title: 'Who met whom, and about what?',
    meaning: `The meetings of ${person}: who was there, where, for how long, which talks they served, and the words that say so.`,
    query: `# Who met whom, and about what? The arrow runs it.
query WhoMetWhom {
  person(name: ${literal(person)}) {
    name
    roles { title country { name } }
    negotiations(first: 5) {
      edges { node { name status } }
    }
    meetings(first: 5) {
      edges {
        node {
          participants(first: 5) {
            edges { node { name } }
          }
          place { name country { name } }
          date
          duration
          negotiations(first: 5) {
            edges { node { name status } }
          }
          evidence { exact article { headline } }
        }
      }
    }
  }
}
`,
  }
}

function whoSpeaksForWhom(): GraphiqlTab {
  return {
    title: 'Who negotiates what, for whom?',
    meaning:
      'The people named most, the countries they speak for, and the parties and subjects of their talks.',
    query: `# Who negotiates what, for whom?
query WhoNegotiatesWhat {
  people(first: 5, orderBy: MENTIONS_DESC) {
    edges {
      node {
        name
        represents { name }
        negotiations(first: 5) {
          edges {
            node {
              name
              status
              parties {
                ... on Country { name code }
                ... on Organization { name }
              }
              topics { name }
            }
          }
        }
      }
    }
  }
}
`,
  }
}

function howTalksWent(): GraphiqlTab {
  return {
    title: 'How did the talks go, in whose words?',
    meaning:
      'Each negotiation from its first report to its last, every step with the sentence it was read from.',
    query: `# How did the talks go, step by step, and in whose words?
query HowTalksWent {
  negotiations(first: 5, orderBy: ARTICLES_DESC) {
    edges {
      node {
        name
        status
        scheduledFor
        history {
          status
          date
          cameo
          evidence {
            exact
            sentence
            article { headline publishedOn }
          }
        }
      }
    }
  }
}
`,
  }
}

function whatItWasWorth(): GraphiqlTab {
  return {
    title: 'What was it worth?',
    meaning:
      'Figures of trade with currency and scale worked out, whose they are, and the letters they were printed in.',
    query: `# What was it worth? article.text.slice(start, end) === exact
query WhatItWasWorth {
  tradeFigures(first: 10, orderBy: VALUE_DESC) {
    edges {
      node {
        text
        value
        unit
        currency
        measure
        topic { name }
        countries { name }
        period
        evidence {
          start
          end
          exact
          sentence
          article { headline }
        }
      }
    }
  }
}
`,
  }
}

function whereItSays(words: string): GraphiqlTab {
  return {
    title: `Where does it say “${words}”?`,
    meaning:
      'Full text over articles, people, countries, places, subjects and talks, with the passages that match.',
    query: `# Where does it say so? Words, "phrases", begin* and -without.
query WhereItSays {
  search(query: ${literal(words)}, first: 10) {
    totalCount
    edges {
      score
      highlights { text ranges { start end } }
      node {
        __typename
        ... on Article { headline publishedOn }
        ... on Entity { name }
      }
    }
  }
}
`,
  }
}

function howTheyHangTogether(from: string, person: string, to: string, topic: string): GraphiqlTab {
  return {
    title: `What has ${person} to do with ${topic}?`,
    meaning: 'The shortest chain of facts between two things, each step with its evidence.',
    query: `# What has ${comment(person)} to do with ${comment(topic)}?
query HowTheyHangTogether {
  path(
    from: ${literal(from)}
    to: ${literal(to)}
  ) {
    length
    steps {
      from { name }
      relations
      to { name }
      evidence {
        exact
        sentence
        article { headline }
      }
    }
  }
}
`,
  }
}

/** JSON's strings are GraphQL's. */
function literal(text: string): string {
  return JSON.stringify(text)
}

function comment(text: string): string {
  return text.replace(/\s+/g, ' ')
}
