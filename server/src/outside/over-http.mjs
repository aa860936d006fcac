// The audits of GraphQL over HTTP that the working group's reference server is held to, with a token.
import { serverAudits } from 'graphql-http'
import { authorization, end, tell, url } from './checks.mjs'

async function withToken(address, options = {}) {
  const headers = new Headers(options.headers)
  headers.set('authorization', authorization)
  return fetch(address, { ...options, headers, signal: AbortSignal.timeout(20_000) })
}

for (const audit of serverAudits({ url, fetchFn: withToken })) {
  const result = await audit.fn()
  await result.response?.body?.cancel().catch(() => {})
  tell(`${audit.id} ${audit.name}`, result.status === 'ok' ? undefined : result.reason)
}
end()
