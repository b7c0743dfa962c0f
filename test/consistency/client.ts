import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { checkAnswer, type Answer, type Label } from './answers.ts';
import type { Operation } from './operations.ts';
import type { Tally } from './report.ts';
import type { SubgraphProcess } from './subgraph.ts';
import type { Oracle } from './oracle.ts';

/** How long an answer may take at the very most, in milliseconds. */
const PATIENCE_MS = 20_000;
/** For how long after a start the gateway may still find a connection that the end before has broken. */
const AFTERMATH_MS = 1000;
/** The longest pause of a client that was told that nothing was sent, in milliseconds. */
const MAX_PAUSE_MS = 2000;

/** The clients of a run: they send operations to the gateway and hold the answers against the ledger. */
export function createClient({
  url,
  concurrency,
  oracle,
  subgraph,
  tally,
}: {
  url: string;
  concurrency: number;
  oracle: Oracle;
  subgraph: SubgraphProcess;
  tally: Tally;
}) {
  const dispatcher = new Agent({ connections: concurrency, keepAliveTimeout: 1000 });
  const underWay = new Map<Operation, Promise<void>>();
  /** Operations that have to be answered although the service was told to end. */
  const promised = new Set<Operation>();
  let notSent = 0;

  async function perform(operation: Operation): Promise<void> {
    const begun = oracle.begin(operation);
    const from = performance.now();
    let labels: Label[];
    try {
      const answer = await ask(operation);
      const wasDown = subgraph.lastDown + AFTERMATH_MS > from && !promised.has(operation);
      labels = checkAnswer(answer, begun, oracle, wasDown);
    } catch (error) {
      if (operation.hangUpAfterMs === undefined) {
        oracle.report(`no answer from the gateway (${String(error)})`, operation.targets[0], operation);
      }
      tally.add(operation.kind, 'hung up');
      return;
    }
    for (const label of labels) tally.add(operation.kind, label);
    await pause(labels);
  }

  async function ask({ query, hangUpAfterMs }: Operation): Promise<Answer> {
    const { body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(hangUpAfterMs ?? PATIENCE_MS),
      dispatcher,
    });
    return (await body.json()) as Answer;
  }

  /** As a sensible client does, so that a run isn't spent while nothing can be done. */
  async function pause(labels: readonly Label[]): Promise<void> {
    if (labels.includes('no answer')) await subgraph.up();
    if (!labels.includes('NOT_SENT')) {
      notSent = 0;
      return;
    }
    await sleep(Math.min(MAX_PAUSE_MS, 20 * 1.5 ** notSent++));
  }

  return {
    send(operation: Operation): void {
      const performed = perform(operation).finally(() => {
        underWay.delete(operation);
        promised.delete(operation);
      });
      underWay.set(operation, performed);
    },
    /** Resolves when fewer operations than that are under way. */
    async room(limit: number): Promise<void> {
      while (underWay.size >= limit) await Promise.race(underWay.values());
    },
    async idle(): Promise<void> {
      await Promise.all(underWay.values());
    },
    /**
     * To be called right before the service is told to end: what it has sent on to the vendor it has to answer.
     * Gives what is to be called with its exit code.
     */
    expectAnswers(): (exit: number | string) => void {
      for (const operation of underWay.keys()) if (oracle.hasArrived(operation)) promised.add(operation);
      return (exit) => {
        if (exit !== 0) oracle.report(`told to end, the service ended with ${exit} instead of 0`, undefined);
      };
    },
    close: () => dispatcher.close(),
  };
}
