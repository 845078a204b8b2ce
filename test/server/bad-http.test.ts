import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fakeDesk } from './fake-graph.ts'
import { firstError, JSON_TYPE, serve } from './serve.ts'

const QUERY = JSON.stringify({ query: '{ __typename }' })

/** The status, and the first letters, of a raw answer. */
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)

/** JSON's quotes as they were meant. */
const unescaped = (text: string) => text.replaceAll('\\"', '"')

describe('first lines', () => {
  test.each<[string, string, number]>([
    ['a name and a port', 'GET /health/live HTTP/1.1\r\nHost: graph.example:80', 200],
    ['an IPv6 address', 'GET /health/live HTTP/1.1\r\nHost: [::1]:4000', 200],
    ['no Host', 'GET /health/live HTTP/1.1\r\nX: y', 400],
    ['empty Host', 'GET /health/live HTTP/1.1\r\nHost:', 400],
    ['Host with a path', 'GET /graphql HTTP/1.1\r\nHost: a/b', 400],
    ['Host with an open bracket', 'GET /graphql HTTP/1.1\r\nHost: [::1', 400],
    ['Host with credentials', 'GET /graphql HTTP/1.1\r\nHost: a@b', 400],
    ['Host with a port beyond all', 'GET /graphql HTTP/1.1\r\nHost: a:99999', 400],
    ['Host of letters that are none', 'GET /graphql HTTP/1.1\r\nHost: %zz"<>', 400],
    ['two Hosts', 'GET /graphql HTTP/1.1\r\nHost: a\r\nHost: b', 400],
    ['target *', 'OPTIONS * HTTP/1.1\r\nHost: a', 400],
    ['target of another scheme', 'GET http://other/graphql HTTP/1.1\r\nHost: a', 400],
    ['target //', 'GET //graphql HTTP/1.1\r\nHost: a', 400],
    ['CONNECT', 'CONNECT a:80 HTTP/1.1\r\nHost: a', 405],
    ['unknown method', 'SPY /graphql HTTP/1.1\r\nHost: a', 400],
    ['malformed header', 'GET /graphql HTTP/1.1\r\nHost: a\r\nb ad: c', 400],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2',
      400,
    ],
    ['a length that is no number', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: x', 400],
    [
      'length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked',
      400,
    ],
    ['an expectation of another kind', 'POST /graphql HTTP/1.1\r\nHost: a\r\nExpect: tea', 417],
    ['very long header', `GET /graphql HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}`, 431],
    ['very long target', `GET /graphql?${'x'.repeat(13_000)} HTTP/1.1\r\nHost: a`, 414],
  ])('%s', async (_title, head, status) => {
    const { raw } = await serve()
    const answer = await raw(`${head}\r\nConnection: close\r\n\r\n`)
    expect(statusOf(answer)).toBe(status)
    expect(answer).not.toMatch(/node_modules|\.ts\b|\.js\b| at /)
  })

  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/%zz',
    '/%00',
    '/package.json',
    '/graphql/',
    '/__proto__',
    '/constructor',
  ])('no file is served: %s', async (target) => {
    const { raw } = await serve()
    const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
    expect(statusOf(answer)).toBe(404)
    expect(answer).toMatch(/There is nothing at this address/)
    expect(answer).not.toContain(target)
  })
})

describe('methods', () => {
  const DELETE = 'mutation { deleteArticle(externalId: "one") { deleted } }'

  test.each<[string, string, RequestInit, number]>([
    ['mutation by GET', `/graphql?query=${encodeURIComponent(DELETE)}`, {}, 405],
    ['mutation by HEAD', `/graphql?query=${encodeURIComponent(DELETE)}`, { method: 'HEAD' }, 405],
    ['PUT', '/graphql', { method: 'PUT', body: QUERY, headers: JSON_TYPE }, 405],
    ['PATCH', '/graphql', { method: 'PATCH', body: QUERY, headers: JSON_TYPE }, 405],
    ['DELETE', '/graphql', { method: 'DELETE' }, 405],
    ['POST to a page', '/', { method: 'POST', body: QUERY }, 405],
    ['DELETE of a page', '/metrics', { method: 'DELETE' }, 405],
    ['HEAD of a page', '/', { method: 'HEAD' }, 200],
    ['query by GET', '/graphql?query=%7B__typename%7D', {}, 200],
  ])('%s', async (_title, target, init, status) => {
    const desk = fakeDesk({
      deleteArticle: () => {
        throw new Error('deleted')
      },
    })
    const { get, logged } = await serve({ desk })
    const response = await get(target, init)
    expect(response.status).toBe(status)
    if (status === 405) expect(response.headers.get('allow')).toMatch(/GET|POST/)
    expect(logged.join()).not.toContain('deleted')
  })
})

describe('bodies', () => {
  test.each<[string, string | Buffer, Record<string, string>, number, RegExp]>([
    ['not JSON', '{"query":', {}, 400, /not valid JSON/],
    ['empty', '', {}, 400, /not valid JSON/],
    ['a string', '"{ __typename }"', {}, 400, /not a JSON object/],
    ['null', 'null', {}, 400, /not a JSON object/],
    ['a batch', `[${QUERY},${QUERY}]`, {}, 400, /batches are not taken/],
    ['an empty batch', '[]', {}, 400, /batches are not taken/],
    ['no query', '{}', {}, 400, /no query/],
    ['query null', '{"query":null}', {}, 400, /no query/],
    ['query empty', '{"query":""}', {}, 400, /no query/],
    ['query a number', '{"query":7}', {}, 400, /"query" is not a string/],
    ['variables a list', '{"query":"{__typename}","variables":[]}', {}, 400, /"variables"/],
    ['variables text', '{"query":"{__typename}","variables":"{}"}', {}, 400, /"variables"/],
    [
      'operationName a number',
      '{"query":"{__typename}","operationName":1}',
      {},
      400,
      /"operationName"/,
    ],
    ['unknown member', '{"query":"{__typename}","queries":1}', {}, 400, /Unknown member "queries"/],
    ['__proto__ as member', '{"query":"{__typename}","__proto__":{"a":1}}', {}, 400, /__proto__/],
    ['not UTF-8', Buffer.from('{"query":"{ a\xff }"}', 'latin1'), {}, 400, /not valid UTF-8/],
    [
      'deep',
      `{"query":"{__typename}","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      {},
      400,
      /limit of 32 levels/,
    ],
    ['deep and unclosed', `{"variables":${'{"a":'.repeat(50_000)}`, {}, 400, /limit of 32 levels/],
    [
      'of very many values',
      `{"query":"{__typename}","variables":{"a":[${'0,'.repeat(30_000)}0]}}`,
      {},
      400,
      /limit of 20,000 values/,
    ],
    [
      'too large',
      JSON.stringify({ query: 'x'.repeat(3_000_000) }),
      {},
      413,
      /limit of 2,200,000 bytes/,
    ],
    ['compressed', gzipSync(QUERY), { 'content-encoding': 'gzip' }, 415, /uncompressed/],
    [
      'compressed, and vast',
      gzipSync(Buffer.alloc(50_000_000)),
      { 'content-encoding': 'gzip' },
      415,
      /uncompressed/,
    ],
    ['plain text', QUERY, { 'content-type': 'text/plain' }, 415, /"application\/json" is expected/],
    ['of no type', QUERY, { 'content-type': '' }, 415, /"application\/json" is expected/],
    [
      'a form',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      /"application\/json"/,
    ],
    [
      'multipart',
      '--a\r\n\r\n--a--',
      { 'content-type': 'multipart/form-data; boundary=a' },
      415,
      /"application\/json"/,
    ],
    [
      'a bare document',
      '{__typename}',
      { 'content-type': 'application/graphql' },
      415,
      /"application\/json"/,
    ],
    [
      'two types',
      QUERY,
      { 'content-type': 'application/json, text/plain' },
      415,
      /"application\/json"/,
    ],
    [
      'another charset',
      QUERY,
      { 'content-type': 'application/json; charset=utf-16' },
      415,
      /"utf-8"/,
    ],
    ['named charset', QUERY, { 'content-type': 'Application/JSON; charset="UTF-8"' }, 200, /Query/],
  ])('%s', async (_title, body, headers, status, message) => {
    const { post } = await serve()
    const response = await post(body, { headers })
    expect(response.status).toBe(status)
    expect(unescaped(await response.text())).toMatch(message)
  })

  test('too large, without a length: refused before all of it has come', async () => {
    const { url, raw } = await serve()
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(50)}`,
      5_000,
    )
    expect(statusOf(answer)).toBe(413)
    expect(answer).toMatch(/connection: close/i)
  })

  test('too large, as announced: refused without reading', async () => {
    const { url, raw } = await serve()
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n{`,
      5_000,
    )
    expect(statusOf(answer)).toBe(413)
  })

  test('bodies that together would fill the memory are turned away', async () => {
    const { post } = await serve({ limits: { bodyBytesAtOnce: 1_000 } })
    const response = await post({ query: `{__typename} #${'x'.repeat(2_000)}` })
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await firstError(response)).toMatchObject({ status: 503, code: 'OVERLOADED' })
    expect((await post({ query: '{__typename}' })).status).toBe(200)
  })
})

describe('addresses', () => {
  test.each<[string, string, number, RegExp]>([
    ['no query', '/graphql', 400, /no query/],
    [
      'variables not JSON',
      '/graphql?query={__typename}&variables={',
      400,
      /parameter "variables" is not valid JSON/,
    ],
    [
      'variables a list',
      '/graphql?query={__typename}&variables=[]',
      400,
      /"variables" is not a JSON object/,
    ],
    [
      'deep variables',
      `/graphql?query={__typename}&variables=${'['.repeat(2_000)}`,
      400,
      /32 levels/,
    ],
    [
      'percent signs that are none',
      '/graphql?query=%7B__typename%7D%E0%A4%A',
      400,
      /do not encode UTF-8/,
    ],
    ['unknown operation', '/graphql?query=query+A{__typename}&operationName=B', 400, /operation/],
  ])('%s', async (_title, target, status, message) => {
    const { url, raw } = await serve()
    const answer = await raw(
      `GET ${target} HTTP/1.1\r\nHost: ${url.host}\r\nAccept: application/graphql-response+json\r\nConnection: close\r\n\r\n`,
    )
    expect(statusOf(answer)).toBe(status)
    expect(unescaped(answer)).toMatch(message)
  })
})

describe('pages of other sites', () => {
  test('may read, never with credentials', async () => {
    const { post, get } = await serve()
    const headers = { origin: 'https://other.example' }
    const asked = await get('/graphql', {
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-method': 'POST' },
    })
    expect(asked.status).toBe(204)
    for (const response of [asked, await post({ query: '{__typename}' }, { headers })]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('learn of a refusal too', async () => {
    const { post } = await serve()
    const response = await post('{', { headers: { origin: 'https://other.example' } })
    expect(response.status).toBe(400)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('text from the address does not stand in a page', async () => {
    const { get } = await serve()
    const target = '/graphql?query=<script>alert(1)</script>'
    const response = await get(target, { headers: { accept: 'text/html' } })
    const page = await response.text()
    expect(page).not.toContain('alert(1)')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
