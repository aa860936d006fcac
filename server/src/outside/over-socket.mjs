// The protocol graphql-transport-ws, rule by rule, and what a socket must bear.
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { authorization, check, documents, end, expect, socketUrl } from './checks.mjs'

const PROTOCOL = 'graphql-transport-ws'
const { finishing, staying } = documents

class Peer {
  heard = []
  waiting = []

  constructor(protocol, headers) {
    this.socket = new WebSocket(socketUrl, protocol, { headers })
    this.closed = new Promise(resolve => this.socket.on('close', code => resolve(code)))
    this.opened = new Promise((resolve, reject) => this.socket.on('open', resolve).on('error', reject))
    this.socket.on('message', data => {
      this.heard.push(JSON.parse(data))
      this.waiting = this.waiting.filter(look => !look())
    })
    this.closed.then(() => this.waiting.forEach(look => look()))
  }

  static async open(protocol = PROTOCOL, headers = {}) {
    const peer = new Peer(protocol, headers)
    await peer.opened
    return peer
  }

  static async known() {
    const peer = await Peer.open()
    peer.say({ type: 'connection_init', payload: { Authorization: authorization } })
    await peer.hears(message => message.type === 'connection_ack')
    return peer
  }

  say(message) {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
    return this
  }

  asks(id, query) {
    return this.say({ id, type: 'subscribe', payload: { query } })
  }

  // The first message of that kind, also one heard before.
  hears(wanted) {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.heard.find(wanted)
        if (found) {
          resolve(found)
        } else if (this.socket.readyState >= WebSocket.CLOSING) {
          reject(new Error(`closed, after ${JSON.stringify(this.heard).slice(0, 200)}`))
        }
        return found !== undefined
      }
      if (!look()) {
        this.waiting.push(look)
      }
    })
  }

  // Whatever it has said before this is answered by now.
  async settled() {
    const before = this.pongs()
    this.say({ type: 'ping' })
    await this.hears(() => this.pongs() > before)
  }

  pongs() {
    return this.heard.filter(message => message.type === 'pong').length
  }

  types(id) {
    return this.heard.filter(message => message.id === id).map(message => message.type)
  }
}

const of = (id, type) => message => message.id === id && message.type === type

function rule(name, opened, run, seconds) {
  return check(
    name,
    async () => {
      const peer = await opened()
      try {
        await run(peer)
      } finally {
        peer.socket.terminate()
      }
    },
    seconds,
  )
}

const closes = code => async peer => {
  const heard = await peer.closed
  expect(heard === code, `closed with ${heard}`)
}
const closesAfter = (message, code) => peer => closes(code)(peer.say(message))

await rule('the subprotocol is graphql-transport-ws', Peer.open, async peer => expect(peer.socket.protocol === PROTOCOL, peer.socket.protocol))
await check('another subprotocol is none', async () => {
  const peer = new Peer('nonsense', {})
  await Promise.race([peer.opened.then(() => peer.closed, () => {}), peer.closed])
})
await rule('an init is acknowledged', Peer.known, async () => {})
await rule('a ping is answered by a pong', Peer.known, peer => peer.settled())
await rule('a subscription before the init closes with 4401', Peer.open, closesAfter({ id: '1', type: 'subscribe', payload: { query: staying } }, 4401))
await rule('a second init closes with 4429', Peer.known, closesAfter({ type: 'connection_init' }, 4429))
await rule('what is no JSON closes with 4400', Peer.known, closesAfter('no JSON', 4400))
await rule('a message of no known type closes with 4400', Peer.known, closesAfter({ type: 'nonsense' }, 4400))
await rule('a subscription without id closes with 4400', Peer.known, closesAfter({ type: 'subscribe', payload: { query: staying } }, 4400))
await rule('a subscription without document closes with 4400', Peer.known, closesAfter({ id: '1', type: 'subscribe', payload: {} }, 4400))
await rule('an id that is in use closes with 4409', Peer.known, async peer => {
  peer.asks('1', staying)
  await peer.hears(of('1', 'next'))
  await closes(4409)(peer.asks('1', staying))
})
await rule('a document that does not fit is told by one error, and the socket stays', Peer.known, async peer => {
  peer.asks('1', 'subscription { nowhere }')
  expect(Array.isArray((await peer.hears(of('1', 'error'))).payload), peer.heard)
  await peer.settled()
  expect(peer.types('1').join() === 'error', peer.types('1'))
})
await rule('a subscription is told next, then complete', Peer.known, async peer => {
  peer.asks('1', finishing)
  await peer.hears(of('1', 'complete'))
  expect(/^(next,)+complete$/.test(peer.types('1').join()), peer.types('1'))
})
await rule('a question is told one next, then complete', Peer.known, async peer => {
  peer.asks('1', '{ __typename }')
  await peer.hears(of('1', 'complete'))
  expect(peer.types('1').join() === 'next,complete', peer.types('1'))
})
await rule('who completes hears no more of it', Peer.known, async peer => {
  peer.asks('1', staying)
  await peer.hears(of('1', 'next'))
  await peer.say({ id: '1', type: 'complete' }).settled()
  const before = peer.types('1').length
  peer.asks('2', '{ __typename }')
  await peer.hears(of('2', 'complete'))
  expect(peer.types('1').length === before, peer.types('1'))
})
await rule('an id may be used again once it is complete', Peer.known, async peer => {
  peer.asks('1', '{ __typename }')
  await peer.hears(of('1', 'complete'))
  peer.heard.length = 0
  peer.asks('1', '{ __typename }')
  await peer.hears(of('1', 'complete'))
})
await rule('without an init it closes with 4408', Peer.open, closes(4408), 70)
await check('a page of another origin is refused', async () => {
  const peer = new Peer(PROTOCOL, { Origin: 'https://elsewhere.example' })
  expect(await peer.opened.then(() => false, () => true), 'it was let in')
})
await rule('a message of 10 MB closes the socket, and the ledger goes on', Peer.known, async peer => {
  peer.asks('1', `{ __typename #${'x'.repeat(10_000_000)}\n}`)
  await peer.closed
  ;(await Peer.known()).socket.terminate()
})
await rule('of 1,000 subscriptions on one socket not all are followed', Peer.known, async peer => {
  for (let i = 0; i < 1000 && peer.socket.readyState === WebSocket.OPEN; i++) {
    peer.asks(`s${i}`, staying)
  }
  await Promise.race([peer.closed, peer.hears(message => message.type === 'error' || message.payload?.errors)])
})
await rule('a message of 9 KB is answered', Peer.known, async peer => {
  peer.asks('1', `{ __typename #${'x'.repeat(9_000)}\n}`)
  await peer.hears(of('1', 'next'))
})
await check('the client graphql-ws follows', async () => {
  const client = createClient({ url: socketUrl, webSocketImpl: WebSocket, connectionParams: { Authorization: authorization }, retryAttempts: 0 })
  const heard = []
  await new Promise((resolve, reject) =>
    client.subscribe({ query: finishing }, { next: value => heard.push(value), error: reject, complete: resolve }),
  )
  await client.dispose()
  expect(heard.length > 0 && heard.every(({ data, errors }) => data && !errors), heard)
})
end()
