import { issueTokens } from './dev/tokens.ts';

// For deploy/compose.yaml: puts the public key into the folder that is named, and shows the tokens.

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder for jwks.json.');
  process.exitCode = 2;
} else {
  const { personas } = await issueTokens(folder);
  for (const { name, may, token } of personas) console.log(`The ${name} ${may}:\nexport TOKEN=${token}\n`);
}
