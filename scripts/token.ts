import { developmentIssuer, personas } from './dev/tokens.ts';

// npm run token PERSONA: prints a bearer token that `npm run dev` accepts.

const [name] = process.argv.slice(2);
const persona = personas.find((persona) => persona.name === name);
if (persona) console.log(await (await developmentIssuer()).issue(persona));
else {
  console.error('Usage: npm run --silent token PERSONA, with one of these:');
  for (const { name, may } of personas) console.error(`  ${name.padEnd(9)} ${may}`);
  process.exitCode = 2;
}
