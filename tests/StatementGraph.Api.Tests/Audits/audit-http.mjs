// Runs every audit of GraphQL over HTTP on the server whose address is given, and prints each as a line: status, id, name, reason.
import { serverAudits } from 'graphql-http';

for (const audit of serverAudits({ url: process.argv[2] })) {
  const { id, name, status, reason } = await audit.fn();
  console.log([status, id, name, reason ?? ''].join('\t'));
}
