import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WiregraphError } from '../model/errors.ts'
import { isLoopbackName } from './judge-writes.ts'

/** Where a server listens. */
export interface Listening {
  readonly url: URL
  /** Whether only this machine can reach it. */
  readonly loopback: boolean
}

/** Starts to listen. Throws USAGE with one line that says what to change. */
export async function listenOn(server: Server, host: string, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(explained(error, host, port))
    server.once('error', fail)
    server.listen({ host, port }, () => {
      server.off('error', fail)
      resolve()
    })
  })
  const bound = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: new URL(`http://${name}:${bound.port}/`),
    loopback: isLoopbackName(bound.address),
  }
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const choose = 'Choose another with --port or PORT; 0 takes any free one.'
  switch (error.code) {
    case 'EADDRINUSE':
      return new WiregraphError('USAGE', `Port ${port} of ${host} is taken. ${choose}`)
    case 'EACCES':
      return new WiregraphError('USAGE', `Port ${port} of ${host} is not allowed here. ${choose}`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new WiregraphError(
        'USAGE',
        `Host "${host}" is no address of this machine. Choose another with --host or HOST, such as 127.0.0.1.`,
      )
    default:
      return error
  }
}
