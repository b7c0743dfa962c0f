import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, screenshot, watch } from './chromium.ts';
import { startStack, type Stack } from './stack.ts';

const axe = require.resolve('axe-core');

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launch()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

let context: BrowserContext;
let page: Page;
let seen: ReturnType<typeof watch>;
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 900, height: 800 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  seen = watch(page);
  await page.goto(stack.page);
});
afterEach(async () => {
  stack.network.losesAnswers = false;
  expect(seen.abroad).toEqual([]);
  await context.close();
});

async function useToken(claims: Record<string, unknown> = {}) {
  await page.getByLabel('Access token').fill(await stack.token(claims));
  await page.getByRole('button', { name: 'Use this token' }).click();
  await page.getByText('The token is kept.').waitFor();
}

async function lookUp(machineNo: string) {
  await page.getByLabel('Machine number').fill(machineNo);
  await page.getByRole('button', { name: 'Look up' }).click();
}

async function cancel(id: string) {
  await page.getByRole('button', { name: `Cancel code ${id}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel this code' }).click();
}

/** What the page says came of it, once it has the focus. */
async function notice(): Promise<string> {
  await page.locator('#result').waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('result');
  return page.locator('.notice').innerText();
}

/** What axe finds against the page as it is now. */
async function barriers(): Promise<unknown> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
  );
}

const left = (machineNo: string) => stack.sandbox.pickupCodes(machineNo).map(({ id }) => String(id));

it('cancels a code through a gateway of another origin, and takes it off the list', async () => {
  await useToken();
  await lookUp('16327129');
  await page.getByText('10 codes can be used').waitFor();
  await screenshot(page, 'looked-up');
  await page.getByRole('button', { name: 'Cancel code 1122223' }).click();
  await screenshot(page, 'confirm-one');
  expect(left('16327129')).toContain('1122223');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel this code' }).click();
  expect(await notice()).toContain('The code 1122223 is cancelled');
  await page.getByText('9 codes can be used').waitFor();
  expect(await page.getByRole('row', { name: /1122223/ }).count()).toBe(0);
  expect(left('16327129')).not.toContain('1122223');
  await screenshot(page, 'cancelled');
  expect(seen.faults).toEqual([]);
});

it('says why the vendor refused, what to do, and keeps the code', async () => {
  await useToken();
  await lookUp('16327132');
  await cancel('1140031');
  const text = await notice();
  expect(text).toContain('Nothing was changed');
  expect(text).toContain('The machine has no connection at the moment.');
  expect(await page.getByRole('row', { name: /1140031/ }).count()).toBe(1);
  await page.getByText('Details for support').click();
  expect(await page.locator('.notice dl').innerText()).toMatch(/MACHINE_OFFLINE[\s\S]*30002/);
  await screenshot(page, 'refused');
});

it('does not call an unknown outcome done, and sends a cancel of one code again only when told', async () => {
  await useToken();
  await lookUp('16327137');
  await page.getByText('3 codes can be used').waitFor();
  stack.network.losesAnswers = true;
  await cancel('1140081');
  expect(await notice()).toMatch(/It may have been done[\s\S]*Doing it again does no harm/);
  await screenshot(page, 'unknown-one');
  expect(await page.getByRole('row', { name: /1140081/ }).count()).toBe(1);
  stack.network.losesAnswers = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('There is nothing left to cancel.').waitFor();
  await page.getByText('2 codes can be used').waitFor();
});

it('does not offer to cancel all again when nobody knows what became of it, but to look', async () => {
  await useToken();
  await lookUp('16327136');
  stack.network.losesAnswers = true;
  await page.getByRole('button', { name: 'Cancel all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel them all' }).click();
  expect(await notice()).toMatch(/It may have been done[\s\S]*Don’t do it again/);
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await screenshot(page, 'unknown-all');
  await page.getByRole('button', { name: 'Look at the codes' }).click();
  await page.getByText('No code can be used').waitFor();
});

it('cancels all only after it has looked again and was told so', async () => {
  await useToken();
  await lookUp('16327138');
  await page.getByText('3 codes can be used').waitFor();
  await page.getByRole('button', { name: 'Cancel all' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('Cancel all 3 codes of machine 16327138?');
  await screenshot(page, 'confirm-all');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(left('16327138')).toHaveLength(3);
  await page.getByRole('button', { name: 'Cancel all' }).click();
  await dialog.getByRole('button', { name: 'Cancel them all' }).click();
  expect(await notice()).toContain('The codes of machine 16327138 are cancelled');
  await page.getByText('No code can be used').waitFor();
  expect(left('16327138')).toEqual([]);
});

it('says what a token without the scope may not do', async () => {
  await useToken({ scope: 'machine:read pickup_code:read' });
  await lookUp('16327129');
  await cancel('1122225');
  expect(await notice()).toMatch(/Nothing was changed[\s\S]*Your access token does not allow this/);
  expect(left('16327129')).toContain('1122225');
  await screenshot(page, 'forbidden');
});

it('asks for a token where there is none', async () => {
  await lookUp('16327129');
  expect(await notice()).toMatch(/could not be looked up[\s\S]*paste it above/);
  await screenshot(page, 'no-token');
});

it('takes a lost connection for an unknown outcome', async () => {
  await useToken();
  await lookUp('16327129');
  await page.getByRole('button', { name: 'Cancel code 1122226' }).click();
  await context.setOffline(true);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel this code' }).click();
  expect(await notice()).toMatch(/It may have been done[\s\S]*No answer came from the gateway/);
});

it('is used with the keyboard alone', async () => {
  const active = () =>
    page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText');
  const tabTo = async (name: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if ((await active()) === name) return;
    }
    throw new Error(`no way to ${name} by the keyboard`);
  };
  await page.getByLabel('Access token').focus();
  await page.keyboard.insertText(await stack.token());
  await page.keyboard.press('Enter');
  await page.getByText('The token is kept.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('16327129');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cancel code 1122227' }).waitFor();
  await tabTo('Cancel code 1122227');
  // Who presses Enter twice cancels nothing, and is back where he was.
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await active()).toBe('Cancel code 1122227');
  expect(left('16327129')).toContain('1122227');
  await page.keyboard.press('Enter');
  await tabTo('Cancel this code');
  await page.keyboard.press('Enter');
  expect(await notice()).toContain('The code 1122227 is cancelled');
});

it('speaks Chinese, to screen readers too', async () => {
  await useToken();
  await lookUp('16327132');
  await cancel('1140032');
  await notice();
  await page.getByRole('button', { name: '中文' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(await page.locator('.notice').innerText()).toMatch(/没有任何改变[\s\S]*设备目前不在线/);
  await screenshot(page, 'chinese');
  expect(await barriers()).toEqual([]);
});

it.each(['light', 'dark'] as const)('has no barrier that axe finds, in %s colours', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await useToken();
  await lookUp('16327129');
  await page.getByRole('button', { name: 'Cancel code 1122228' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Keep' }).click();
  await lookUp('16327139');
  await page.getByText('3 codes can be used').waitFor();
  expect(await barriers()).toEqual([]);
  await screenshot(page, colorScheme);
});

it('fits a telephone', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await useToken();
  await lookUp('16327129');
  await page.getByRole('button', { name: 'Cancel code 1122228' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await screenshot(page, 'telephone');
});

it('is refused by the gateway at an origin that is not in its list', async () => {
  await page.goto(stack.stranger);
  await useToken();
  await lookUp('16327129');
  expect(await notice()).toContain('No answer came from the gateway');
  expect(seen.faults.join('\n')).toMatch(/blocked by CORS policy/);
  const preflight = await fetch(stack.gateway, {
    method: 'OPTIONS',
    headers: { origin: new URL(stack.stranger).origin, 'access-control-request-method': 'POST' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});
