import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

/** Where Chromium is: `CHROMIUM`, or one on the search path; undefined when there is none. */
export function vindChromium(): string | undefined {
  const mappen = (process.env.PATH ?? '').split(delimiter);
  const namen = ['chromium', 'chromium-browser', 'google-chrome'];
  const mogelijk = [process.env.CHROMIUM, ...mappen.flatMap((map) => namen.map((naam) => join(map, naam)))];
  return mogelijk.find((pad) => pad !== undefined && pad !== '' && existsSync(pad));
}
