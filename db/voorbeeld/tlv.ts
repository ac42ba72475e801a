import type { Discipline } from '../../domein/tlv/regels/deskundigen.ts';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Account } from './accounts.ts';
import { haalSwvmensen, schrijfAanvraag } from './besluit-rijen.ts';
import { type Bouw, haalMensen, type Mens, type Rolmens, type Streek } from './bouw.ts';
import { werkdag } from './klok.ts';
import type { School } from './regio.ts';
import { dossierVan, geefPlan, MOTIVERING, maakLeerling, scores } from './tlv-leerling.ts';
import { schrijfSchoolvraag } from './tlv-rijen.ts';
import { haal, maakToeval } from './toeval.ts';

const BESLUIT =
  'Beide deskundigen zien dat een kleine groep met vaste mensen nodig is. De school deed wat van haar mag worden verwacht.';

/** Who advises an SWV stands in its register. */
function schrijfRegister(bouw: Bouw, swv: string, mensen: readonly (readonly [Mens, Discipline])[]): void {
  for (const [{ id, naam }, discipline] of mensen)
    bouw.schrijver.voegToe('tlv_deskundige', {
      swv,
      persoon: id,
      naam,
      discipline,
      registratie: `Registratie ${id.slice(-6)}`,
      van: plusDagen(bouw.vandaag, -700),
      tot: null,
    });
}

/** TLV-1 to 7 · Requests of schools in the states that a school and an expert see. Gives the accounts that show them. */
export function schrijfTlv(
  bouw: Bouw,
  streek: Streek,
  school: School,
  regiomensen: ReadonlyMap<string, Rolmens>,
): Account[] {
  const { vandaag } = bouw;
  const { swvPo, swvVo } = streek.regio;
  const toeval = maakToeval(7_100);
  const geleden = (dagen: number) => werkdag(plusDagen(vandaag, -dagen));
  const start = plusDagen(schooljaarVan(vandaag).eind, 1);
  const mensen = { po: haalSwvmensen(bouw, streek, swvPo), vo: haalSwvmensen(bouw, streek, swvVo) };
  const deskundige = regiomensen.get(`deskundige ${swvPo}`);
  const deskundigeVo = regiomensen.get(`deskundige ${swvVo}`);
  schrijfRegister(bouw, swvPo, [
    [mensen.po.deskundigen[0], 'orthopedagoog'],
    [mensen.po.deskundigen[1], 'maatschappelijk_werker'],
    ...(deskundige
      ? ([
          [deskundige, 'psycholoog'],
          [deskundige, 'kinder_of_jeugdpsycholoog'],
        ] as const)
      : []),
  ]);
  schrijfRegister(bouw, swvVo, [
    [mensen.vo.deskundigen[0], 'orthopedagoog'],
    [mensen.vo.deskundigen[1], 'maatschappelijk_werker'],
    ...(deskundigeVo ? ([[deskundigeVo, 'kinderpsychiater']] as const) : []),
  ]);
  const { ib } = haalMensen(streek, school);
  const ingelicht = { oudersIngelichtOp: geleden(34), visieGevraagdOp: geleden(34) };
  const basis = { school, door: ib, swv: swvPo, grond: 'inschrijving' as const, start };

  const sofie = maakLeerling(bouw, streek, {
    school,
    naam: ['Sofie', 'Kuipers'],
    ouder: 'Loes Kuipers',
    leeftijd: 8,
    leerjaar: '5',
    groep: '5B',
  });
  geefPlan(bouw, { kind: sofie.kind, school, door: ib }, toeval);
  schrijfSchoolvraag(bouw, toeval, {
    ...basis,
    kind: sofie.kind,
    volgnr: 1,
    soort: 'SBO',
    begonnen: geleden(36),
    inhoud: ingelicht,
    handelingen: [],
    visies: [
      {
        persoon: sofie.ouder.id,
        naam: sofie.ouder.naam,
        dag: geleden(4),
        tekst: 'Sofie komt elke dag moe thuis. Wij zijn op de sbo-school gaan kijken en zij vond het er fijn.',
      },
    ],
  });

  const jula = maakLeerling(bouw, streek, {
    school,
    naam: ['Jula', 'Mulder'],
    ouder: 'Petra Mulder',
    leeftijd: 9,
    leerjaar: '6',
    groep: '6B',
  });
  geefPlan(bouw, { kind: jula.kind, school, door: ib }, toeval);
  schrijfSchoolvraag(bouw, toeval, {
    ...basis,
    kind: jula.kind,
    volgnr: 2,
    soort: 'SO',
    categorie: 2,
    begonnen: geleden(16),
    inhoud: { ...ingelicht, motivering: MOTIVERING },
    handelingen: [{ soort: 'ingediend', dag: geleden(12), weken: 8, door: ib }],
    deskundigen: [
      { wie: mensen.po.deskundigen[0], discipline: 'orthopedagoog', voor: plusDagen(vandaag, 9) },
      ...(deskundige
        ? [{ wie: deskundige, discipline: 'kinder_of_jeugdpsycholoog' as const, voor: plusDagen(vandaag, 9) }]
        : []),
    ],
    dossier: dossierVan(jula.kind, school, geleden(12)),
  });

  const nina = maakLeerling(bouw, streek, {
    school,
    naam: ['Nina', 'Prins'],
    ouder: 'Eva Prins',
    leeftijd: 7,
    leerjaar: '4',
    groep: '4B',
  });
  geefPlan(bouw, { kind: nina.kind, school, door: ib }, toeval);
  schrijfSchoolvraag(bouw, toeval, {
    ...basis,
    kind: nina.kind,
    volgnr: 3,
    soort: 'SBO',
    begonnen: geleden(30),
    inhoud: { ...ingelicht, motivering: MOTIVERING },
    handelingen: [
      { soort: 'ingediend', dag: geleden(24), weken: 8, door: ib },
      {
        soort: 'aanvulling_gevraagd',
        dag: geleden(5),
        wat: 'Wij missen hoe Nina zelf naar een andere school kijkt. Spreekt u met haar?',
        uiterlijk: plusDagen(vandaag, 9),
        door: mensen.po.eerste,
      },
    ],
    dossier: dossierVan(nina.kind, school, geleden(24)),
  });

  const vo = haal(streek.voortgezet, 1);
  const zorg = haalMensen(streek, vo).ib;
  const basisVo = { school: vo, door: zorg, swv: swvVo, grond: 'inschrijving' as const, start: plusDagen(vandaag, 30) };
  const getest = geleden(60);
  const milan = maakLeerling(bouw, streek, {
    school: vo,
    naam: ['Milan', 'Hofman'],
    ouder: 'Karin Hofman',
    leeftijd: 12,
    leerjaar: '1',
    groep: '1A',
  });
  schrijfSchoolvraag(bouw, toeval, {
    ...basisVo,
    kind: milan.kind,
    volgnr: 4,
    soort: 'PRO',
    begonnen: geleden(14),
    inhoud: {
      ...ingelicht,
      motivering: 'Milan leert door te doen. In het vmbo haalt hij de theorie ook met hulp niet.',
    },
    scores: scores(71, { begrijpend_lezen: 27, inzichtelijk_rekenen: 24, spellen: 33 }, getest),
    handelingen: [{ soort: 'ingediend', dag: geleden(9), weken: 8, door: zorg }],
    deskundigen: [
      { wie: mensen.vo.deskundigen[0], discipline: 'orthopedagoog', voor: plusDagen(vandaag, 12) },
      ...(deskundigeVo
        ? [{ wie: deskundigeVo, discipline: 'kinderpsychiater' as const, voor: plusDagen(vandaag, 12) }]
        : []),
    ],
    dossier: dossierVan(milan.kind, vo, geleden(9)),
  });
  const lwoo = maakLeerling(bouw, streek, {
    school: vo,
    naam: ['Esra', 'Polat'],
    ouder: 'Fatma Polat',
    leeftijd: 12,
    leerjaar: '1',
    groep: '1B',
  });
  schrijfSchoolvraag(bouw, toeval, {
    ...basisVo,
    kind: lwoo.kind,
    volgnr: 5,
    soort: 'LWOO',
    begonnen: geleden(4),
    inhoud: ingelicht,
    scores: scores(95, { begrijpend_lezen: 42, technisch_lezen: 44 }, getest),
    handelingen: [],
  });
  schrijfVerlenging(bouw, streek, school);
  return [
    {
      wie: sofie.ouder,
      uitleg: 'Moeder van Sofie. Leest mee met een aanvraag voor speciaal basisonderwijs en schreef er zelf iets bij.',
    },
    {
      wie: mensen.po.deskundigen[0],
      uitleg: 'Orthopedagoog. Geeft als eerste deskundige advies over aanvragen in het primair onderwijs.',
    },
    ...(deskundigeVo
      ? [{ wie: deskundigeVo, uitleg: 'Deskundige voortgezet onderwijs. Geeft advies over praktijkonderwijs.' }]
      : []),
  ];
}

/** TLV-5 · A pupil of the special primary school of the example account, whose declaration ends this schooljaar. */
function schrijfVerlenging(bouw: Bouw, streek: Streek, vorige: School): void {
  const sbo = streek.regio.scholen.find(({ soorten }) => soorten.includes('SBO'));
  if (sbo === undefined) return;
  const { begin, eind } = schooljaarVan(bouw.vandaag);
  const start = plusDagen(begin, -365);
  const tess = maakLeerling(bouw, streek, {
    school: sbo,
    naam: ['Tess', 'Verhoeven'],
    ouder: 'Bianca Verhoeven',
    leeftijd: 9,
    leerjaar: '6',
    groep: '6A',
  });
  const besloten = werkdag(plusDagen(start, -60));
  schrijfAanvraag(bouw, streek, {
    kind: tess.kind,
    school: vorige,
    soort: 'SBO',
    ingediend: werkdag(plusDagen(besloten, -45)),
    start,
    motivering: MOTIVERING,
    adviezen: 2,
    daarna: [
      { soort: 'voorgesteld', dag: werkdag(plusDagen(besloten, -3)) },
      { soort: 'besloten', dag: besloten, uitkomst: 'positief' },
    ],
    besluit: { tot: eind, voorwaarden: '', motivering: BESLUIT, geplaatst: { school: sbo, van: start } },
  });
}
