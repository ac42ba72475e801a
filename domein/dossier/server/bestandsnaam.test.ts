import { expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}/documenten`;
const pdf = (tekst: string) => Buffer.from(`%PDF-1.4\n% ${tekst}\n%%EOF\n`);
const voegToe = (wie: 'ouder' | 'leerling', naam: string, inhoud: Buffer, soort: string) =>
  proef.stuurBestand(wie, PAD, { naam, inhoud, velden: { soort } });

it('TOE-3 de naam van het kind en de ouders gaat uit de bestandsnaam, en wie het toevoegt hoort dat', async () => {
  const antwoord = await voegToe('ouder', 'Verslag Noor Proefkind en Proef tweedeOuder.pdf', pdf('een'), 'verslag');
  expect(antwoord.json).toMatchObject({ naamAangepast: 'Verslag leerling en ouder.pdf' });
  const { koppen } = await proef.vraag('ouder', 'GET', `/documenten/${antwoord.json.id}`);
  expect(koppen['content-disposition']).toBe("attachment; filename*=UTF-8''Verslag%20leerling%20en%20ouder.pdf");
  const [regel] = await proef.query<{ tekst: string }>(
    "SELECT tekst FROM gebeurtenis WHERE soort = 'dossier.document'",
  );
  expect(regel?.tekst).toBe('Document toegevoegd: Verslag leerling en ouder.pdf (verslag).');
});

it('TOE-3 ook bij een leerling, die de namen van de ouders niet uit het dossier kent', async () => {
  const antwoord = await voegToe('leerling', 'tekening_noor.pdf', pdf('twee'), 'tekening_of_opname');
  expect(antwoord.json).toMatchObject({ naamAangepast: 'tekening_leerling.pdf' });
});

it('TOE-3 een pad in de naam verdwijnt, en een naam zonder mensen blijft', async () => {
  const antwoord = await voegToe('ouder', '..\\..\\geheim\\Onderzoek 2026.pdf', pdf('drie'), 'onderzoek');
  expect([antwoord.status, antwoord.json.naamAangepast]).toEqual([201, undefined]);
  const { koppen } = await proef.vraag('ouder', 'GET', `/documenten/${antwoord.json.id}`);
  expect(koppen['content-disposition']).toBe("attachment; filename*=UTF-8''Onderzoek%202026.pdf");
});

it('TOE-3 wat er al lag met een naam erin, gaat er bij het ophalen zonder uit', async () => {
  const [rij] = await proef.query<{ id: string }>(
    "UPDATE document SET naam = 'Brief over Noor.pdf' WHERE naam = 'Onderzoek 2026.pdf' RETURNING id",
  );
  const { koppen } = await proef.vraag('ouder', 'GET', `/documenten/${rij?.id}`);
  expect(koppen['content-disposition']).toBe("attachment; filename*=UTF-8''Brief%20over%20leerling.pdf");
});
