// The scripts of Monaco's workers, which the build puts here (scripts/build/graphiql.ts).
declare const EDITOR_WORKER: string;
declare const JSON_WORKER: string;
declare const GRAPHQL_WORKER: string;

const scripts: Readonly<Record<string, string>> = { json: JSON_WORKER, graphql: GRAPHQL_WORKER };

// Workers are made from the page itself, which loads nothing else.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker(_id: string, label: string): Worker {
      const script = new Blob([scripts[label] ?? EDITOR_WORKER], { type: 'text/javascript' });
      return new Worker(URL.createObjectURL(script));
    },
  },
});
