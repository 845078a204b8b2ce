import type { Question } from './serve-answers.ts'

/** Asks a server over GraphQL; throws where the answer holds errors. */
export async function ask<Data>(url: string, question: Question): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 600))
  return data
}
