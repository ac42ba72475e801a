import { defineConfig } from 'vitest/config';

/** Journeys: a real browser against the real program with its example region. One after another: they share that region. */
export default defineConfig({
  test: {
    include: ['test/reis/*.reis.ts'],
    globalSetup: 'test/reis/app.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
