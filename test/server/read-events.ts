/** One event of a stream of server-sent events. */
export interface StreamedEvent {
  readonly event: string
  readonly data: unknown
}

/** The events of a response as they come, without its pings. */
export async function* readEvents(response: Response): AsyncGenerator<StreamedEvent> {
  if (response.body === null) return
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = /^event: ?(.*)$/m.exec(block)?.[1]
      const data = /^data: ?(.*)$/m.exec(block)?.[1] ?? ''
      if (event !== undefined) yield { event, data: data === '' ? null : JSON.parse(data) }
    }
  }
}
