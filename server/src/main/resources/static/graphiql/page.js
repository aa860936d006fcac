'use strict';
// The token stays in this page's memory. Without one the sign-in cookie counts, which needs the header
// GraphQL-Preflight: no other site can make a browser send it.
(() => {
  const who = document.getElementById('who');
  const field = document.getElementById('token');
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  let token = '';
  let round = 0;

  async function ask(request, options) {
    const answer = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        'GraphQL-Preflight': '1',
        ...(token ? {Authorization: 'Bearer ' + token} : {}),
        ...(options && options.headers),
      },
      body: JSON.stringify(request),
    });
    return answer.json();
  }

  async function show() {
    const {data} = await ask({query: '{ __typename }'});
    who.textContent = data
      ? 'Signed in.'
      : 'Not signed in: open the link that the server printed at its start, sign in at the issuer, or paste a token.';
    document.getElementById('issuer').hidden = !!data;
    document.getElementById('sign-out').hidden = !data;
    // Made anew, so that it asks for the schema again with the new token.
    root.render(React.createElement(GraphiQL, {
      key: ++round,
      fetcher: ask,
      storage: window.sessionStorage,
      shouldPersistHeaders: false,
      defaultQuery: '# Ctrl-Enter runs it. Ctrl-Space proposes fields.\n{\n  __typename\n}\n',
    }));
  }

  document.getElementById('sign-in').addEventListener('submit', event => {
    event.preventDefault();
    token = field.value.trim();
    show();
  });
  document.getElementById('sign-out').addEventListener('click', async () => {
    token = field.value = '';
    await fetch('/sign-out', {method: 'POST', credentials: 'same-origin', headers: {'GraphQL-Preflight': '1'}});
    show();
  });
  show();
})();
