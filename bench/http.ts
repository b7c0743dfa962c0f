import { request } from 'node:http';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Sends one request on a connection of its own: a POST where there is a body.
 *
 * @returns the answer; undefined where there was none
 */
export function send(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const options = { port, path, host: '127.0.0.1', headers, method: body ? 'POST' : 'GET', agent: false };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: text });
      });
      response.on('error', () => {
        resolve(undefined);
      });
    });
    sent.on('error', () => {
      resolve(undefined);
    });
    sent.end(body);
  });
}
