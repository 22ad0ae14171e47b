// Reads JSON-LD with a processor that may load nothing, and prints how many triples of each predicate there are.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const documentLoader = (url) => { throw new Error(`It loads ${url}.`); };
const quads = await jsonld.toRDF(JSON.parse(readFileSync(process.argv[2], 'utf8')), { documentLoader, safe: true });
const count = {};
for (const { predicate, object } of quads) {
  const name = predicate.value.endsWith('#type') ? `a ${object.value}` : predicate.value;
  count[name] = (count[name] ?? 0) + 1;
}
console.log(JSON.stringify(count));
