// Checks entities against FollowTheMoney's own model: schemata, properties, what they refer to, required ones, dates and addresses. Prints how many there are of each schema.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { schemata } = createRequire(import.meta.url)('@alephdata/followthemoney/dist/defaultModel.json');
const entities = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const lineage = (name) => [name, ...(schemata[name].extends ?? []).flatMap(lineage)];
const property = (schema, name) => lineage(schema).map((one) => schemata[one].properties?.[name]).find((found) => found);
const fail = (entity, why) => { throw new Error(`${why}: ${JSON.stringify(entity)}`); };
const count = {};
for (const entity of entities) {
  const { schema, properties } = entity;
  if (!schemata[schema] || schemata[schema].abstract) fail(entity, 'no schema');
  for (const required of lineage(schema).flatMap((one) => schemata[one].required ?? [])) {
    if (!properties[required]?.length) fail(entity, `no ${required}`);
  }
  for (const [name, values] of Object.entries(properties)) {
    const declared = property(schema, name) ?? fail(entity, `no property ${name}`);
    for (const value of values) {
      if (typeof value !== 'string' || value === '') fail(entity, `${name} is no text`);
      const type = declared.type ?? 'string';
      if (type === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) fail(entity, `${name} is no date`);
      if (type === 'country' && !/^[a-z]{2}$/.test(value)) fail(entity, `${name} is no country`);
      if (type === 'url' && !URL.canParse(value)) fail(entity, `${name} is no address`);
      if (type === 'entity' && !(byId.has(value) && lineage(byId.get(value).schema).includes(declared.range))) fail(entity, `${name} leads to no ${declared.range}`);
    }
  }
  count[schema] = (count[schema] ?? 0) + 1;
}
console.log(JSON.stringify(count));
