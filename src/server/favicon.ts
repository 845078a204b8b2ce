import { entityTag, type PlainAnswer } from './plain-answer.ts'

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>
.ink{stroke:#8c1d18;fill:#8c1d18}@media (prefers-color-scheme:dark){.ink{stroke:#ff9b8a;fill:#ff9b8a}}
</style><g class="ink" stroke-width="2.5" stroke-linecap="round"><path d="M5 9l6 14 5-12 5 12 6-14" fill="none"/>
<circle cx="5" cy="9" r="2.6"/><circle cx="11" cy="23" r="2.6"/><circle cx="16" cy="11" r="2.6"/><circle cx="21" cy="23" r="2.6"/><circle cx="27" cy="9" r="2.6"/></g></svg>
`

/** The picture in a browser's tab: a W whose corners are nodes. */
export const FAVICON: PlainAnswer = {
  status: 200,
  type: 'image/svg+xml',
  body: SVG,
  headers: {
    etag: entityTag(SVG),
    'cache-control': 'max-age=86400',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  },
}
