import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page on a busy machine takes its time; the tests ask what it shows, not how fast.
    expect: { poll: { timeout: 20_000 } },
    // Two cores are two workers; vitest leaves one aside otherwise, and takes half as long again.
    maxWorkers: '100%',
    reporters: ['dot'],
  },
});
