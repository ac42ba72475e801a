import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Briefopbouw } from '../../../server/platform/pdf.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { AANLEIDING } from '../regels/begin.ts';
import { schrijfBestemming } from '../regels/bestemmingen.ts';
import type { OppInhoud } from '../regels/inhoud.ts';
import { schrijfDoel, schrijfOndersteuning, zonderPunt } from '../regels/verschillen.ts';
import type { Leerlingrij } from './beeld.ts';
import type { Gesprekrij, Instemmingrij, Opprij, Versierij } from './opslag.ts';

interface Stukken {
  readonly opp: Opprij;
  readonly versie: Versierij;
  readonly leerling: Leerlingrij;
  readonly instemmingen: readonly Instemmingrij[];
  readonly gesprekken: readonly Gesprekrij[];
  readonly woorden: Readonly<Record<string, string>>;
  readonly gemaaktOp: string;
}

const TOESTAND = {
  concept: 'Dit is een concept. Het kan nog veranderen.',
  aangeboden: 'Dit plan ligt ter instemming bij de ouders. Het is nog niet vastgesteld.',
  ingetrokken: 'Deze versie is ingetrokken.',
} as const;

/** The plan as a letter that reads from top to bottom; what is empty stays away. */
export function schrijfPlan(brief: Briefopbouw, stukken: Stukken): void {
  const { kop, alinea, tabel } = brief;
  const { opp, versie, leerling } = stukken;
  kop(1, `Ontwikkelingsperspectief van ${schrijfNaam(leerling)}`);
  alinea(
    versie.toestand === 'vastgesteld' && versie.vastgesteldDag !== null
      ? `Versie ${versie.nummer}, vastgesteld op ${schrijfDatum(versie.vastgesteldDag)} door ${versie.vastgesteldDoor ?? ''}.`
      : `Versie ${versie.nummer}. ${versie.toestand === 'vastgesteld' ? '' : TOESTAND[versie.toestand]}`,
  );
  tabel({
    rijen: [
      ['Leerling', `${schrijfNaam(leerling)}, geboren op ${schrijfDatum(leerling.geboortedatum)}`],
      ['School', opp.school],
      ['Waarom dit plan', `Dit plan is nodig ${AANLEIDING[opp.aanleiding]} (${schrijfDatum(opp.aanleidingDag)}).`],
      ...(versie.reden === '' ? [] : [['Waarom deze versie', versie.reden]]),
    ],
  });
  schrijfInhoud(brief, versie.inhoud, stukken.woorden);
  schrijfGesprekken(brief, stukken.gesprekken);
  schrijfHandtekeningen(brief, stukken);
}

function schrijfInhoud({ kop, alinea, lijst }: Briefopbouw, inhoud: OppInhoud, woorden: Stukken['woorden']): void {
  const tekst = (naam: string, waarde: string) => {
    if (waarde.trim() === '') return;
    kop(3, naam);
    for (const regel of waarde.split('\n').filter((een) => een.trim() !== '')) alinea(regel);
  };
  const opsomming = (naam: string, regels: readonly string[]) => {
    const gevuld = regels.filter((regel) => regel.trim() !== '');
    if (gevuld.length === 0) return;
    kop(3, naam);
    lijst(gevuld);
  };
  kop(2, 'Waar gaat de leerling naartoe');
  alinea(`Verwachte bestemming: ${schrijfBestemming(inhoud.uitstroom)}`);
  tekst('Waarom', inhoud.uitstroom.motivering);
  opsomming('Wat het leren moeilijker maakt', inhoud.belemmerend);
  opsomming('Wat het leren helpt', inhoud.bevorderend);
  opsomming('Wat al is geprobeerd', inhoud.geprobeerd ?? []);
  tekst('Hoe de ouders het zien', inhoud.visieOuders ?? '');
  tekst('Hoe de leerling het ziet', inhoud.visieLeerling ?? '');
  if (inhoud.doelen.length > 0) kop(2, 'Doelen');
  inhoud.doelen.forEach((doel, plek) => {
    kop(3, `Doel ${plek + 1}: ${woorden[doel.categorie] ?? doel.categorie}`);
    lijst(schrijfDoel(doel));
  });
  kop(2, 'Wat we afspreken (het handelingsdeel)');
  lijst(inhoud.handelingsdeel.ondersteuning.filter(({ wat }) => wat.trim() !== '').map(schrijfOndersteuning));
  tekst('Eigen leerlijn', inhoud.handelingsdeel.leerlijn);
  tekst('Onderzoek', inhoud.handelingsdeel.onderzoek);
  tekst('Zorg op school', inhoud.handelingsdeel.zorg);
  tekst('Afwijkingen van het lesprogramma', inhoud.afwijkingen);
  const { aanpassingen, vrijstelling } = inhoud.toetsen;
  opsomming(
    'Aanpassingen bij toetsen',
    aanpassingen.map(({ wat, reden }) => `${zonderPunt(wat)}. Reden: ${reden}`),
  );
  if (vrijstelling !== null)
    tekst(
      'Vrijstelling van de doorstroomtoets',
      `${vrijstelling.grond}. Besproken met de ouders op ${schrijfDatum(vrijstelling.besprokenOp)}.`,
    );
  tekst('Aantekeningen', inhoud.groei);
}

function schrijfGesprekken({ kop, alinea, lijst }: Briefopbouw, gesprekken: readonly Gesprekrij[]): void {
  kop(2, 'Wat de leerling zegt');
  const leerling = gesprekken.filter(({ met }) => met === 'leerling');
  if (leerling.length === 0) alinea('De leerling is nog niet gehoord.');
  for (const { dag, hoe, gezegd, gedaan, niet_gelukt, eigen_woorden } of leerling) {
    kop(3, `${hoe}, ${schrijfDatum(dag)}${eigen_woorden ? ' (in eigen woorden)' : ''}`);
    lijst([
      ...(niet_gelukt === null ? [gezegd] : [`Het lukte niet: ${niet_gelukt}`]),
      ...(gedaan === '' ? [] : [`Wat de school ermee deed: ${gedaan}`]),
    ]);
  }
  const ouders = gesprekken.filter(({ met }) => met === 'ouders');
  if (ouders.length === 0) return;
  kop(2, 'Gesprekken met de ouders');
  lijst(ouders.map(({ dag, hoe, gezegd, niet_gelukt }) => `${schrijfDatum(dag)}, ${hoe}: ${niet_gelukt ?? gezegd}`));
}

const ANTWOORD: Readonly<Record<string, string>> = {
  akkoord: 'eens',
  niet_akkoord: 'niet eens',
  opmerking: 'opmerking',
};
const ALS = { ouder: 'ouder of voogd', leerling: 'leerling', school: 'school' } as const;

function schrijfHandtekeningen(
  { kop, alinea, tabel }: Briefopbouw,
  { versie, instemmingen, gemaaktOp }: Stukken,
): void {
  kop(2, 'Wie tekende');
  alinea('Instemmen gaat over het handelingsdeel: wat de school doet. Het gaat niet over de verwachte bestemming.');
  const geldig = instemmingen.filter(({ hash }) => hash === versie.hash);
  if (geldig.length === 0) alinea('Nog niemand.');
  else
    tabel({
      koppen: ['Wie', 'Antwoord', 'Wanneer en hoe', 'Opmerking'],
      rijen: geldig.map(({ naam, als, antwoord, dag, weg, tekst, vastgelegdDoor }) => [
        `${naam} (${ALS[als]})`,
        ANTWOORD[antwoord] ?? antwoord,
        `${schrijfDatum(dag)}, ${weg === 'papier' ? `op papier, vastgelegd door ${vastgelegdDoor}` : 'in Opmaat'}`,
        tekst === '' ? '-' : tekst,
      ]),
    });
  if (versie.hash !== null)
    alinea(
      `Controlegetal van de inhoud (SHA-256): ${versie.hash}. Verandert er een letter, dan verandert dit getal en is opnieuw instemming nodig.`,
    );
  alinea(`Gemaakt met Opmaat op ${gemaaktOp}.`);
}
