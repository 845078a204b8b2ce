import { describe, expect, test } from 'vitest'
import { fakeDesk } from './fake-graph.ts'
import { firstError, serve } from './serve.ts'

const QUERY = 'mutation { ingestArticle(input: { text: "Two ministers met." }) { created } }'
const KEY = 'correct-horse-battery-staple'
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

describe('who may write', () => {
  test.each<
    [
      string,
      { apiKey?: string; readOnly?: boolean; host?: string },
      Record<string, string>,
      string,
      number,
      string,
    ]
  >([
    ['the key', { apiKey: KEY }, bearer(KEY), '', 200, ''],
    [
      'the key, scheme in small letters',
      { apiKey: KEY },
      { authorization: `bearer ${KEY}` },
      '',
      200,
      '',
    ],
    ['no key', { apiKey: KEY }, {}, '', 401, 'UNAUTHENTICATED'],
    ['a wrong key', { apiKey: KEY }, bearer('wrong'), '', 401, 'UNAUTHENTICATED'],
    ['a key nearly right', { apiKey: KEY }, bearer(`${KEY}x`), '', 401, 'UNAUTHENTICATED'],
    ['a key cut short', { apiKey: KEY }, bearer(KEY.slice(0, -1)), '', 401, 'UNAUTHENTICATED'],
    ['an empty key', { apiKey: KEY }, { authorization: 'Bearer ' }, '', 401, 'UNAUTHENTICATED'],
    [
      'another scheme',
      { apiKey: KEY },
      { authorization: `Basic ${KEY}` },
      '',
      401,
      'UNAUTHENTICATED',
    ],
    [
      'the key in the address',
      { apiKey: KEY },
      {},
      `?key=${KEY}&apiKey=${KEY}&access_token=${KEY}`,
      401,
      'UNAUTHENTICATED',
    ],
    ['the key, read-only', { apiKey: KEY, readOnly: true }, bearer(KEY), '', 403, 'FORBIDDEN'],
    ['read-only', { readOnly: true }, {}, '', 403, 'FORBIDDEN'],
    ['no key is set, from this machine', {}, {}, '', 200, ''],
    ['no key is set, from a page of this server', {}, { origin: 'SELF' }, '', 200, ''],
    [
      'no key is set, from a page of another site',
      {},
      { origin: 'https://other.example' },
      '',
      403,
      'FORBIDDEN',
    ],
    ['no key is set, from a page in a file', {}, { origin: 'null' }, '', 403, 'FORBIDDEN'],
    ['no key is set, listening to all', { host: '0.0.0.0' }, {}, '', 403, 'FORBIDDEN'],
  ])('%s', async (_title, options, headers, search, status, code) => {
    const desk = fakeDesk()
    const { url, get, logged } = await serve({ desk, ...options })
    const origin = headers['origin'] === 'SELF' ? { origin: url.origin } : {}
    const response = await get(`/graphql${search}`, {
      method: 'POST',
      body: JSON.stringify({ query: QUERY }),
      headers: { 'content-type': 'application/json', ...headers, ...origin },
    })
    const text = await response.clone().text()
    if (code === '')
      expect(await response.json()).toEqual({ data: { ingestArticle: { created: true } } })
    else expect(await firstError(response)).toMatchObject({ status, code })
    expect(response.status).toBe(status)
    expect(desk.taken).toHaveLength(code === '' ? 1 : 0)
    expect(response.headers.has('www-authenticate')).toBe(status === 401)
    expect(text + logged.join()).not.toContain(KEY)
  })

  test('a name that was made to point at this machine is not this machine', async () => {
    const { url, raw } = await serve()
    const body = JSON.stringify({ query: QUERY })
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nHost: evil.example:${url.port}\r\nOrigin: http://evil.example:${url.port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 403/)
  })

  test('whoever may not write may read', async () => {
    const { post } = await serve({ apiKey: KEY })
    expect((await post({ query: '{ __typename }' })).status).toBe(200)
  })

  test('an operation that is not asked for needs no permission', async () => {
    const { post } = await serve({ readOnly: true })
    const query = `query A { __typename } ${QUERY.replace('mutation', 'mutation B')}`
    expect((await post({ query, operationName: 'A' })).status).toBe(200)
    expect((await post({ query, operationName: 'B' })).status).toBe(403)
  })
})
