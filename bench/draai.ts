import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../server/platform/project.ts';
import type { Uitkomst } from './uitkomst.ts';

/** `npm run bench` lists; `npm run bench -- NAAM [--aantal N]` runs one, prints its figures as one line of JSON and keeps them. */
const PROEVEN: Readonly<
  Record<
    string,
    { readonly wat: string; readonly laad: () => Promise<{ meet: (keuzes: { aantal?: number }) => Promise<Uitkomst> }> }
  >
> = {
  match: {
    wat: 'een kind tegen alle vestigingen, naast een kale lus; het API-verzoek naast een leeg verzoek',
    laad: () => import('./match.ts'),
  },
  werklijst: {
    wat: 'de werklijst van een ib bij --aantal dossiers, naast dezelfde SQL zonder rijbeveiliging',
    laad: () => import('./werklijst.ts'),
  },
  'tlv-wachtrij': {
    wat: 'de wachtrij van een samenwerkingsverband bij --aantal aanvragen over de API, naast dezelfde SQL zonder rijbeveiliging',
    laad: () => import('./tlv-wachtrij.ts'),
  },
  'dossier-lezen': {
    wat: 'een dossier lezen over HTTP met 32 klanten, naast de kale driver en (met OPMAAT_DIRECTUS) Directus',
    laad: async () => ({
      meet: async ({ aantal = 20_000 }) => (await import('./dossier.ts')).meetDossier('lezen', aantal),
    }),
  },
  'dossier-schrijven': {
    wat: 'een dossier verbeteren over HTTP met 32 klanten, naast de kale driver en (met OPMAAT_DIRECTUS) Directus',
    laad: async () => ({
      meet: async ({ aantal = 20_000 }) => (await import('./dossier.ts')).meetDossier('schrijven', aantal),
    }),
  },
  crash: {
    wat: 'kill -9 van server en databank terwijl er wordt geschreven, --aantal keer',
    laad: () => import('./crash.ts'),
  },
  start: { wat: 'npm start op een geïnstalleerde kloon tot de eerste pagina', laad: () => import('./start.ts') },
  web: {
    wat: 'eerste keer laden van werklijst en dossier: kilobytes, verschuiving, tijd tot antwoord',
    laad: () => import('./web.ts'),
  },
};

const [naam, ...rest] = process.argv.slice(2);
const proef = naam === undefined ? undefined : PROEVEN[naam];
if (proef === undefined) {
  console.log('Gebruik: npm run bench -- <naam> [--aantal N]\n');
  for (const [mogelijk, { wat }] of Object.entries(PROEVEN)) console.log(`  ${mogelijk.padEnd(12)} ${wat}`);
  process.exit(naam === undefined ? 0 : 1);
}
const plek = rest.indexOf('--aantal');
const aantal = plek < 0 ? undefined : Number(rest[plek + 1]);
if (aantal !== undefined && !(Number.isInteger(aantal) && aantal > 0)) {
  console.error('--aantal is een heel getal groter dan nul.');
  process.exit(1);
}
const uitkomst = await (await proef.laad()).meet(aantal === undefined ? {} : { aantal });
const map = join(PROJECT, 'bench/uitkomsten');
mkdirSync(map, { recursive: true });
writeFileSync(
  join(map, `${naam}${aantal === undefined ? '' : `-${aantal}`}.json`),
  `${JSON.stringify(uitkomst, null, 2)}\n`,
);
console.log(JSON.stringify(uitkomst));
