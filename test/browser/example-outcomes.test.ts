import type { Browser } from 'playwright-core';
import { launch, screenshot } from './chromium.ts';
import { focused, openExample, type Example } from './example-page.ts';
import { CROWDED, startStack, type Stack } from './stack.ts';

// What the page says of a cancel is true, stays, and leaves the page where it is.

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launch()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

let example: Example;
beforeEach(async () => {
  example = await openExample(browser, stack);
  await example.signIn();
});
afterEach(async () => {
  stack.network.losesAnswers = false;
  stack.network.holds = Promise.resolve();
  expect(example.seen).toEqual({ faults: [], abroad: [] });
  await example.context.close();
});
jest.setTimeout(180_000);

/** Answers of the vendor to cancels wait until the returned function is called. */
function holdAnswers() {
  let release = (): void => undefined;
  stack.network.holds = new Promise((resolve) => (release = resolve));
  return () => {
    release();
  };
}

async function expectEventually(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}

it('says that no such code is at this machine any more, and that the first attempt probably did it', async () => {
  const { page, lookUp, cancel, outcome, row, left } = example;
  await lookUp('16327137');
  stack.network.losesAnswers = true;
  await cancel('1140081');
  expect(await outcome()).toMatch(
    /^Code 1140081 \(.+\) may have been canceled[\s\S]*A second cancel does no harm/,
  );
  await row('1140081').getByText('In doubt').waitFor();
  await page.getByRole('button', { name: 'Look at the codes' }).waitFor();
  await screenshot(page, 'outcome-in-doubt');
  stack.network.losesAnswers = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page
    .getByText('No such code is at this machine any more; your first attempt probably did it.')
    .waitFor();
  expect(await page.locator('.outcomes').innerText()).not.toContain('Nothing was changed');
  expect(await page.locator('.outcomes .bad').count()).toBe(0);
  expect(left('16327137')).not.toContain('1140081');
  await screenshot(page, 'outcome-gone');
});

it('still marks a code in doubt after a reload', async () => {
  const { page, lookUp, cancel, outcome, row } = example;
  await lookUp('99800002');
  await cancel('99821');
  expect(await outcome()).toMatch(/^Code 99821 \(.+\) may have been canceled/);
  await page.reload();
  await row('99821').getByText('In doubt').waitFor();
});

it('tries a cancel of all again only through the same look and the same question', async () => {
  const { page, lookUp, confirm, outcome } = example;
  await lookUp('99930002');
  const calls = () => stack.sandbox.calls.filter(({ method }) => method === 'PUT').length;
  await page.getByRole('button', { name: 'Cancel all 3 codes' }).click();
  await page.getByRole('dialog').getByText('Cancel all 3 codes of machine 99930002?').waitFor();
  await confirm();
  expect(await outcome()).toMatch(/^All codes of machine 99930002: nothing was changed/);
  const sent = calls();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('dialog').getByText('Cancel all 3 codes of machine 99930002?').waitFor();
  await screenshot(page, 'outcome-all-again');
  await page.keyboard.press('Escape');
  expect(calls()).toBe(sent);
});

it('does not say of all codes what a refusal says of one, and offers to look', async () => {
  const { page, lookUp, confirm, outcome, left } = example;
  // It refuses with the vendor's code for a used code.
  await lookUp('99910025');
  await page.getByRole('button', { name: 'Cancel all 3 codes' }).click();
  await confirm();
  const text = await outcome();
  expect(text).toMatch(/^All codes of machine 99910025: nothing was changed[\s\S]*canceled none/);
  expect(text).not.toMatch(/The code has been used|nothing left to cancel|Try again/);
  expect(left('99910025')).toHaveLength(3);
  await page.getByRole('button', { name: 'Look at the codes' }).click();
  await page.getByRole('button', { name: 'Cancel all 3 codes' }).waitFor();
});

it('keeps what became of the other codes when some are tried again', async () => {
  const { page, lookUp, confirm, outcome, left } = example;
  await lookUp('16327130');
  const ids = left('16327130').slice(0, 12);
  for (const id of ids) await page.getByLabel(`Select code ${id}`, { exact: true }).check();
  const before = left('16327130').length;
  const release = holdAnswers();
  await page.getByRole('button', { name: 'Cancel selected (12)' }).click();
  await confirm();
  // The first is done at the vendor; the answers that come after it are lost.
  await expectEventually(() => left('16327130').length < before);
  stack.network.losesAnswers = true;
  release();
  const [, done] = /^(\d+) of 12 codes are canceled for certain/.exec(await outcome()) ?? [];
  expect(Number(done)).toBeGreaterThan(0);
  stack.network.losesAnswers = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.outcomes article').nth(1).waitFor();
  expect(await page.locator('.outcomes article').last().innerText()).toMatch(
    done === '1' ? /^Code \d+ .+ is canceled/ : new RegExp(`^${done} of ${done} codes are canceled`),
  );
  await outcome();
  await screenshot(page, 'outcome-some-again');
});

it('says that all codes are gone when the answer is lost and a look finds none', async () => {
  const { page, lookUp, confirm, outcome } = example;
  await lookUp('16327136');
  stack.network.losesAnswers = true;
  await page.getByRole('button', { name: 'Cancel all 3 codes' }).click();
  await confirm();
  expect(await outcome()).toMatch(/^The codes of machine 16327136 are canceled[\s\S]*answer was lost/);
});

it('does not offer to cancel all again when the outcome is unknown, but to look', async () => {
  const { page, lookUp, confirm, outcome } = example;
  // It resets the connection, and cancels nothing.
  await lookUp('99800002');
  await page.getByRole('button', { name: /^Cancel all/ }).click();
  await confirm();
  expect(await outcome()).toMatch(
    /^All codes of machine 99800002 may have been canceled[\s\S]*Don’t cancel again/,
  );
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await screenshot(page, 'outcome-unknown-all');
  await page.getByRole('button', { name: 'Look at the codes' }).click();
  await page.getByRole('button', { name: /^Cancel all/ }).waitFor();
});

it('cancels all without a warning of the cache', async () => {
  const { page, lookUp, confirm, outcome, left } = example;
  await lookUp('16327138');
  await page.getByRole('button', { name: 'Cancel all 3 codes' }).click();
  expect(left('16327138')).toHaveLength(3);
  await confirm();
  expect(await outcome()).toContain('The codes of machine 16327138 are canceled');
  await page.locator('.toolbar').getByText('No code can be used').waitFor();
  expect(left('16327138')).toEqual([]);
});

it('keeps an outcome that comes while another machine is shown', async () => {
  const { page, lookUp, cancel, outcome } = example;
  await lookUp('16327139');
  const release = holdAnswers();
  await cancel('1140101');
  await lookUp('16327141');
  await page.getByRole('heading', { name: /^Canceling code 1140101/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Sign out' }).isDisabled()).toBe(true);
  release();
  expect(await outcome()).toMatch(/^Code 1140101 \(.+\) is canceled[\s\S]*machine 16327139/);
  await screenshot(page, 'outcome-elsewhere');
  await page.getByRole('button', { name: 'Show this machine' }).click();
  await page.locator('h2', { hasText: '16327139' }).waitFor();
  await page.getByRole('button', { name: /^Dismiss/ }).click();
  await page.locator('.outcomes').waitFor({ state: 'detached' });
});

it('shows a cancel in its row, and leaves the page and the focus where they are', async () => {
  const { page, lookUp, askToCancel, confirm, outcome, row } = example;
  await lookUp('16327130');
  await row('1130150').scrollIntoViewIfNeeded();
  const next = await row('1130150').evaluate((row) => row.nextElementSibling?.textContent ?? '');
  const release = holdAnswers();
  await askToCancel('1130150');
  const before = await page.evaluate<number>('scrollY');
  expect(before).toBeGreaterThan(3000);
  await confirm();
  await row('1130150').getByText('Canceling…').waitFor();
  expect(await page.evaluate<number>('scrollY')).toBe(before);
  await screenshot(page, 'outcome-row');
  release();
  expect(await outcome()).toContain('Code 1130150');
  await row('1130150').waitFor({ state: 'detached' });
  // A row's height at most, where the browser keeps what is in view in its place.
  expect(Math.abs((await page.evaluate<number>('scrollY')) - before)).toBeLessThan(100);
  expect(await focused(page)).toBe(`Cancel code ${/\d+/.exec(next)?.[0] ?? ''}`);
});

it('lays out of 2,000 codes only those in view, and finds and reaches the others', async () => {
  const { page, lookUp } = example;
  await lookUp(CROWDED);
  // By selectors: names and roles of so many elements take the test long to compute.
  expect(await page.locator('.toolbar .danger').innerText()).toBe('Cancel all 2000 codes');
  const isLaidOut = () =>
    page
      .locator('tbody tr:last-child')
      .locator('button')
      .evaluate((button) => button.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  // The text of what isn't laid out, which innerText leaves out.
  const last = await page.locator('tbody tr:last-child th').textContent();
  // As the browser's own search does.
  expect(await page.evaluate(`find(${JSON.stringify(last)})`)).toBe(true);
  await page.waitForFunction('scrollY > 50000');
  expect(await isLaidOut()).toBe(true);
  await screenshot(page, 'outcome-2000');
  await page.locator('tbody tr:nth-child(3) button').focus();
  await page.waitForFunction('scrollY < 5000');
}, 180_000);

it('counts down what the service asks to wait, and then enables the next attempt', async () => {
  const { page, lookUp, confirm } = example;
  await page.clock.install();
  await lookUp('99930002');
  for (let i = 0; ; i++) {
    await page.getByRole('button', { name: 'Cancel all 3 codes' }).click();
    await page.getByRole('dialog').waitFor();
    await confirm();
    await page.locator('.outcomes article').nth(i).waitFor();
    await page.locator('.outcomes article:first-of-type:not(.busy)').waitFor();
    const again = page.locator('.outcomes article').first().getByRole('button', { name: 'Try again' });
    if (/in \d+ s/.test(await again.innerText())) break;
    expect(i).toBeLessThan(10);
  }
  const again = page.locator('.outcomes article').first().getByRole('button', { name: 'Try again' });
  expect(await again.isDisabled()).toBe(true);
  await screenshot(page, 'outcome-rate-limited');
  await page.clock.fastForward(61_000);
  await page.getByText('Try again', { exact: true }).first().waitFor();
  expect(await again.isEnabled()).toBe(true);
  await again.click();
  await page.getByRole('dialog').getByText('Cancel all 3 codes of machine 99930002?').waitFor();
});
