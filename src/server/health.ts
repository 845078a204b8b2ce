import type { GraphStore } from '../store/graph-store.ts'
import type { PlainAnswer } from './plain-answer.ts'

const SECONDS_TO_ANSWER = 2

/** Whether the process answers. */
export function tellLive(): PlainAnswer {
  return told(200, 'live')
}

/** Whether it can serve: 503 where it is stopping or the store does not answer in time. */
export async function tellReady(store: GraphStore, stopping: boolean): Promise<PlainAnswer> {
  if (stopping) return told(503, 'stopping')
  return (await answers(store)) ? told(200, 'ready') : told(503, 'the store does not answer')
}

async function answers(store: GraphStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SECONDS_TO_ANSWER * 1000)
  })
  try {
    return await Promise.race([store.articlesByExternalId(['']).then(() => true), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

function told(status: number, state: string): PlainAnswer {
  return {
    status,
    type: 'text/plain; charset=utf-8',
    body: `${state}\n`,
    headers: { 'cache-control': 'no-store' },
  }
}
