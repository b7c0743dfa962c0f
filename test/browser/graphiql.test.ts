import type { Browser } from 'playwright-core';
import { launch, screenshot, watch } from './chromium.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launch()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

it('runs the first operation of the collection, with nothing from the internet', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const { faults, abroad } = watch(page);
  await page.goto(stack.gateway);
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await screenshot(page, 'graphiql');
  // Its document has several operations, and GraphiQL asks which.
  await page.getByRole('menuitem', { name: 'FindMachine' }).click();
  await page.locator('.result-window').getByText('16327129').first().waitFor();
  await screenshot(page, 'graphiql');
  expect(stack.sandbox.calls.length).toBeGreaterThan(0);
  expect(abroad).toEqual([]);
  expect(faults).toEqual([]);
}, 60_000);
