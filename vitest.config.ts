import { defineConfig } from 'vitest/config';

// Files share their worker: a database of one's own keeps them apart, and loading the program for each took a quarter of the time.
// So a test leaves nothing behind in a module or in process.env.
export default defineConfig({
  test: {
    pool: 'threads',
    // Half of the time of a test on a database is waiting: as many at once as there are cores.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'puur',
          include: ['kern/**/*.test.ts', 'domein/*/*.test.ts', 'domein/*/regels/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['{server,db,test/bouw}/**/*.test.{ts,mjs}', 'domein/*/server/**/*.test.ts'],
          globalSetup: 'server/platform/proef/proefserver.ts',
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'web', include: ['{web,domein/*/web}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
