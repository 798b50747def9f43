import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ProgressReporter } from './test/reporter.ts';
import { leftOut, needs } from './test/size.ts';

const rankOf = ({ moduleId }: TestSpecification): number =>
  needs.findIndex(({ ending }) => moduleId.endsWith(ending)) === -1 ? 1 : 0;

/** What waits for browsers and other programs begins first, so that no core is idle at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Hosts hand the languages in; tests are all hosts at once.
    setupFiles: ['test/setup.ts'],
    exclude: leftOut.map(({ ending }) => `test/**/*${ending}`),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page on a busy machine takes its time; the tests ask what it shows, not how fast.
    expect: { poll: { timeout: 20_000 } },
    // Two cores are two workers; vitest leaves one aside otherwise, and takes half as long again.
    maxWorkers: '100%',
    // Modules are loaded once for each worker, not once for each file: half of the time otherwise.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: [new ProgressReporter()],
  },
});
