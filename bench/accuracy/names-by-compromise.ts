import nlp from 'compromise'
import { countries } from '../../src/lexicon/countries.ts'

/** What a text names, as compromise tells it. */
export interface PeerNames {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  /** By code, and how often each is named. */
  readonly countries: ReadonlyMap<string, number>
}

/** As much of compromise's views as is needed here; its types know their kinds apart. */
interface Printed {
  out(format: 'array'): readonly string[]
  json(): readonly PersonJson[]
}

/**
 * The names that compromise finds, put as well as its user could with a little care: lines joined, titles, possessives and
 * punctuation dropped, short forms of one name told once; countries and their demonyms looked up in our lexicon; the country of
 * the dateline given.
 */
export function namesByCompromise(text: string, datelineCountry: string | null): PeerNames {
  const document = nlp(joinLines(text))
  const found = new Map<string, number>()
  const count = (code: string) => found.set(code, (found.get(code) ?? 0) + 1)
  /** Counts the countries among names, and returns the others. */
  const takeCountries = (names: readonly string[]): readonly string[] =>
    names.filter((name) => {
      const code = codeByForm.get(fold(name))
      if (code !== undefined) count(code)
      return code === undefined
    })
  if (datelineCountry !== null) count(datelineCountry)
  const places = takeCountries(printed(document.places()).flatMap((name) => name.split(', ')))
  const organizations = takeCountries(printed(document.organizations()))
  takeCountries(document.match('#Demonym').out('array'))
  takeCountries(document.match('#Acronym').not('#Place').not('#Organization').out('array'))
  const people = peopleOf(document.people()).filter((name) => !codeByForm.has(fold(name)))
  return {
    people: longestForms(people),
    organizations: longestForms(organizations),
    places: longestForms(places),
    countries: found,
  }
}

/** compromise ends sentences at line ends; newswire breaks its lines anywhere. A blank or an indented line begins a paragraph. */
export function joinLines(text: string): string {
  return text.replace(/\n(?![ \t\n])/g, (_, at: number) => (text[at - 1] === '\n' ? '\n' : ' '))
}

interface PersonJson {
  readonly text: string
  readonly person?: { readonly firstName: string; readonly lastName: string }
}

/** Without title, from the given name on; titles alone are nobody. */
function peopleOf(people: Printed): readonly string[] {
  return people.json().flatMap(({ text, person }) => {
    if (!person?.lastName) return []
    const start = text.toLowerCase().indexOf((person.firstName || person.lastName).toLowerCase())
    return trimmed(start > 0 ? text.slice(start) : text)
  })
}

function printed(view: Printed): readonly string[] {
  return view.out('array').flatMap(trimmed)
}

function trimmed(text: string): readonly string[] {
  const name = text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/['’]s?$/, '')
    .replace(/(?<!\b\p{L})\.$/u, '')
  return name === '' ? [] : [name]
}

/** Each name once: `Baker` and `James Baker` are told as the longer one. */
function longestForms(names: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const isPart = kept.some((longer) => ` ${fold(longer)} `.includes(` ${fold(name)} `))
    if (!isPart) kept.push(name)
  }
  return kept
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const codeByForm: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, name, aliases, demonyms }) =>
    [name, ...aliases, ...demonyms].map((form) => [fold(form), code] as const),
  ),
)
