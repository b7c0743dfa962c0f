/** @type {import('prettier').Config} */
export default {
  singleQuote: true,
  printWidth: 110,
  // What a document shows was pasted; it stays as it came.
  overrides: [{ files: '*.md', options: { embeddedLanguageFormatting: 'off' } }],
};
