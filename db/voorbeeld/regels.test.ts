import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beoordeelAanmelding } from '../../domein/aanmelding/regels/aanmelden.ts';
import { type Besluit, beoordeelBesluit } from '../../domein/aanmelding/regels/besluit.ts';
import type { Aanmeldingsfeiten, Grondslag, Handeling, Schoolsoort } from '../../domein/aanmelding/regels/feiten.ts';
import { bezwarenTegen, type Doenbaar } from '../../domein/aanmelding/regels/handelingen.ts';
import { BESLISTERMIJN, berekenBeslistermijn } from '../../domein/aanmelding/regels/termijnen.ts';
import { toestandVan } from '../../domein/aanmelding/regels/toestand.ts';
import { beoordeelBehoefte } from '../../domein/behoefte/regels/behoefte.ts';
import { beoordeelBeschrijving } from '../../domein/behoefte/regels/beschrijving.ts';
import { CATEGORIEEN } from '../../domein/behoefte/regels/categorieen.ts';
import { controleerKind } from '../../domein/dossier/regels/kind.ts';
import { schrijfCanoniek } from '../../domein/ondersteuningsprofiel/regels/canoniek.ts';
import { beoordeelSop, type SopInhoud } from '../../domein/ondersteuningsprofiel/regels/profiel.ts';
import { type Datum, datum } from '../../kern/tijd/datum.ts';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { laadVoorbeeld } from './laden.ts';

const VANDAAG = datum('2026-11-20');
const proef = metProefdatabank(async (client) => {
  await laadVoorbeeld(client, { vandaag: VANDAAG, zaad: 99, leerlingen: 1500 });
});

interface Stuk {
  readonly id: string;
  readonly vestiging: string;
  readonly toestand: string;
  readonly beslisdatum: Datum | null;
  readonly volgnummer: number;
  readonly afgerondOp: Datum | null;
  readonly gewensteStart: Datum;
  readonly andereScholen: string[];
  readonly feiten: Aanmeldingsfeiten;
  readonly rollen: readonly string[];
  readonly namen: readonly string[];
  readonly gegevens: readonly Record<string, unknown>[];
}

async function leesStukken(): Promise<Stuk[]> {
  const rijen = await proef.query<
    Record<string, never>
  >(`SELECT a.*, l.geboortedatum, v.soorten, v.cluster, v.grondslag_gevraagd,
    (SELECT json_agg(json_build_object('soort', h.soort, 'dag', h.dag, 'rol', h.door_rol, 'naam', h.door_naam, 'gegevens', h.gegevens) ORDER BY h.volgnummer)
     FROM aanmelding_handeling h WHERE h.aanmelding = a.id) AS handelingen
    FROM aanmelding a JOIN leerling l ON l.id = a.leerling JOIN vestiging v ON v.code = a.vestiging`);
  return rijen.map((rij: Record<string, unknown>) => {
    const gedaan = rij.handelingen as {
      soort: string;
      dag: Datum;
      rol: string;
      naam: string;
      gegevens: Record<string, unknown>;
    }[];
    return {
      id: rij.id as string,
      vestiging: rij.vestiging as string,
      toestand: rij.toestand as string,
      beslisdatum: rij.beslisdatum as Datum | null,
      volgnummer: rij.volgnummer as number,
      afgerondOp: rij.afgerond_op as Datum | null,
      gewensteStart: rij.gewenste_start as Datum,
      andereScholen: rij.andere_scholen as string[],
      rollen: gedaan.map(({ rol }) => rol),
      namen: gedaan.map(({ naam }) => naam),
      gegevens: gedaan.map(({ gegevens }) => gegevens),
      feiten: {
        school: {
          soorten: rij.soorten as Schoolsoort[],
          cluster: rij.cluster as 1 | 2 | null,
          grondslagGevraagd: rij.grondslag_gevraagd as boolean,
        },
        ontvangenDag: rij.ontvangen_dag as Datum,
        geboortedatum: rij.geboortedatum as Datum,
        ondersteuningVerwacht: rij.ondersteuning_verwacht as boolean,
        grondslag: rij.grondslag as Grondslag | null,
        handelingen: gedaan.map(({ soort, dag, gegevens }) => ({ ...gegevens, soort, dag }) as Handeling),
      },
    };
  });
}

describe('de voorbeeldregio houdt zich aan de regels', () => {
  it('AAN-6 de toestand, het volgnummer en de beslisdatum volgen uit wat er is gedaan', async () => {
    const stukken = await leesStukken();
    expect(stukken.length).toBeGreaterThan(300);
    for (const { id, toestand, volgnummer, beslisdatum, feiten, afgerondOp } of stukken) {
      expect.soft({ id, toestand, volgnummer, beslisdatum }).toEqual({
        id,
        toestand: toestandVan(feiten.handelingen),
        volgnummer: feiten.handelingen.length,
        beslisdatum: berekenBeslistermijn(feiten)?.laatsteDag ?? null,
      });
      const dagen = feiten.handelingen.map(({ dag }) => dag);
      expect.soft(dagen, id).toEqual(dagen.toSorted());
      expect
        .soft(afgerondOp, id)
        .toBe(['in_behandeling', 'tijdelijk_geplaatst'].includes(toestand) ? null : dagen.at(-1));
    }
  });

  it('AAN-1 tot en met AAN-9 elke handeling kon op die dag door die persoon', async () => {
    for (const stuk of await leesStukken()) {
      const { feiten, gewensteStart, andereScholen, vestiging } = stuk;
      const situatie = {
        vestiging,
        school: feiten.school,
        geboortedatum: feiten.geboortedatum,
        heeftGezag: true,
        lopendNummer: undefined,
      };
      const { grondslag } = feiten;
      expect
        .soft(beoordeelAanmelding({ gewensteStart, andereScholen, grondslag }, situatie, feiten.ontvangenDag), stuk.id)
        .toMatchObject({ mag: true });
      for (const [plek, { soort, dag }] of feiten.handelingen.entries()) {
        if (soort === 'ontvangen') continue;
        const vooraf = { ...feiten, handelingen: feiten.handelingen.slice(0, plek) };
        const rol = stuk.rollen[plek] as 'ib';
        expect.soft(bezwarenTegen(soort as Doenbaar, vooraf, rol, dag), `${stuk.id} ${soort}`).toEqual([]);
        if (soort !== 'besloten') continue;
        const besluit = stuk.gegevens[plek] as unknown as Besluit;
        const naam = stuk.namen[plek] ?? '';
        expect
          .soft(beoordeelBesluit(besluit, vooraf, { naam, rol }, dag), `${stuk.id} ${besluit.uitkomst}`)
          .toMatchObject({ mag: true });
      }
    }
  });

  it('AAN-4 wie na tien weken nergens zit, is tijdelijk geplaatst: er blijft niets liggen voor de nachttaak', async () => {
    const open =
      await proef.query(`SELECT a.id FROM aanmelding a JOIN termijn t ON t.onderwerp = a.id AND t.soort = 'aanmelding-tijdelijke-plaatsing'
      WHERE a.toestand = 'in_behandeling' AND t.laatste_dag < '2026-11-20' AND NOT EXISTS (SELECT 1 FROM inschrijving i WHERE i.leerling = a.leerling)`);
    expect(open).toEqual([]);
  });

  it('AAN-3 de termijn op de werklijst is de beslisdatum van de aanmelding', async () => {
    const anders = await proef.query(
      'SELECT a.id FROM aanmelding a JOIN termijn t ON t.onderwerp = a.id AND t.soort = $1 WHERE t.laatste_dag <> a.beslisdatum',
      [BESLISTERMIJN],
    );
    expect(anders).toEqual([]);
  });

  it('DOS-1 namen en adressen van kinderen zijn goed geschreven', async () => {
    const kinderen = await proef.query<Parameters<typeof controleerKind>[0]>(
      'SELECT roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer, postcode, plaats FROM leerling',
    );
    for (const kind of kinderen) expect.soft(controleerKind(kind, VANDAAG)).toMatchObject({ mag: true });
  });

  it('BEH-1 BEH-3 wat een kind nodig heeft en wat erbij staat, kon zo worden opgeschreven', async () => {
    const behoeften = await proef.query<{
      categorie: string;
      intensiteit: number;
      setting: string;
      van: Datum;
      tot: Datum | null;
      toelichting: string;
      verplicht: boolean;
      bron: string;
    }>('SELECT * FROM behoefte');
    for (const { tot, ...behoefte } of behoeften) {
      expect
        .soft(beoordeelBehoefte({ ...behoefte, ...(tot && { tot }) }, { categorieen: CATEGORIEEN, vandaag: VANDAAG }))
        .toMatchObject({ mag: true });
    }
    const beschrijvingen = await proef.query<{
      soort: string;
      tekst: string;
      effect: string | null;
      datum: Datum | null;
      herkomst: string | null;
    }>('SELECT * FROM beschrijving');
    for (const { soort, tekst, effect, datum: dag, herkomst } of beschrijvingen) {
      const rol = soort === 'visie_ouders' ? 'ouder' : 'ib';
      const invoer = {
        soort,
        tekst,
        effect: effect ?? undefined,
        datum: dag ?? undefined,
        herkomst: herkomst ?? undefined,
      };
      expect.soft(beoordeelBeschrijving(invoer, { rol, vandaag: VANDAAG })).toMatchObject({ mag: true });
    }
  });

  it('SOP-1 SOP-2 elk profiel mag zo, en de hash van een vastgestelde versie klopt met wat in de databank staat', async () => {
    const versies = await proef.query<{
      vestiging: string;
      versie: number;
      inhoud: SopInhoud;
      mr_datum: Datum;
      mr_tekst: string;
      vastgesteld_op: Datum;
      geldig_tot: Datum;
      hash: Buffer;
    }>("SELECT * FROM sop WHERE staat = 'vastgesteld'");
    expect(versies.length).toBeGreaterThan(40);
    for (const { vestiging, versie, inhoud, mr_datum, mr_tekst, vastgesteld_op, geldig_tot, hash } of versies) {
      expect.soft(beoordeelSop(inhoud)).toMatchObject({ mag: true });
      const tekst = schrijfCanoniek({
        vestiging,
        versie,
        inhoud,
        mrAdvies: { datum: mr_datum, tekst: mr_tekst },
        vastgesteldOp: vastgesteld_op,
        geldigTot: geldig_tot,
      });
      expect.soft(createHash('sha256').update(tekst).digest('hex'), vestiging).toBe(hash.toString('hex'));
    }
    const aantallen = await proef.query<{ n: number; meest: number; minst: number }>(
      'SELECT max(n)::int AS meest, min(n)::int AS minst FROM (SELECT count(*) AS n FROM sop_aanbod WHERE geldig GROUP BY vestiging) x',
    );
    expect(aantallen[0]?.minst).toBeGreaterThanOrEqual(6);
    expect(aantallen[0]?.meest).toBeLessThanOrEqual(20);
  });
});
