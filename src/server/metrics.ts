import type { PlainAnswer } from './plain-answer.ts'

/** Counts what the server does, and tells it as Prometheus text. */
export interface Metrics {
  requestEnded(route: string, status: number, seconds: number): void
  errorMasked(): void
  text(): PlainAnswer
}

/** What is told as it stands at the moment of asking. */
export type Gauges = Readonly<Record<string, { readonly help: string; read(): number }>>

const BUCKETS = [0.005, 0.02, 0.1, 0.5, 2, 10]

/** Counters that start at nothing. */
export function createMetrics(gauges: Gauges): Metrics {
  const requests = new Map<string, number>()
  const durations = new Map<string, { seconds: number; count: number; buckets: number[] }>()
  let masked = 0

  function observe(route: string, seconds: number): void {
    const row = durations.get(route) ?? { seconds: 0, count: 0, buckets: BUCKETS.map(() => 0) }
    row.seconds += seconds
    row.count += 1
    BUCKETS.forEach((bound, at) => {
      if (seconds <= bound) row.buckets[at] = (row.buckets[at] ?? 0) + 1
    })
    durations.set(route, row)
  }

  return {
    requestEnded(route, status, seconds) {
      const labels = `{route="${route}",status="${status}"}`
      requests.set(labels, (requests.get(labels) ?? 0) + 1)
      observe(route, seconds)
    },
    errorMasked() {
      masked += 1
    },
    text() {
      const lines = [
        ...family('wiregraph_requests_total', 'counter', 'Requests answered.', [...requests]),
        ...family(
          'wiregraph_request_seconds',
          'histogram',
          'Time until the answer was sent.',
          [...durations].flatMap(([route, row]) => histogram(route, row)),
        ),
        ...family('wiregraph_internal_errors_total', 'counter', 'Faults of our own.', [
          ['', masked],
        ]),
        ...Object.entries(gauges).flatMap(([name, { help, read }]) =>
          family(name, 'gauge', help, [['', read()]]),
        ),
      ]
      return {
        status: 200,
        type: 'text/plain; version=0.0.4; charset=utf-8',
        body: `${lines.join('\n')}\n`,
      }
    },
  }
}

type Sample = readonly [labels: string, value: number]

function family(name: string, type: string, help: string, samples: readonly Sample[]): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
  ]
}

function histogram(
  route: string,
  row: { seconds: number; count: number; buckets: readonly number[] },
): Sample[] {
  const label = `route="${route}"`
  return [
    ...BUCKETS.map(
      (bound, at): Sample => [`_bucket{${label},le="${bound}"}`, row.buckets[at] ?? 0],
    ),
    [`_bucket{${label},le="+Inf"}`, row.count],
    [`_sum{${label}}`, row.seconds],
    [`_count{${label}}`, row.count],
  ]
}
