import { rmSync } from 'node:fs';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where the server listens while screens are developed; `OPMAAT_API` for another port. */
const { OPMAAT_API: api = 'http://localhost:4000' } = process.env;
const uitvoer = join(import.meta.dirname, '../uit/schermen');

/** The compiler writes its output below the same folder, so only what an earlier build left is cleared. */
const ruimOp: Plugin = {
  name: 'opmaat-ruim-op',
  apply: 'build',
  buildStart: () => rmSync(join(uitvoer, 'assets'), { recursive: true, force: true }),
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }, ruimOp],
  build: {
    outDir: uitvoer,
    emptyOutDir: false,
    target: 'es2023',
    sourcemap: true,
    // Our content security policy refuses data: addresses in scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': api } },
});
