import type { Browser } from 'playwright-core';
import { launch, screenshot } from './chromium.ts';
import { openExample, type Example } from './example-page.ts';
import { startStack, type Stack } from './stack.ts';

// What an operator on the phone needs.

const MACHINE = '16327129';

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launch()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

let open: Example[] = [];
const start = async (options: Parameters<typeof openExample>[2] = {}) => {
  const example = await openExample(browser, stack, options);
  open.push(example);
  return example;
};
afterEach(async () => {
  for (const { context, seen } of open) {
    expect(seen).toEqual({ faults: [], abroad: [] });
    await context.close();
  }
  open = [];
});
jest.setTimeout(180_000);

const digitsOf = (id: number) =>
  stack.sandbox.pickupCodes(MACHINE).find((code) => code.id === id)?.code ?? 'no such code';

it('cancels the code whose digits are read out, with one click and the keyboard, and keeps the digits nowhere', async () => {
  const { page, context, signIn, outcome, left } = await start();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await signIn();
  await page.getByRole('link', { name: MACHINE }).click();
  const digits = digitsOf(1122224);
  await page.getByLabel('Digits that the shopper reads out').fill(`${digits.slice(0, 3)} ${digits.slice(3)}`);
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Found: 1122224' }).waitFor();
  await screenshot(page, 'operator-found');
  // The cancel has the focus; the question has it on Keep.
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await outcome()).toMatch(/^Code 1122224 \(可口可乐 330ml\) is canceled/);
  expect(left(MACHINE)).not.toContain('1122224');
  await screenshot(page, 'operator-canceled');

  const kept = [
    await page.content(),
    await page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
    ),
    JSON.stringify(await context.storageState({ indexedDB: true })),
    await page.evaluate<string>('[...document.querySelectorAll("input")].map(({ value }) => value).join()'),
    ...sent,
    ...said,
  ].join('\n');
  expect(kept).not.toContain(digits);
});

it('says what to check when no code has the digits, and takes no others for digits', async () => {
  const { page, signIn, lookUp } = await start();
  await signIn();
  await lookUp(MACHINE);
  const field = page.getByLabel('Digits that the shopper reads out');
  await field.fill('12345');
  await page.keyboard.press('Enter');
  await page.getByText('A code has 6 to 10 digits.').waitFor();
  await field.fill('000 000');
  await page.keyboard.press('Enter');
  await page.getByText('No code with these digits can be used at this machine').waitFor();
  await page.getByText('Have the digits read out once more, and compare the machine number.').waitFor();
  await screenshot(page, 'operator-not-found');
});

it('lists the machines with name, number and connection, finds one by its name, and warns of an offline one', async () => {
  const { page, signIn } = await start();
  await signIn();
  await page.getByText('41 machines').waitFor();
  expect(await page.getByRole('link', { name: '16327132' }).innerText()).toMatch(
    /Vending machine 4\s+16327132\s+offline/,
  );
  await page.locator('#machineNo').fill('vending machine 4');
  await page.keyboard.press('Enter');
  expect(await page.getByText(/^This machine is offline/).innerText()).toContain('refuses cancels');
  await page.locator('.toolbar').waitFor();
  await screenshot(page, 'operator-offline');
});

it('takes a machine number with spaces, and has it in the address for a reload and a colleague', async () => {
  const { page, signIn, lookUp } = await start();
  await signIn();
  await lookUp('1632 7130');
  expect(new URL(page.url()).search).toBe('?machine=16327130');
  await page.reload();
  await page.locator('h2', { hasText: '16327130' }).waitFor();
  await page.getByRole('link', { name: MACHINE }).click();
  await page.locator('h2', { hasText: MACHINE }).waitFor();
  await page.goBack();
  await page.locator('h2', { hasText: '16327130' }).waitFor();

  const colleague = await start({ url: page.url() });
  await colleague.signIn();
  await colleague.page.locator('h2', { hasText: '16327130' }).waitFor();
});

it('cancels several selected codes of one product, and says of each what became of it', async () => {
  const { page, signIn, lookUp, confirm, outcome, left } = await start();
  await signIn();
  await lookUp('16327130');
  await page.getByLabel('Product').selectOption('1330001');
  await page.getByText('4 shown').waitFor();
  await page.getByLabel('Select all shown').check();
  await page.getByRole('button', { name: 'Cancel selected (4)' }).click();
  expect(await page.getByRole('dialog').innerText()).toMatch(
    /Cancel these 4 codes\?[\s\S]*1130001[\s\S]*1130181/,
  );
  await screenshot(page, 'operator-several-question');
  // A shopper uses one meanwhile: it is gone when its turn comes.
  expect(left('16327130')).toContain('1130001');
  await fetch(stack.subgraph, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'router-authorization': 'test-router-secret-1',
      authorization: `Bearer ${await stack.token()}`,
    },
    body: JSON.stringify({
      query: `mutation { cancelPickupCode(machineNo: "16327130", id: "1130061") { id } }`,
    }),
  });
  await confirm();
  const text = await outcome();
  expect(text).toMatch(/^3 of 4 codes are canceled/);
  expect(text).toMatch(/1130001 \(农夫山泉 550ml\): Canceled/);
  expect(text).toMatch(/1130061 \(农夫山泉 550ml\): Not canceled. The machine has no such code/);
  for (const id of ['1130001', '1130061', '1130121', '1130181']) expect(left('16327130')).not.toContain(id);
  await screenshot(page, 'operator-several');
});

it('shows row by row how far the cancel of many codes is', async () => {
  const { page, signIn, lookUp, confirm, outcome, row } = await start();
  await signIn();
  await lookUp('16327130');
  await page.getByLabel('Select all shown').check();
  let release = (): void => undefined;
  stack.network.holds = new Promise((resolve) => (release = resolve));
  await page.getByRole('button', { name: /^Cancel selected/ }).click();
  await confirm();
  await row('1130002').getByText('Canceling…').waitFor();
  await row('1130200').getByText('Waiting').waitFor();
  await page.getByRole('heading', { name: /^Canceling codes: \d+ of/ }).waitFor();
  await screenshot(page, 'operator-progress');
  release();
  expect(await outcome()).toMatch(/^(\d+) of \1 codes are canceled/);
});

it('turns off what the token does not allow, and says why', async () => {
  const { page, signIn, lookUp, barriers } = await start({
    claims: { scope: 'machine:read pickup_code:read' },
  });
  await signIn();
  await lookUp(MACHINE);
  for (const name of [/^Cancel code 1122225/, /^Cancel all/, /^Cancel selected/, 'Find'])
    expect(await page.getByRole('button', { name }).first().isDisabled()).toBe(true);
  await page.getByText('It lacks: pickup_code:cancel, pickup_code:cancel_all.').waitFor();
  await page.getByText('It lacks: pickup_code:reveal.').waitFor();
  await screenshot(page, 'operator-reader');
  expect(await barriers()).toEqual([]);
});

it('shows times with their zone, keeps the language, and signs out', async () => {
  const { page, signIn, lookUp, row } = await start();
  await signIn();
  await lookUp(MACHINE);
  expect(await row('1122223').innerText()).toContain('1 Apr 2024, 09:30 GMT+8');
  await page.getByRole('button', { name: '中文' }).click();
  expect(await row('1122223').innerText()).toContain('2024年4月1日 09:30 GMT+8');
  await page.reload();
  await page.getByRole('button', { name: '退出登录' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await page.getByLabel('访问令牌').waitFor();
  expect(await page.locator('.machine, .picker').count()).toBe(0);
  await page.reload();
  await page.getByLabel('访问令牌').waitFor();
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
});

it('asks for a new token when it has expired, and keeps the outcomes', async () => {
  const { page, signIn, lookUp, cancel, outcome } = await start();
  await signIn();
  await lookUp('16327140');
  await cancel('1140111');
  await outcome();
  await page.getByRole('button', { name: 'Use another token' }).click();
  // It is valid for a second more.
  await signIn({ exp: Math.floor(Date.now() / 1000) + 2 });
  await page.getByText('Your access token has expired.').waitFor();
  expect(await outcome()).toContain('Code 1140111');
});
