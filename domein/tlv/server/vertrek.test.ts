import { beforeEach, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { begin, legVolledigAan, TABELLEN, verstuur } from './proeftlv.ts';
import { routes } from './routes.ts';
import { meldVertrek } from './vertrek.ts';

const proef = metProefapp(routes);
beforeEach(async () => {
  await proef.leeg(...TABELLEN);
  await legVolledigAan(proef.query);
});
const loop = () =>
  voerTaakUit(meldVertrek, { databank: proef.databank, nu: () => '2026-11-20T11:00:00.000Z', abonnementen: [] });
const gemeld = () =>
  proef.query("SELECT onderwerp, door_rol, voor_ouders FROM gebeurtenis WHERE soort = 'tlv.leerling-vertrokken'");
const gaVanSchool = () => proef.query("UPDATE inschrijving SET tot = '2026-11-19'");

it('TLV-1 gaat de leerling van school, dan horen school en samenwerkingsverband het één keer; de aanvraag loopt door', async () => {
  const id = await verstuur(proef);
  await loop();
  expect(await gemeld()).toEqual([]);
  await gaVanSchool();
  await proef.leeg('bericht');
  await loop();
  await loop();
  expect(await gemeld()).toEqual([{ onderwerp: id, door_rol: 'systeem', voor_ouders: true }]);
  const brieven = await proef.query<{ aan_adres: string; tekst: string }>(
    'SELECT aan_adres, tekst FROM bericht ORDER BY aan_adres',
  );
  expect(brieven.map(({ aan_adres }) => aan_adres.split('@')[0])).toEqual(['ib', 'schoolleider', 'tlv', 'tweedeTlv']);
  expect(JSON.stringify(brieven)).not.toMatch(/Noor|Proefkind|Proefschool/);
  expect(await proef.query('SELECT toestand FROM tlv_aanvraag')).toEqual([{ toestand: 'ingediend' }]);
});

it('TLV-1 van een concept hoort alleen de school', async () => {
  const id = await begin(proef);
  await gaVanSchool();
  await loop();
  expect(await gemeld()).toEqual([{ onderwerp: id, door_rol: 'systeem', voor_ouders: false }]);
  const adressen = await proef.query<{ aan_adres: string }>('SELECT aan_adres FROM bericht ORDER BY aan_adres');
  expect(adressen.map(({ aan_adres }) => aan_adres.split('@')[0])).toEqual(['ib', 'schoolleider']);
});
