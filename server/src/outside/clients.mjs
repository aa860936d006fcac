// Clients that others wrote, as their readers would set them up.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core/index.js'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions/index.js'
import { Client, fetchExchange } from '@urql/core'
import { createClient as overHttp } from 'graphql-http'
import { GraphQLClient } from 'graphql-request'
import { createClient as overEventStream } from 'graphql-sse'
import { createClient as overSocket } from 'graphql-ws'
import WebSocket from 'ws'
import { authorization, check, documents, end, expect, socketUrl, url } from './checks.mjs'

const headers = { authorization }
const refused = async attempt => attempt.then(() => Promise.reject(new Error('it was answered')), fault => fault)
const all = subscribe =>
  new Promise((resolve, reject) => {
    const heard = []
    subscribe({ next: value => heard.push(value), error: reject, complete: () => resolve(heard) })
  })

const request = new GraphQLClient(url, { headers })
await check('graphql-request asks', async () => expect((await request.request(documents.question)).__typename, 'no data'))
await check('graphql-request changes', () => request.request(documents.change, documents.variables))
await check('graphql-request hears of errors', async () => {
  const fault = await refused(request.request(documents.unfit))
  expect(fault.response?.errors?.[0]?.extensions?.code === 'VALIDATION_FAILED', fault.message)
})

const urql = more => new Client({ url, exchanges: [fetchExchange], fetchOptions: { headers }, ...more })
const posting = urql({ preferGetMethod: false })
const answered = ({ data, error }) => expect(data && !error, String(error))
await check('urql asks by POST', async () => answered(await posting.query(documents.question, {}).toPromise()))
await check('urql asks by GET, as it does by itself', async () => answered(await urql({}).query(documents.question, {}).toPromise()))
await check('urql changes', async () => answered(await urql({}).mutation(documents.change, documents.variables).toPromise()))
await check('urql hears of errors', async () => {
  const { error } = await urql({}).query(documents.unfit, {}).toPromise()
  expect(error?.graphQLErrors?.[0]?.extensions?.code === 'VALIDATION_FAILED', String(error))
})

const socket = overSocket({ url: socketUrl, webSocketImpl: WebSocket, connectionParams: { Authorization: authorization }, retryAttempts: 0 })
const apollo = link => new ApolloClient({ link, cache: new InMemoryCache() })
const byHttp = apollo(new HttpLink({ uri: url, headers }))
await check('Apollo asks', async () => expect((await byHttp.query({ query: gql(documents.question) })).data, 'no data'))
await check('Apollo changes', async () =>
  expect((await byHttp.mutate({ mutation: gql(documents.change), variables: documents.variables })).data, 'no data'))
await check('Apollo hears of errors', async () => {
  const fault = await refused(byHttp.query({ query: gql(documents.unfit) }))
  expect(fault.errors?.[0]?.extensions?.code === 'VALIDATION_FAILED', fault.message)
})
await check('Apollo follows over graphql-ws', async () => {
  const heard = await all(sink => apollo(new GraphQLWsLink(socket)).subscribe({ query: gql(documents.finishing) }).subscribe(sink))
  expect(heard.length > 0 && heard.every(({ data, error }) => data && !error), heard)
})

const stream = overEventStream({ url, headers, retryAttempts: 0 })
await check('graphql-sse follows', async () => {
  const heard = await all(sink => stream.subscribe({ query: documents.finishing }, sink))
  expect(heard.length > 0 && heard.every(({ data, errors }) => data && !errors), heard)
})

await check('graphql-http asks', async () => {
  const heard = await all(sink => overHttp({ url, headers }).subscribe({ query: documents.question }, sink))
  expect(heard.length === 1 && heard[0].data, heard)
})

await socket.dispose()
end()
