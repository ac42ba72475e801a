import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { magAanmeldingZien, magHandelingToevoegen } from '../../domein/aanmelding/regels/toegang.ts';
import { magBehoefteToevoegen, magBeschrijvingToevoegen } from '../../domein/behoefte/regels/toegang.ts';
import { isGedeeldOp } from '../../domein/dossier/regels/toegang-feiten.ts';
import { magKindZien } from '../../domein/dossier/regels/toegang-rijen.ts';
import { magDocumentToevoegen, magNotitieToevoegen } from '../../domein/dossier/regels/toegang-stukken.ts';
import { magMatchToevoegen } from '../../domein/matching/regels/toegang.ts';
import { type Actor, ROLNAAM } from '../../kern/actor/actor.ts';
import type { Datum } from '../../kern/tijd/datum.ts';
import { alsActor } from '../../server/platform/databank/als-actor.ts';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { kies, maakKans } from './fuzz-invoer.ts';
import { legWereldAan } from './toegang-gelijk-databank.ts';
import { maakRijen, type Rij } from './toegang-gelijk-rijen.ts';
import { DAGEN, id, type Kind, maakWereld } from './toegang-gelijk-wereld.ts';

const proef = metProefdatabank();
const wereld = maakWereld();
const rijen = maakRijen(wereld);
const VANDAAG = DAGEN[1] as Datum;
const kans = maakKans(4);

beforeAll(async () => {
  await legWereldAan(proef, wereld, rijen);
  // Tries each row by itself and undoes it: true when the database let it in.
  await proef.query(`CREATE FUNCTION proef_pogingen(pogingen jsonb) RETURNS boolean[] LANGUAGE plpgsql AS $$
    DECLARE p jsonb; uit boolean[] := '{}';
    BEGIN
      FOR p IN SELECT * FROM jsonb_array_elements(pogingen) LOOP
        BEGIN
          EXECUTE format('INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, $1)).*', p->>'tabel') USING p->'rij';
          RAISE EXCEPTION USING ERRCODE = 'OP001';
        EXCEPTION WHEN insufficient_privilege THEN uit := uit || false; WHEN SQLSTATE 'OP001' THEN uit := uit || true;
        END;
      END LOOP;
      RETURN uit;
    END $$`);
}, 60_000);

interface Poging {
  readonly tabel: string;
  readonly rij: Rij['velden'];
  readonly mag: boolean;
}

let teller = 0;
/** All kinds of rows that somebody could try to add about this pupil: in the own name and another, for the own school and another. */
function maakPogingen(actor: Actor, kind: Kind): Poging[] {
  const zien = magKindZien(actor, kind, VANDAAG);
  const behoeftekind = { zien, gedeeld: isGedeeldOp(actor, kind, VANDAAG) };
  const wie = () => (kans() < 0.8 && actor.persoon ? actor.persoon : id('a2', 0));
  const rol = () => (kans() < 0.85 ? actor.rol : 'ib');
  const school = () => (kans() < 0.6 ? actor.organisatie : kies(kans, [null, '99AA00', '99AB00']));
  const basis = () => ({
    id: id('e', ++teller),
    leerling: kind.leerling,
    swv: kind.swv,
    moment: '2026-11-20T10:00:00Z',
    door_naam: 'x',
  });
  const pogingen: Poging[] = [];
  for (const soort of ['werknotitie', 'verslag', 'signaal']) {
    const rij = { ...basis(), vestiging: school() ?? '99AA00', soort, tekst: 'x', door: wie(), door_rol: rol() };
    pogingen.push({
      tabel: 'notitie',
      rij,
      mag: magNotitieToevoegen(actor, { ...rij, doorRol: rij.door_rol }, kind, VANDAAG).mag,
    });
  }
  for (const soort of ['verslag', 'overig', 'tekening_of_opname'])
    for (const voorOuders of [true, false]) {
      const rij = {
        ...basis(),
        vestiging: school(),
        soort,
        naam: 'a.pdf',
        mediatype: 'application/pdf',
        grootte: 1,
        sha256: '\\x00',
        inhoud: '\\x00',
        voor_ouders: voorOuders,
        door: wie(),
        door_rol: rol(),
      };
      pogingen.push({
        tabel: 'document',
        rij,
        mag: magDocumentToevoegen(actor, { ...rij, voorOuders, doorRol: rij.door_rol }, kind, VANDAAG).mag,
      });
    }
  for (const bron of ['school', 'ouders', 'leerling']) {
    const rij = {
      ...basis(),
      vestiging: school(),
      bron,
      categorie: 'rust',
      intensiteit: 1,
      setting: 'in_de_groep',
      verplicht: false,
      van: '2026-11-20',
      toelichting: '',
      door: wie(),
    };
    pogingen.push({ tabel: 'behoefte', rij, mag: magBehoefteToevoegen(actor, rij, behoeftekind).mag });
  }
  for (const soort of ['visie_ouders', 'visie_leerling', 'observatie']) {
    const rij = { ...basis(), vestiging: school(), soort, tekst: 'x', door: wie() };
    pogingen.push({ tabel: 'beschrijving', rij, mag: magBeschrijvingToevoegen(actor, rij, behoeftekind).mag });
  }
  const match = {
    ...basis(),
    vestiging: school() ?? '99AA00',
    aanleiding: 'x',
    invoer: {},
    criteria: {},
    uitkomst: {},
    door: wie(),
  };
  pogingen.push({ tabel: 'match', rij: match, mag: magMatchToevoegen(actor, match, zien).mag });
  for (const { velden } of rijen.filter((rij) => rij.tabel === 'aanmelding' && rij.kind === kind))
    for (const soort of ['ontvangen', 'onderzoek_vastgelegd', 'besloten', 'tijdelijk_geplaatst']) {
      const door = kans() < 0.85 ? actor.persoon || null : id('a2', 0);
      const rij = {
        aanmelding: velden.id,
        volgnummer: 9,
        swv: kind.swv,
        soort,
        moment: '2026-11-20T10:00:00Z',
        dag: '2026-11-20',
        door,
        door_naam: 'x',
        door_rol: rol(),
        gegevens: {},
      };
      const aanmelding = magAanmeldingZien(actor, { vestiging: velden.vestiging }, zien);
      pogingen.push({
        tabel: 'aanmelding_handeling',
        rij,
        mag: magHandelingToevoegen(actor, { soort, door, doorRol: rij.door_rol }, aanmelding).mag,
      });
    }
  return pogingen;
}

/** A pupil whom the actor may see, when there is one, and one at random. */
function kiesKinderen(actor: Actor): readonly Kind[] {
  const eigen = wereld.kinderen
    .filter((kind) => actor.rol !== 'systeem' && magKindZien(actor, kind, VANDAAG).mag)
    .slice(0, 1);
  return [...eigen, kies(kans, wereld.kinderen)];
}

describe('TOE-3 wie iets mag toevoegen', () => {
  it('TOE-3 de databank laat precies toe wat de regels toelaten', async () => {
    const verschillen: string[] = [];
    const geteld = { ja: 0, nee: 0 };
    for (const actor of wereld.actoren) {
      const pogingen = kiesKinderen(actor).flatMap((kind) => maakPogingen(actor, kind));
      const gelukt = await alsActor(proef.databank, actor, VANDAAG, async (tx) => {
        const { rows } = await sql<{
          uit: boolean[];
        }>`select proef_pogingen(${JSON.stringify(pogingen)}::jsonb) as uit`.execute(tx);
        return rows[0]?.uit ?? [];
      });
      pogingen.forEach(({ tabel, rij, mag }, plek) => {
        geteld[mag ? 'ja' : 'nee']++;
        if (gelukt[plek] !== mag)
          verschillen.push(
            `${ROLNAAM[actor.rol]} ${actor.persoon} voegt toe aan ${tabel}: de regel zegt ${mag}, de databank ${gelukt[plek]}: ${JSON.stringify(rij)}`,
          );
      });
    }
    expect(verschillen.slice(0, 5)).toEqual([]);
    expect(geteld.ja).toBeGreaterThan(300);
    expect(geteld.nee).toBeGreaterThan(3000);
  }, 60_000);
});
