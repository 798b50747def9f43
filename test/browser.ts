import { describe } from 'vitest';
// @ts-expect-error: a plain module of the tools, without types.
import { browserPath, openBrowser } from '../tools/browser.mjs';

/** Tests that need a browser; skipped where there is none, which the reporter says once. */
export const describeInBrowser = browserPath() === null ? describe.skip : describe;
export const open = openBrowser as () => Promise<import('playwright-core').Browser>;
