import { describe } from 'vitest';
// @ts-expect-error: a plain module of the tools, without types.
import { browserPath, openBrowser } from '../tools/browser.mjs';

const path = browserPath() as string | null;
if (path === null) console.warn('No Chromium or Chrome is found (set CHROME_PATH): tests in a browser are skipped.');

/** Tests that need a browser; skipped, with the line above, where there is none. */
export const describeInBrowser = path === null ? describe.skip : describe;
export const open = openBrowser as () => Promise<import('playwright-core').Browser>;
