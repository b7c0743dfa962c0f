import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { watch } from './chromium.ts';
import type { Stack } from './stack.ts';

const axe = require.resolve('axe-core');

/** The example in a browser, signed in, and what a person does there. */
export async function openExample(
  browser: Browser,
  stack: Stack,
  options: BrowserContextOptions & { claims?: Record<string, unknown>; url?: string } = {},
) {
  const { claims = {}, url = stack.page, ...contextOptions } = options;
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Asia/Shanghai',
    ...contextOptions,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(url);
  // As a long shift, not as the minute of the other tests' tokens.
  const exp = Math.floor(Date.now() / 1000) + 3600;

  const actions = {
    context,
    page,
    seen,
    signIn: async (more: Record<string, unknown> = {}): Promise<void> => {
      await page.locator('#token').fill(await stack.token({ exp, ...claims, ...more }));
      await page.keyboard.press('Enter');
      await page.locator('.account span').waitFor();
    },
    lookUp: async (machineNo: string): Promise<void> => {
      await page.locator('#machineNo').fill(machineNo);
      await page.keyboard.press('Enter');
      await page.locator('h2', { hasText: machineNo.replaceAll(' ', '') }).waitFor();
      await page.locator('.toolbar').waitFor();
    },
    /** Presses a code's button in the list, without answering the question. */
    askToCancel: (id: string) => page.locator('tbody').getByRole('button', { name: id }).click(),
    confirm: () => page.locator('dialog .danger').click(),
    cancel: async (id: string): Promise<void> => {
      await actions.askToCancel(id);
      await actions.confirm();
    },
    row: (id: string) => page.getByRole('row', { name: id }),
    /** The newest outcome, once it is known. */
    outcome: async (): Promise<string> => {
      await page.locator('.outcomes article:first-of-type:not(.busy)').waitFor();
      return page.locator('.outcomes article').first().innerText();
    },
    /** What axe finds against the page as it is now. */
    barriers: async (): Promise<unknown> => {
      await page.addScriptTag({ path: axe });
      return page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
      );
    },
    overflow: () =>
      page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    left: (machineNo: string) => stack.sandbox.pickupCodes(machineNo).map(({ id }) => String(id)),
  };
  return actions;
}

export type Example = Awaited<ReturnType<typeof openExample>>;

/** The text or name of the element with the focus. */
export const focused = (page: Page) =>
  page.evaluate<string>(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText',
  );
