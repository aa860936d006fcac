'use strict';
// The token stays in this page's memory. Without one the sign-in cookie counts, which needs the header
// GraphQL-Preflight: no other site can make a browser send it. On a socket the browser says which page opened it.
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

  // Questions are asked as above; what is followed comes over a socket, as whoever asks.
  function fetcher() {
    const socket = new URL('/graphql', window.location.href);
    socket.protocol = socket.protocol.replace('http', 'ws');
    const follow = GraphiQL.createFetcher({
      url: '/graphql',
      subscriptionUrl: socket.href,
      wsConnectionParams: token ? {Authorization: 'Bearer ' + token} : {},
    });
    const isFollowed = (request, options) => {
      const operations = (options && options.documentAST ? options.documentAST.definitions : [])
        .filter(part => part.kind === 'OperationDefinition');
      const asked = operations.find(part => part.name && part.name.value === request.operationName) || operations[0];
      return asked && asked.operation === 'subscription';
    };
    return (request, options) => (isFollowed(request, options) ? follow : ask)(request, options);
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
      fetcher: fetcher(),
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
