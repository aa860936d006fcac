// What every check from outside shares: where the ledger is, who asks, what is asked, and how the outcome is told.

export const url = process.env.LEDGER_URL ?? 'http://127.0.0.1:8080/graphql'
export const socketUrl = url.replace(/^http/, 'ws')
export const authorization = `Bearer ${process.env.LEDGER_TOKEN ?? ''}`

// A subscription that ends by itself, one that goes on for as long as it is followed, and a change with its variables.
export const documents = {
  question: '{ __typename programs(first: 1) { edges { node { id name } } } }',
  change: 'mutation($input: DefineProgramInput!) { defineProgram(input: $input) { program { id name } } }',
  variables: { input: {} },
  finishing: 'subscription { replayProgress { room position head done } }',
  staying: 'subscription { replayProgress { room position head done } }',
  unfit: '{ nowhere }',
  ...JSON.parse(process.env.LEDGER_DOCUMENTS ?? '{}'),
}

let failed = 0

// One line for each check: whoever runs them reads the outcome from it.
export function tell(name, fault) {
  failed += fault ? 1 : 0
  console.log(fault ? `not ok ${name} # ${String(fault).replace(/\s+/g, ' ').slice(0, 300)}` : `ok ${name}`)
}

export async function check(name, run, seconds = 20) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${seconds} s`)), seconds * 1000)
  })
  try {
    await Promise.race([run(), late])
    tell(name)
  } catch (fault) {
    tell(name, fault?.message ?? JSON.stringify(fault))
  } finally {
    clearTimeout(timer)
  }
}

export function expect(holds, otherwise) {
  if (!holds) {
    throw new Error(typeof otherwise === 'string' ? otherwise : JSON.stringify(otherwise))
  }
}

export function end() {
  process.exit(failed ? 1 : 0)
}
