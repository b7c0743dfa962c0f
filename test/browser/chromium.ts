import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Where screenshots are kept, for people to look at. */
const folder = resolve(__dirname, '../../screenshots');

/** Starts Debian's Chromium, which asks nobody on the internet for anything. */
export function launch(): Promise<Browser> {
  mkdirSync(folder, { recursive: true });
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Keeps what is in view: what is outside it may not be laid out. */
export const screenshot = (page: Page, name: string) =>
  page.screenshot({ path: join(folder, `${name}.png`) });

/** Notes what goes wrong in a page, and every request that isn't to this machine. */
export function watch(page: Page) {
  const faults: string[] = [];
  const abroad: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) {
      abroad.push(request.url());
    }
  });
  return { faults, abroad };
}
