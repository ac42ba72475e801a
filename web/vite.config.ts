import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server listens while screens are developed; `OPMAAT_API` for another port. */
const api = process.env['OPMAAT_API'] ?? 'http://localhost:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }],
  build: {
    outDir: '../uit/web',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    // Our content security policy refuses data: addresses in scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': api } },
});
