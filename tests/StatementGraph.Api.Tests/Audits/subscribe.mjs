// Subscribes with graphql-sse's own client, in distinct connections mode, ingests an article when it is connected, and prints the first event.
import { createClient } from 'graphql-sse';

const [url, subscription, mutation] = process.argv.slice(2);
const client = createClient({ url, retryAttempts: 0, on: { connected: () => setTimeout(ingest, 200) } });

async function ingest() {
  await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: mutation }) });
}

for await (const event of client.iterate({ query: subscription })) {
  console.log(JSON.stringify(event));
  break;
}
client.dispose();
