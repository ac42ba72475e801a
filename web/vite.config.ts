import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where the server listens while screens are developed; `OPMAAT_API` for another port. */
const { OPMAAT_API: api = 'http://localhost:4000' } = process.env;
const uitvoer = join(import.meta.dirname, '../uit/schermen');

/** Compressed once here, so that the server sends each file as small as it gets without any work per request. */
const pers: Plugin = {
  name: 'opmaat-pers',
  apply: 'build',
  closeBundle: () => {
    const map = join(uitvoer, 'assets');
    for (const naam of readdirSync(map).filter((bestand) => /\.(js|css|svg)$/.test(bestand))) {
      const inhoud = readFileSync(join(map, naam));
      writeFileSync(join(map, `${naam}.gz`), gzipSync(inhoud, { level: 9 }));
      writeFileSync(join(map, `${naam}.br`), brotliCompressSync(inhoud));
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }, pers],
  build: {
    outDir: uitvoer,
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    // Our content security policy refuses data: addresses in scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': api } },
});
