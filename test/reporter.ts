import { readdirSync } from 'node:fs';
import { DefaultReporter, type TestCase, type TestModule, type TestSuite, type Vitest } from 'vitest/node';
// @ts-expect-error: a plain module of the tools, without types.
import { browserPath } from '../tools/browser.mjs';
import { leftOut, needs, run } from './size.ts';

/** Lines of a passing file's own output that are shown. */
const LINES = 5;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Signs that a shell or a pattern would make something else of match any sign instead. */
const patternOf = (name: string): string => name.replace(/[^\p{L}\p{N} ,;:%=’'<>-]/gu, '.');

/** The name that `-t` is matched with: those of the suites and of the test. */
const nameOf = (one: TestCase | TestSuite): string =>
  one.parent.type === 'module' ? one.name : `${nameOf(one.parent)} ${one.name}`;

const setting = process.platform === 'win32' ? `set "TEST_RUN=${run}" && ` : `TEST_RUN=${run} `;

/** How to run a file alone, or one of its tests. */
function commandOf(file: string, test: TestCase | null): string {
  // Where nothing is set a run is the usual one, which leaves out no test that fast has.
  const begin = `${run === 'long' ? setting : ''}npx vitest run ${file}`;
  return test === null ? begin : `${begin} -t "${patternOf(nameOf(test))}"`;
}

/** What this run does without, and why. */
function omissions(): string[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' });
  const count = (ending: string) => `${files.filter((file) => file.endsWith(ending)).length} files *${ending}`;
  const lines = leftOut.map(
    ({ ending, what }) =>
      `Left out: ${count(ending)} need ${what} (npm run test:long has all${run === 'fast' ? ', npm test most' : ''}).`,
  );
  const [browser] = needs;
  if (!leftOut.includes(browser as never) && browserPath() === null)
    lines.push(`Skipped: ${count(browser.ending)} need Chromium or Chrome, and none is found (set CHROME_PATH).`);
  return lines;
}

/** Prints a line for each file as it ends, failures at once and whole at the end, and last how many tests passed. */
export class ProgressReporter extends DefaultReporter {
  private hasFailed = false;
  private counts = { passed: 0, failed: 0, skipped: 0 };
  /** What tests printed, by file. */
  private readonly printed = new Map<string, string>();

  constructor() {
    super({ summary: false });
  }

  override onInit(vitest: Vitest): void {
    this.ctx = vitest;
  }

  override onUserConsoleLog({ taskId, content }: { taskId?: string; content: string }): void {
    const file = this.ctx.state.idMap.get(taskId ?? '')?.file.name ?? '';
    this.printed.set(file, (this.printed.get(file) ?? '') + content);
  }

  override onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    this.counts[state as keyof typeof this.counts]++;
    if (state === 'failed') this.tellFailure(this.relative(test.module.moduleId), test, errors?.[0]?.message);
  }

  override onTestModuleEnd(module: TestModule): void {
    const file = this.relative(module.moduleId);
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const skipped = tests.filter((test) => test.result().state === 'skipped').length;
    // Its hooks or its imports failed.
    if (!module.ok() && failed === 0) {
      this.counts.failed++;
      const suites = [module, ...module.children.allSuites()];
      this.tellFailure(file, null, suites.flatMap((one) => one.errors())[0]?.message);
    }
    const { duration, collectDuration } = module.diagnostic();
    const parts = [`${tests.length} tests`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`].filter(Boolean);
    this.log(`${module.ok() ? '✓' : '✗'} ${file}: ${parts.join(', ')}, ${seconds(duration + collectDuration)}`);
    this.tellPrinted(file, module.ok());
  }

  override async onTestRunEnd(...[modules, errors, reason]: Parameters<DefaultReporter['onTestRunEnd']>): Promise<void> {
    super.onTestRunEnd(modules, errors, reason);
    // A long failure may still be on its way to a slow reader; the last line must stay the last.
    await new Promise((done) => process.stderr.write('', done));
    const { passed, failed, skipped } = this.counts;
    this.log(`tests: ${seconds(this.end - this.start)}`);
    for (const line of omissions()) this.log(line);
    if (errors.length > 0) this.log(`${errors.length} errors outside of tests; they stand above.`);
    this.log(`${passed} passed, ${failed + errors.length} failed, ${skipped} skipped`);
  }

  /** The end tells it in its own words. */
  override reportTestSummary(): void {}

  private tellFailure(file: string, test: TestCase | null, message = ''): void {
    this.log(`✗ ${file}${test === null ? '' : ` > ${test.fullName}`}: ${message.split('\n')[0]}`);
    if (this.hasFailed) return;
    this.hasFailed = true;
    this.log(`  Run it alone: ${commandOf(file, test)}`);
    if (test !== null) this.log(`  with those before it: ${commandOf(file, null)}`);
  }

  private tellPrinted(file: string, hasPassed: boolean): void {
    const lines = (this.printed.get(file) ?? '').trimEnd().split('\n');
    const shown = hasPassed ? lines.slice(0, LINES) : lines;
    for (const line of shown) if (line !== '') this.log(`    ${line}`);
    if (lines.length > shown.length) this.log(`    … and ${lines.length - shown.length} lines more`);
  }
}
