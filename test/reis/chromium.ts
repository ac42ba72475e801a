import { existsSync } from 'node:fs';

/** Chromium tries to phone home at every start; a test needs none of that, and a closed network makes it slow. */
export const STIL = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const BREED = { width: 1280, height: 900 };
export const SMAL = { width: 390, height: 844 };

/** Where Chromium is; `CHROMIUM` overrides. */
export function vindChromium(): string | undefined {
  return [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (pad) => pad !== undefined && existsSync(pad),
  );
}
