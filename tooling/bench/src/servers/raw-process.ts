import { createServer } from 'node:http'
import type { Ready } from './raw.ts'

let ready = { status: 200, headers: {}, body: Buffer.alloc(0) }

const server = createServer((request, response) => {
  // A write is read to its end, as anybody must who is to keep it.
  request.resume()
  response.writeHead(ready.status, ready.headers)
  response.end(ready.body)
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})

process.on('message', ({ status, type, body }: Ready) => {
  const bytes = Buffer.from(body)
  ready = {
    status,
    headers: status === 304 ? {} : { 'content-type': type, 'content-length': bytes.length },
    body: status === 304 ? Buffer.alloc(0) : bytes,
  }
  process.send?.('ready')
})
