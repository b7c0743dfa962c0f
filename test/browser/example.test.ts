import type { Browser } from 'playwright-core';
import { launch, screenshot } from './chromium.ts';
import { focused, openExample, type Example } from './example-page.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launch()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

let example: Example | undefined;
const start = async (options: Parameters<typeof openExample>[2] = {}) => {
  example = await openExample(browser, stack, options);
  return example;
};
afterEach(async () => {
  stack.network.losesAnswers = false;
  expect(example?.seen.abroad).toEqual([]);
  await example?.context.close();
});
jest.setTimeout(180_000);

it('cancels a code through a gateway of another origin, and takes it off the list', async () => {
  const { page, signIn, lookUp, askToCancel, confirm, outcome, row, left, seen } = await start();
  await signIn();
  await lookUp('16327129');
  await page.getByText('10 codes can be used').first().waitFor();
  await screenshot(page, 'looked-up');
  await askToCancel('1122223');
  await screenshot(page, 'confirm-one');
  expect(left('16327129')).toContain('1122223');
  await confirm();
  expect(await outcome()).toMatch(/^Code 1122223 \(.+\) is canceled/);
  await page.getByText('9 codes can be used').first().waitFor();
  expect(await row('1122223').count()).toBe(0);
  expect(left('16327129')).not.toContain('1122223');
  await screenshot(page, 'canceled');
  expect(seen.faults).toEqual([]);
});

it('says why the vendor refused, what to do, and keeps the code', async () => {
  const { page, signIn, lookUp, cancel, outcome, row } = await start();
  await signIn();
  await lookUp('16327132');
  await cancel('1140031');
  expect(await outcome()).toMatch(/^Code 1140031 .+: nothing was changed[\s\S]*The machine is offline\./);
  expect(await row('1140031').count()).toBe(1);
  await page.getByText('Details for support').click();
  expect(await page.locator('.outcomes dl').innerText()).toMatch(/MACHINE_OFFLINE[\s\S]*30002/);
  await screenshot(page, 'refused');
});

it('asks for a token where there is none, and for another where the service refuses it', async () => {
  const { page, barriers } = await start();
  await page.getByLabel('Access token').fill('a.b.c');
  await screenshot(page, 'no-token');
  expect(await barriers()).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('Get a new access token, press “Use another token”').first().waitFor();
});

it('takes a lost connection for an unknown outcome', async () => {
  const { context, signIn, lookUp, askToCancel, confirm, outcome } = await start();
  await signIn();
  await lookUp('16327129');
  await askToCancel('1122226');
  await context.setOffline(true);
  await confirm();
  expect(await outcome()).toMatch(/may have been canceled[\s\S]*No usable answer came from the gateway/);
});

it('is used with the keyboard alone', async () => {
  const { page, left, outcome } = await start();
  const tabTo = async (name: string | RegExp) => {
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab');
      if ((await focused(page)).match(name)) return;
    }
    throw new Error(`no way to ${String(name)} by the keyboard`);
  };
  await page.getByLabel('Access token').focus();
  await page.keyboard.insertText(await stack.token());
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '16327129' }).waitFor();
  await tabTo(/16327129/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cancel code 1122227' }).waitFor();
  await tabTo('Cancel code 1122227');
  // Pressing Enter twice cancels nothing, and the focus is back where it was.
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Cancel code 1122227');
  expect(left('16327129')).toContain('1122227');
  await page.keyboard.press('Enter');
  await tabTo('Cancel this code');
  await page.keyboard.press('Enter');
  expect(await outcome()).toContain('Code 1122227');
  await tabTo(/^Dismiss/);
  await page.keyboard.press('Enter');
  await page.locator('.outcomes').waitFor({ state: 'detached' });
});

it('speaks Chinese, to screen readers too', async () => {
  const { page, signIn, lookUp, cancel, outcome, barriers } = await start();
  await signIn();
  await lookUp('16327132');
  await cancel('1140032');
  await outcome();
  await page.getByRole('button', { name: '中文' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(await outcome()).toMatch(/未做任何更改[\s\S]*设备已离线/);
  await screenshot(page, 'chinese');
  expect(await barriers()).toEqual([]);
});

it.each(['light', 'dark'] as const)('has no barrier that axe finds, in %s colors', async (colorScheme) => {
  const { page, signIn, lookUp, cancel, askToCancel, outcome, barriers } = await start({ colorScheme });
  await signIn();
  await lookUp('16327133');
  await cancel('1140041');
  await outcome();
  expect(await barriers()).toEqual([]);
  await screenshot(page, colorScheme);
  await askToCancel('1140042');
  await page.getByRole('dialog').waitFor();
  expect(await barriers()).toEqual([]);
});

it.each([360, 768, 1280])('fits a screen of %i pixels', async (width) => {
  const { page, signIn, lookUp, cancel, outcome, overflow } = await start({
    viewport: { width, height: 740 },
  });
  await signIn();
  await lookUp('16327132');
  await screenshot(page, `width-${width}`);
  await cancel('1140033');
  await outcome();
  expect(await overflow()).toBe(0);
  await screenshot(page, `width-${width}-outcome`);
});

it('is refused by the gateway at an origin that is not in its list', async () => {
  const { page, signIn, seen } = await start({ url: stack.stranger });
  await signIn();
  await page.getByText('No usable answer came from the gateway').first().waitFor();
  expect(seen.faults.join('\n')).toMatch(/blocked by CORS policy/);
  const preflight = await fetch(stack.gateway, {
    method: 'OPTIONS',
    headers: { origin: new URL(stack.stranger).origin, 'access-control-request-method': 'POST' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});
