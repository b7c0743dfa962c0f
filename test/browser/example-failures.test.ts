import type { Browser } from 'playwright-core';
import { sandboxMachines } from '../../examples/web/src/sandbox-machines.ts';
import { errorTexts, texts } from '../../examples/web/src/texts/index.ts';
import { launch, screenshot } from './chromium.ts';
import { openExample, type Example } from './example-page.ts';
import { startStack, type Stack } from './stack.ts';

// Every failure of the sandbox can be tried in the page, and shows a true sentence and the next step in both languages.

let stack: Stack;
let browser: Browser;
let example: Example;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launch()]);
  example = await openExample(browser, stack);
  await example.signIn();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});
jest.setTimeout(180_000);

const offered = sandboxMachines.map(({ machineNo }) => machineNo);
const changing = offered.filter((machineNo) => /^99[89]/.test(machineNo));

/** The sentences that the page owes for an error, in both languages. */
const sentencesOf = (code: keyof (typeof errorTexts)['en']) =>
  [errorTexts.en[code], errorTexts.zh[code]].flatMap(({ what, next }) => [what, next]);

/** What becomes of the first cancel at each machine that does not refuse. */
const ends: Readonly<Record<string, keyof (typeof errorTexts)['en'] | 'ACKNOWLEDGED' | 'INFERRED'>> = {
  '99800001': 'VENDOR_TIMEOUT',
  '99800002': 'VENDOR_UNAVAILABLE',
  '99800003': 'INFERRED',
  '99800004': 'VENDOR_UNAVAILABLE',
  '99800005': 'VENDOR_BAD_RESPONSE',
  '99800006': 'ACKNOWLEDGED',
  '99800007': 'ACKNOWLEDGED',
  '99800008': 'VENDOR_BAD_RESPONSE',
  '99800009': 'VENDOR_ERROR',
};

it.each(changing)('says what is true after a cancel at %s, and what to do next', async (machineNo) => {
  const { page, lookUp, cancel, outcome, left } = example;
  await page.goto(stack.page);
  await lookUp(machineNo);
  const id = left(machineNo)[0] ?? '';
  await cancel(id);
  const english = await outcome();
  await page.getByRole('button', { name: '中文' }).click();
  const chinese = await outcome();
  await screenshot(page, `failure-${machineNo}`);
  await page.getByRole('button', { name: 'English' }).click();

  const end = ends[machineNo] ?? sandboxMachines.find((machine) => machine.machineNo === machineNo)?.error;
  if (end === 'ACKNOWLEDGED' || end === 'INFERRED') {
    expect(english).toContain(texts.en[end]);
    expect(chinese).toContain(texts.zh[end]);
    expect(left(machineNo)).not.toContain(id);
    return;
  }
  for (const sentence of sentencesOf(end ?? 'OTHER')) expect(english + chinese).toContain(sentence);
  // The vendor's code for a time-out, and one that nobody knows, leave it open.
  const isUnsure = machineNo.startsWith('998') || end === 'VENDOR_TIMEOUT' || end === 'VENDOR_ERROR';
  expect(english).toMatch(isUnsure ? /may have been canceled/ : /nothing was changed/);
  expect(chinese).toMatch(isUnsure ? /可能已取消/ : /未做任何更改/);
  if (!isUnsure) expect(left(machineNo)).toContain(id);
  const step = isUnsure ? /Try again|Look at the codes/ : /./;
  expect(english).toMatch(step);
});

it.each([
  ['99700004', 'VENDOR_UNAVAILABLE'],
  ['99630003', 'MACHINE_NOT_FOUND'],
  ['99610014', 'VENDOR_CREDENTIALS_REJECTED'],
] as const)('says what is true after a look-up at %s', async (machineNo, code) => {
  const { page } = example;
  await page.goto(`${stack.page}?machine=${machineNo}`);
  await page.getByRole('heading', { name: texts.en.failedLook }).waitFor();
  const english = await page.locator('.machine .notice').innerText();
  await page.getByRole('button', { name: '中文' }).click();
  const chinese = await page.locator('.machine .notice').innerText();
  await page.getByRole('button', { name: 'English' }).click();
  for (const sentence of sentencesOf(code)) expect(english + chinese).toContain(sentence);
  expect(chinese).toContain(texts.zh.failedLook);
});

it('lists the machines that misbehave in development, each a click away, and not in production', async () => {
  expect(await example.page.content()).not.toContain('99800003');
  const script = await example.page.locator('script[type=module]').getAttribute('src');
  expect(await (await fetch(new URL(script ?? '', stack.page))).text()).not.toContain('99800003');

  const { page, signIn } = await openExample(browser, stack, { url: await stack.buildForDevelopment() });
  await signIn();
  await page.getByText('Try the failures (development)').click();
  const listed = await page.locator('.help .number').allInnerTexts();
  expect(listed).toEqual(offered);
  await screenshot(page, 'failure-help');
  await page.locator('.help a', { hasText: '99800003' }).click();
  await page.locator('h2', { hasText: '99800003' }).waitFor();
  await page
    .locator('.toolbar')
    .getByText(/codes can be used/)
    .waitFor();
}, 180_000);
