/** A word or phrase that is not a term of the field, and its replacement. */
export interface RetiredWord {
  /** A regular expression, which matches whole words in any case. */
  readonly pattern: string;
  readonly use: string;
}

/** Words that documents, descriptions and messages no longer use. */
export const retiredWords: readonly RetiredWord[] = [
  // Old terms of this project.
  { pattern: '(?<!Example )roads?', use: 'request path' },
  { pattern: 'mend(s|ed|ing)?', use: 'fix' },
  { pattern: 'heed(s|ed|ing)?', use: 'respect' },
  { pattern: 'woken|wakes? (somebody|someone)( up)?', use: 'on-call' },
  { pattern: 'bounds', use: 'limits' },
  { pattern: 'an? orderly end', use: 'graceful shutdown' },
  { pattern: '(is|are|was|were|had|has|be) no success', use: 'fails' },
  { pattern: 'call(s|ed|ing)? off', use: 'abort' },
  { pattern: 'in doubt|doubtful', use: 'with an unknown outcome, indeterminate' },
  { pattern: 'who(ever)? may call', use: 'authentication' },
  { pattern: '(what|which|that) (may|can|is to) be sent again', use: 'safe retries' },
  { pattern: 'what became of (it|them|a cancel|the codes?)', use: 'the outcome' },
  { pattern: 'verdicts?', use: 'status, result' },
  { pattern: 'hang(s|ing)? up|hung up', use: 'disconnect, close the connection' },
  { pattern: 'goes? out', use: 'leave, be sent' },
  { pattern: 'is ill', use: 'fails' },
  { pattern: 'the gate', use: 'the bulkhead' },
  { pattern: 'known operations?', use: 'cached operation' },
  { pattern: 'whoever', use: 'anyone who, the caller, the operator' },
  { pattern: 'who reads', use: 'a read' },
  { pattern: 'an? lie|lies', use: 'a false result, a violation' },
  { pattern: 'of ours', use: 'of this service' },
  { pattern: 'witness(es)?', use: 'oracle' },
  { pattern: 'give(s)? up on', use: 'time out' },
  // Old names of commands, files and symbols.
  { pattern: '(src|bench)/vendor/', use: 'src/vendor-client/, bench/vendor-stub/' },
  { pattern: 'gate\\.ts|verdict\\.ts', use: 'bulkhead.ts, classify.ts' },
  { pattern: 'pending\\.ts|pressure\\.ts', use: 'in-flight.ts, load-shedding.ts' },
  { pattern: 'accounting\\.ts|known-operations\\.ts', use: 'request-log.ts, operation-cache.ts' },
  { pattern: 'machines-of-caller\\.ts', use: 'machine-access.ts' },
  { pattern: 'NoSuccess|isIll|CallOff|isLate', use: 'the names of today' },
  { pattern: 'findReferred|whyNone|asItem|onlyMachines', use: 'the names of today' },
  { pattern: '(Client|Loaders|Context)OfRequest|callerOf|lackedScopes', use: 'the names of today' },
  { pattern: 'PATIENCE_MS|REST_MS|ofRoad|mayPass|isOfCaller', use: 'the names of today' },
  { pattern: 'npm run audit(?!:)', use: 'npm run audit:pending' },
  { pattern: 'test:operations', use: 'test:infra' },
  { pattern: 'test:ledger', use: 'test:consistency' },
  { pattern: 'DEVELOPMENT\\.md', use: 'CONTRIBUTING.md' },
  { pattern: 'outcomes\\.md', use: 'frontend.md#outcomes' },
  // American spelling.
  { pattern: 'cancell(ed|ing)', use: 'canceled, canceling' },
  { pattern: 'neighbours?', use: 'neighbor' },
  { pattern: 'behaviours?', use: 'behavior' },
  { pattern: 'colours?', use: 'color' },
  { pattern: 'honour(s|ed)?', use: 'honor' },
  { pattern: 'time-outs?', use: 'timeout' },
  {
    pattern: 'synchronisation|(author|recogn|serial|optim|normal)is(e|es|ed|ing|ation)',
    use: '-ize, -ization',
  },
];
