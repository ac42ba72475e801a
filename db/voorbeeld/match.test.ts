import { describe, expect, it } from 'vitest';
import { beoordeelSchorsing } from '../../domein/aanmelding/regels/verwijderen-schorsen.ts';
import { beoordeelLokaleCategorie, type LokaleCategorie } from '../../domein/behoefte/regels/lokale-categorie.ts';
import type { MatchUitkomstAntwoord } from '../../domein/matching/contract.ts';
import type { MatchCriteria } from '../../domein/matching/regels/criteria.ts';
import { beoordeelNieuweVersie } from '../../domein/matching/regels/criteriaversies.ts';
import { alsAntwoord } from '../../domein/matching/server/antwoord.ts';
import { maakMatch } from '../../domein/matching/server/rekenen.ts';
import { INSTELLINGEN } from '../../domein/ondersteuningsplan/regels/instellingen.ts';
import { beoordeelWaarde } from '../../domein/ondersteuningsplan/regels/oordeel.ts';
import type { Actor } from '../../kern/actor/actor.ts';
import { type Datum, datum, datumInNederland } from '../../kern/tijd/datum.ts';
import { alsActor } from '../../server/platform/databank/als-actor.ts';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { laadVoorbeeld } from './laden.ts';

const VANDAAG = datum('2026-11-20');
const proef = metProefdatabank(async (client) => {
  await laadVoorbeeld(client, { vandaag: VANDAAG });
});

/** The pupils whom an ordinary school described, with the intern begeleider of that school who may see them. */
const BESCHREVEN = `SELECT DISTINCT b.leerling, l.roepnaam, greatest(l.geboortedatum + interval '4 years', '2026-11-20')::date AS start, v.soort, p.id AS persoon, p.naam, r.rol, r.organisatie
  FROM behoefte b JOIN leerling l ON l.id = b.leerling JOIN vestiging v ON v.code = b.vestiging
  JOIN rolvervulling r ON r.organisatie = v.code AND r.rol = 'ib' JOIN persoon p ON p.id = r.persoon
  JOIN betrokken_school s ON s.leerling = b.leerling AND s.vestiging = v.code AND s.van <= '2026-11-20' AND (s.tot IS NULL OR s.tot > '2026-11-20')
  WHERE b.bron = 'school' AND v.soorten && ARRAY['BO', 'VO'] ORDER BY b.leerling, r.organisatie`;
type Beschreven = Actor & { leerling: string; roepnaam: string; start: Datum };

const reken = ({ leerling, start, persoon, naam, rol, organisatie }: Beschreven): Promise<MatchUitkomstAntwoord> => {
  const actor: Actor = { persoon, naam, rol, organisatie };
  return alsActor(proef.databank, actor, VANDAAG, async (tx) =>
    alsAntwoord(await maakMatch({ tx, actor, vandaag: VANDAAG }, leerling, { peildatum: start }), 25, VANDAAG),
  );
};

describe('matchen in de voorbeeldregio', () => {
  it('MAT-1 voor de meeste leerlingen is er een school die goed past, voor niemand elke school', async () => {
    const tellingen: MatchUitkomstAntwoord['telling'][] = [];
    for (const leerling of await proef.query<Beschreven>(BESCHREVEN)) tellingen.push((await reken(leerling)).telling);
    const deel = (past: (telling: MatchUitkomstAntwoord['telling']) => boolean) =>
      tellingen.filter(past).length / tellingen.length;
    const figuren = {
      aantal: tellingen.length,
      goed: deel(({ goed }) => goed > 0),
      voldoende: deel(({ voldoende }) => voldoende > 0),
      niets: deel(({ goed, voldoende }) => goed + voldoende === 0),
      drie: deel(({ goed, voldoende, onvoldoende }) => goed > 0 && voldoende > 0 && onvoldoende > 0),
      elke: deel(({ voldoende, onvoldoende }) => voldoende + onvoldoende === 0),
    };
    expect(figuren.aantal).toBeGreaterThan(150);
    expect(figuren.goed).toBeGreaterThan(0.4);
    expect(figuren.goed).toBeLessThan(0.9);
    expect(figuren.drie).toBeGreaterThan(0.3);
    expect(figuren.niets).toBeLessThan(0.2);
    expect(figuren.elke).toBe(0);
  });

  it('MAT-3 MAT-6 Fenna past op een paar scholen goed, op meer voldoende, en niet op haar school van nu', async () => {
    const leerlingen = await proef.query<Beschreven>(BESCHREVEN);
    const fenna = leerlingen.find(({ roepnaam, organisatie }) => roepnaam === 'Fenna' && organisatie === '99AA00');
    const uitkomst = await reken(fenna as Beschreven);
    expect(uitkomst.telling.goed).toBeGreaterThanOrEqual(2);
    expect(uitkomst.telling.goed).toBeLessThanOrEqual(5);
    expect(uitkomst.telling.voldoende).toBeGreaterThanOrEqual(4);
    expect(uitkomst.telling.onvoldoende).toBeGreaterThan(5);
    const oordelen = new Map(uitkomst.scholen.map(({ naam, oordeel }) => [naam, oordeel]));
    expect(oordelen.get('De Waterkers')).toBe('goed');
    expect(oordelen.get('Basisschool De Wilgentuin')).toBe('voldoende');
    expect(uitkomst.huidigePlaats).toMatchObject({ naam: 'De Sterrenboot', advies: 'elders_zoeken' });
  });

  it('MAT-4 van twee leerlingen is een match bewaard, met dezelfde uitkomst als de intern begeleider toen kreeg', async () => {
    const bewaard = await proef.query<{ leerling: string; uitkomst: MatchUitkomstAntwoord; aanleiding: string }>(
      "SELECT leerling, uitkomst, aanleiding FROM match WHERE vestiging = '99AA00' ORDER BY aanleiding",
    );
    expect(bewaard.map(({ aanleiding }) => aanleiding)).toEqual(['aanmelding', 'mutatie']);
    const leerlingen = await proef.query<Beschreven>(BESCHREVEN);
    for (const { leerling, uitkomst } of bewaard) {
      const wie = leerlingen.find((een) => een.leerling === leerling && een.organisatie === '99AA00');
      const nu = await reken(wie as Beschreven);
      expect(uitkomst.behoeften).toEqual(nu.behoeften);
      expect(uitkomst.criteria.versie).toBe('plan 2026');
      expect(uitkomst.scholen.map(({ code }) => code)).toEqual(nu.scholen.map(({ code }) => code));
    }
    expect(await proef.query("SELECT 1 FROM gebeurtenis WHERE soort = 'match.bewaard'")).toHaveLength(2);
  });

  it('AAN-12 de ouders van Fenna delen wat haar vorige school schreef met de school waar zij is aangemeld', async () => {
    const [rij] = await proef.query<{ geschreven: number; leest: number; gedeeld: number }>(`SELECT
      (SELECT count(*)::int FROM behoefte b WHERE b.leerling = l.id AND b.vestiging = '99AF00') AS geschreven,
      (SELECT count(*)::int FROM dossierdeling d WHERE d.leerling = l.id AND d.vestiging = '99AA00' AND d.tot IS NULL) AS gedeeld
      FROM leerling l WHERE roepnaam = 'Fenna' AND achternaam = 'Groot'`);
    expect(rij).toEqual({ geschreven: 3, gedeeld: 1 });
  });

  it('MAT-1 BEH-2 de keuzes van beide samenwerkingsverbanden konden zo worden vastgelegd', async () => {
    const keuzes = await proef.query<{ swv: string; van: Datum; op: string; plaats: string; waarde: MatchCriteria }>(
      "SELECT swv, van, vastgelegd_op AS op, plaats_in_plan AS plaats, waarde FROM instelling WHERE sleutel = 'matchcriteria' ORDER BY swv, van",
    );
    expect(keuzes.map(({ swv, van }) => [swv, van])).toEqual([
      ['PO9901', '2026-08-01'],
      ['PO9901', '2027-08-01'],
      ['VO9901', '2026-08-01'],
      ['VO9901', '2027-08-01'],
    ]);
    for (const { van, op, plaats, waarde } of keuzes) {
      const vandaag = datumInNederland(op);
      const keuze = { van, plaatsInPlan: plaats, criteria: waarde };
      expect(beoordeelNieuweVersie(keuze, { vandaag, keuzes: [], swvs: [] })).toMatchObject({ mag: true });
    }
    const lokaal = await proef.query<LokaleCategorie & { swv: string }>(
      'SELECT swv, code, naam, uitleg, landelijk, van FROM categorie_lokaal',
    );
    expect(new Set(lokaal.map(({ swv }) => swv)).size).toBe(2);
    for (const categorie of lokaal)
      expect(beoordeelLokaleCategorie(categorie, { bestaande: [] })).toMatchObject({ mag: true });
    expect(await proef.query("SELECT DISTINCT sleutel FROM instelling WHERE swv = 'VO9901' ORDER BY 1")).toEqual([
      { sleutel: 'arrangement.modellen' },
      { sleutel: 'bezwaar.commissie' },
      { sleutel: 'matchcriteria' },
      { sleutel: 'sop-geldigheid-jaren' },
      { sleutel: 'swv-contact' },
      { sleutel: 'tlv.beslistermijn' },
      { sleutel: 'tlv.tarieven' },
    ]);
    const plankeuzes = await proef.query<{ sleutel: string; van: Datum; waarde: unknown; plaats: string; op: string }>(
      "SELECT sleutel, van, waarde, plaats_in_plan AS plaats, vastgelegd_op AS op FROM instelling WHERE sleutel <> 'matchcriteria'",
    );
    for (const { sleutel, van, waarde, plaats, op } of plankeuzes) {
      const instelling = INSTELLINGEN.find((een) => een.sleutel === sleutel);
      expect(instelling && beoordeelWaarde(instelling.vorm, waarde)).toEqual([]);
      expect(plaats).toContain('paragraaf');
      expect(van > datumInNederland(op)).toBe(true);
    }
  });

  it('AAN-10 er is een schorsing die mag, en een voornemen om een leerling te verwijderen', async () => {
    const schorsingen = await proef.query<{ van: Datum; tot: Datum; reden: string }>(
      "SELECT van, tot_en_met AS tot, reden FROM schorsing WHERE vestiging = '99AA00'",
    );
    expect(schorsingen).toHaveLength(1);
    const school = { soorten: ['BO'], cluster: null, grondslagGevraagd: false } as const;
    for (const { van, tot, reden } of schorsingen)
      expect(beoordeelSchorsing({ van, totEnMet: tot }, { reden, eerdere: [], school })).toMatchObject({ mag: true });
    expect(await proef.query('SELECT toestand FROM verwijdering')).toEqual([{ toestand: 'voorgenomen' }]);
  });

  it('Hülya Kaya begon een aanmelding die nog niet is verstuurd, en Mehmet Yılmaz begint met niets', async () => {
    const concepten = await proef.query<{ naam: string; stap: number; roepnaam: string }>(
      "SELECT p.naam, (c.gegevens ->> 'stap')::int AS stap, l.roepnaam FROM aanmelding_concept c JOIN persoon p ON p.id = c.persoon JOIN leerling l ON l.id = (c.gegevens ->> 'leerling')::uuid",
    );
    expect(concepten).toEqual([{ naam: 'Hülya Kaya', stap: 4, roepnaam: 'Elif' }]);
  });

  it('leerlingen in het voortgezet onderwijs zitten in elk leerjaar, ook wie er pas kwam', async () => {
    const rijen = await proef.query<{ leerjaar: string }>(
      "SELECT DISTINCT i.leerjaar FROM inschrijving i JOIN vestiging v ON v.code = i.vestiging WHERE 'VO' = ANY (v.soorten) ORDER BY 1",
    );
    expect(rijen.map(({ leerjaar }) => leerjaar)).toEqual(['1', '2', '3', '4', '5', '6']);
    const [geplaatst] = await proef.query<{ n: number }>(
      "SELECT count(DISTINCT i.leerjaar)::int AS n FROM inschrijving i JOIN aanmelding a ON a.leerling = i.leerling AND a.vestiging = i.vestiging JOIN vestiging v ON v.code = i.vestiging WHERE 'VO' = ANY (v.soorten) AND a.toestand LIKE 'geplaatst%'",
    );
    expect(geplaatst?.n).toBeGreaterThan(1);
  });
});
