import { createTokenIssuer, personas } from './dev/tokens.ts';

// For deploy/compose.yaml: writes the public key to the folder of the argument and prints a token for each persona.

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node scripts/issue-tokens.ts FOLDER (where jwks.json is written)');
  process.exitCode = 2;
} else {
  const issuer = await createTokenIssuer(folder);
  for (const persona of personas) {
    const { name, may } = persona;
    console.log(`The ${name} ${may}:\nexport TOKEN=${await issuer.issue(persona)}\n`);
  }
}
