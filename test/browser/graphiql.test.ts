import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readOperations } from '../../src/http/explorer/operations.ts';
import { ROUTER_SECRETS, startSubgraph } from '../support/subgraph.ts';
import { launch, screenshot, watch } from './chromium.ts';
import { startStack, type Stack } from './stack.ts';

const names = readOperations().map(({ document }) => /^(?:query|mutation) (\w+)/m.exec(document)?.[1] ?? '');

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launch()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

let context: BrowserContext;
let page: Page;
let seen: ReturnType<typeof watch>;
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  seen = watch(page);
});
afterEach(async () => {
  expect(seen.abroad).toEqual([]);
  await context.close();
});

const tab = (name: string) => page.getByRole('tab').filter({ has: page.getByText(name, { exact: true }) });
const run = () => page.getByRole('button', { name: /^Execute query/ }).click();
const result = (text: string) => page.locator('.result-window').getByText(text).first().waitFor();

/** What the browser keeps beyond the life of a tab. */
const kept = () => page.evaluate('JSON.stringify(localStorage)');

describe('at the gateway', () => {
  beforeEach(() => page.goto(stack.gateway), 30_000);

  it('runs the first operation of the collection, with nothing from the internet', async () => {
    await run();
    await result('16327129');
    await screenshot(page, 'graphiql');
    expect(stack.sandbox.calls.length).toBeGreaterThan(0);
    expect(seen.faults).toEqual([]);
  }, 60_000);

  it('shows each operation and its variables at the first click on its tab, which stays where it is', async () => {
    await tab('FindMachine').waitFor();
    for (const name of names.toReversed()) {
      await tab(name).scrollIntoViewIfNeeded();
      const before = await tab(name).boundingBox();
      // Where a person presses, and without what a click of playwright does to hit a target that moves.
      await page.mouse.move((before?.x ?? 0) + 20, (before?.y ?? 0) + (before?.height ?? 0) / 2);
      await page.mouse.down();
      // Two frames, in which a layout that moves would have begun to.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      expect(await tab(name).boundingBox()).toEqual(before);
      await page.mouse.up();
      await page.locator('.graphiql-tab-active').getByText(name, { exact: true }).waitFor();
      await page.locator('.graphiql-query-editor .view-lines').getByText(name).first().waitFor();
      if (name !== 'FindMachine')
        await page.locator('.graphiql-editor-tool .view-lines').getByText('machineNo').waitFor();
    }
    expect(await page.getByRole('tab').count()).toBe(names.length);
    await screenshot(page, 'graphiql-tabs');
  }, 120_000);

  it('keeps the digits in variables until the browser tab is closed, and not in localStorage', async () => {
    await tab('FindCodeByDigits').click();
    await page.locator('.graphiql-editor-tool .view-lines').getByText('7163684').waitFor();
    await run();
    await result('1122224');
    await page.reload();
    await page.locator('.graphiql-editor-tool .view-lines').getByText('7163684').waitFor();
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).toContain('7163684');
    expect(await kept()).toBe('{}');
  }, 120_000);
});

describe('at the subgraph', () => {
  beforeEach(() => page.goto(stack.subgraph), 30_000);

  const fillIn = async () => {
    await page.getByLabel('Router-Authorization').fill(ROUTER_SECRETS[0]);
    await page.getByLabel('Authorization', { exact: true }).fill(await stack.token());
    await page.getByRole('button', { name: 'Use these headers' }).click();
    await page.getByRole('heading', { name: 'Headers' }).waitFor({ state: 'detached' });
  };

  it('asks for the two headers first, and uses them in every tab and after a reload', async () => {
    await page.getByRole('heading', { name: 'Headers' }).waitFor();
    await screenshot(page, 'graphiql-headers');
    await fillIn();
    await run();
    await result('16327129');
    await page.reload();
    await run();
    await result('16327129');
    // It has no machine number yet, which only somebody is told who may ask.
    await tab('CheckUnknownOutcomeOfAll').click();
    await run();
    await result('BAD_USER_INPUT');
    expect(seen.faults).toEqual([]);
  }, 120_000);

  it('keeps the headers out of localStorage, and from other browser tabs', async () => {
    await fillIn();
    await run();
    await result('16327129');
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).toContain(ROUTER_SECRETS[0]);
    expect(await kept()).toBe('{}');
    const other = await context.newPage();
    await other.goto(stack.subgraph);
    expect(await other.getByLabel('Router-Authorization').inputValue()).toBe('');
  }, 120_000);
});

it("shows Apollo's page offline with the word on the page that needs no internet", async () => {
  const subgraph = await startSubgraph({ explorer: 'apollo' });
  try {
    await context.route(/^https:/, (route) => route.abort('internetdisconnected'));
    await page.goto(subgraph.url);
    const hint = page.getByText('EXPLORER=graphiql');
    await hint.waitFor();
    // It fades in. By a locator, as the page allows no eval.
    const opacity = () => hint.locator('..').evaluate((element) => getComputedStyle(element).opacity);
    while ((await opacity()) !== '1') await hint.waitFor();
    await screenshot(page, 'apollo-offline');
    // It asked for them, and nothing came.
    expect(seen.abroad.splice(0)).not.toEqual([]);
  } finally {
    await subgraph.close();
  }
}, 60_000);
