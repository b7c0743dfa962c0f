import { Agent, request } from 'undici';
import { checkAnswer, type Answer } from '../consistency/answers.ts';
import type { createPlan } from '../consistency/plan.ts';
import type { Oracle } from '../consistency/oracle.ts';

/** An operation to which no replica gave an answer. */
interface Lost {
  /** What came in its place: a status of the balancer's, or the end of the connection. */
  readonly how: string;
  readonly query: string;
  /** `performance.now()`. */
  readonly begunAt: number;
  readonly endedAt: number;
}

/** Sends operations through the balancer until it is told to stop, and holds every answer against the ledger. */
export function startLoad(
  url: string,
  plan: ReturnType<typeof createPlan>,
  oracle: Oracle,
  concurrency: number,
) {
  const dispatcher = new Agent({ connections: concurrency });
  const lost: Lost[] = [];
  let answered = 0;
  let isStopped = false;
  let n = 0;
  let planning = Promise.resolve();

  /** One after the other: the plan has to know which codes there are. */
  const next = () => {
    const made = planning.then(() => plan.next(n++));
    planning = made.then(() => undefined);
    return made;
  };

  async function work(): Promise<void> {
    while (!isStopped) {
      const operation = await next();
      if (operation.kind === 'create') continue;
      const { query } = operation;
      const begun = oracle.begin(operation);
      const answer = await send(query);
      if (typeof answer === 'object') {
        checkAnswer(answer, begun, oracle, false);
        answered++;
      } else lost.push({ how: answer, query, begunAt: begun.at, endedAt: performance.now() });
    }
  }
  /** @returns the answer of a replica, or how the balancer said that there is none */
  async function send(query: string): Promise<Answer | string> {
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'router-authorization': 'smoke-router-secret' },
      body: JSON.stringify({ query }),
      dispatcher,
    } as const;
    try {
      const { statusCode, body } = await request(`${url}/graphql`, asked);
      const text = await body.text();
      return statusCode === 200 ? (JSON.parse(text) as Answer) : `HTTP status ${statusCode}`;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? String(error);
    }
  }
  const working = Promise.all(Array.from({ length: concurrency }, work));

  return {
    lost,
    /** Resolves when so many more operations have been answered. */
    async answers(more: number): Promise<void> {
      const until = answered + more;
      while (answered < until)
        await Promise.race([working, new Promise((resolve) => setTimeout(resolve, 20))]);
    },
    /** Resolves when everything has its answer. */
    async stop(): Promise<void> {
      isStopped = true;
      await working;
      await dispatcher.close();
    },
  };
}
