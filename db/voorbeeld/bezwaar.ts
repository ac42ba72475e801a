import type { Bezwaarhandeling } from '../../domein/bezwaar/regels/handeling.ts';
import { bepaalBezwaartermijn } from '../../domein/bezwaar/regels/termijn.ts';
import { plusDagen } from '../../kern/tijd/datum.ts';
import type { Account } from './accounts.ts';
import { haalSwvmensen, schrijfAanvraag } from './besluit-rijen.ts';
import type { Bouw, Streek } from './bouw.ts';
import { maakKind, schrijfIn } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { geboorteInGroep, maakOuder } from './mensen-hoofdschool.ts';
import type { Rij } from './schrijver.ts';
import { maakToeval } from './toeval.ts';

const GRONDEN =
  'Onze zoon loopt elke dag vast in een klas van 28 leerlingen. De school deed alles wat zij kon. Wij begrijpen niet dat u vso niet nodig vindt.';

/** TLV-8 · A pupil of secondary education for whom VSO category 2 was refused; the mother objects, the committee is named and heard them. */
export function schrijfBezwaren(bouw: Bouw, streek: Streek): Account[] {
  const { vandaag } = bouw;
  const school = streek.voortgezet[1];
  if (school === undefined) return [];
  const geleden = (dagen: number) => werkdag(plusDagen(vandaag, -dagen));
  const toeval = maakToeval(5_400);
  const ouder = maakOuder(bouw, ['', 'Visser'], 'Carola Visser');
  const kind = maakKind(bouw, streek, {
    geboortedatum: geboorteInGroep(vandaag, 13),
    school,
    ouders: [ouder],
    roepnaam: 'Daan',
    familie: ['', 'Visser'],
    gezin: 'een ouder',
    dichtbij: true,
  });
  schrijfIn(bouw, kind, { school, leerjaar: '1', groep: '1B', van: plusDagen(vandaag, -300), tot: null });
  const besluit = vangBesluit(bouw, (met) =>
    schrijfAanvraag(met, streek, {
      kind,
      school,
      soort: 'VSO',
      categorie: 2,
      ingediend: geleden(85),
      start: plusDagen(vandaag, 45),
      motivering:
        'Daan raakt in een klas van 28 elke dag overprikkeld. Wij boden een vaste plek, een mentor en minder lessen. Dat hielp te weinig.',
      afwijzing:
        'De school kan met een arrangement nog meer doen in de gewone klas. Daarom is voortgezet speciaal onderwijs nu niet nodig.',
      adviezen: 2,
      daarna: [
        { soort: 'voorgesteld', dag: geleden(31) },
        { soort: 'besloten', dag: geleden(28), uitkomst: 'negatief' },
      ],
    }),
  );
  if (besluit === undefined) return [];
  const swvmensen = haalSwvmensen(bouw, streek, besluit.swv);
  const handelingen: readonly Bezwaarhandeling[] = [
    { soort: 'ontvangen', dag: geleden(20) },
    { soort: 'commissie', dag: geleden(17), namen: ['mr. A. Verhoeven (voorzitter)', 'drs. L. Bos', 'mw. S. Yildiz'] },
    {
      soort: 'gehoord',
      dag: geleden(5),
      zitting: geleden(6),
      aanwezig: 'Moeder, ondersteuningscoördinator, samenwerkingsverband',
      verslag:
        'Moeder vertelt dat Daan thuis uitgeput is en vaak niet naar school durft. De school bevestigt dat extra begeleiding in de klas niet hielp.',
    },
  ];
  const ms = kantooruur(handelingen[0]?.dag ?? vandaag, toeval);
  const plek = { leerling: kind.id, swv: besluit.swv, vestiging: besluit.vestiging };
  const id = toeval.id(ms);
  bouw.schrijver.voegToe('tlv_bezwaar', {
    ...plek,
    id,
    besluit: besluit.id,
    indiener: ouder.id,
    indiener_naam: ouder.naam,
    indiener_als: 'ouder',
    weg: 'opmaat',
    gronden: GRONDEN,
    te_laat_om: null,
    ontvangen_dag: handelingen[0]?.dag ?? vandaag,
    ontvangen_op: moment(ms),
    toestand: 'in_behandeling',
    beslisdatum: bepaalBezwaartermijn(handelingen, besluit.bezwaar_tot, vandaag)?.laatsteDag ?? null,
    afgerond_op: null,
    volgnummer: handelingen.length,
  });
  handelingen.forEach(({ soort, dag, ...gegevens }, plaats) => {
    const door = plaats === 0 ? ouder : swvmensen.eerste;
    bouw.schrijver.voegToe('tlv_bezwaar_handeling', {
      ...plek,
      bezwaar: id,
      volgnummer: plaats + 1,
      soort,
      dag,
      moment: moment(plaats === 0 ? ms : kantooruur(dag, toeval)),
      door: door.id,
      door_naam: door.naam,
      door_rol: plaats === 0 ? 'ouder' : 'tlv',
      gegevens,
    });
  });
  return [
    {
      wie: ouder,
      uitleg:
        'Moeder van Daan. Maakte bezwaar tegen een besluit over voortgezet speciaal onderwijs en volgt wat ermee gebeurt.',
    },
    {
      wie: swvmensen.tweede,
      uitleg:
        'Tweede beoordelaar toelaatbaarheid voortgezet onderwijs. Nam een besluit waartegen bezwaar loopt: daarover beslist een ander.',
    },
  ];
}

/** What was written as decision while this ran: a request gives its decision its own id. */
function vangBesluit(bouw: Bouw, schrijf: (met: Bouw) => void): Rij<'tlv_besluit'> | undefined {
  let gevangen: Rij<'tlv_besluit'> | undefined;
  schrijf({
    ...bouw,
    schrijver: {
      ...bouw.schrijver,
      voegToe: (tabel, rij) => {
        if (tabel === 'tlv_besluit') gevangen = rij as unknown as Rij<'tlv_besluit'>;
        bouw.schrijver.voegToe(tabel, rij);
      },
    },
  });
  return gevangen;
}
