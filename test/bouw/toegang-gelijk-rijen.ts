import { kies } from './fuzz-invoer.ts';
import { zetDeelrijen } from './toegang-gelijk-delen.ts';
import { zetOndersteuningsrijen } from './toegang-gelijk-ondersteuning.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** A row as it goes into the table, with the pupil that it is about. */
export interface Rij {
  readonly tabel: string;
  readonly kind: Kind | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: columns of any table; the database guards their form
  readonly velden: Readonly<Record<string, any>>;
  /** What the decision knows and the row itself does not carry. */
  readonly erbij?: Readonly<Record<string, unknown>>;
}

const MOMENT = '2026-08-15T10:00:00Z';

/** What was written about a pupil: by each of its schools, a school that has nothing to do with it, parents and pupil. */
export function maakRijen(wereld: Wereld): Rij[] {
  const { kans, kinderen, scholen, actoren } = wereld;
  const rijen: Rij[] = [];
  const zet = (tabel: string, kind: Kind | undefined, velden: Rij['velden'], erbij: object = {}) =>
    rijen.push({ tabel, kind, velden, erbij: { ...erbij } });
  let teller = 0;
  const nieuw = () => id('f', ++teller);
  for (const kind of kinderen) {
    const { leerling, swv } = kind;
    const basis = { leerling, swv };
    const vreemd = kies(kans, scholen).code;
    const school = () => kies(kans, [...kind.scholen.map(({ vestiging }) => vestiging), vreemd]);
    const ouder = () => kies(kans, kind.gezag).persoon;
    const schrijver = { moment: MOMENT, door: id('a4', 0), door_naam: 'x', door_rol: 'ib' };
    for (const soort of ['werknotitie', 'verslag', 'signaal', 'werknotitie'])
      zet('notitie', kind, { ...basis, ...schrijver, id: nieuw(), vestiging: school(), soort, tekst: 'x' });
    for (const [vestiging, voorOuders, door] of [
      [school(), true, schrijver.door],
      [school(), false, schrijver.door],
      [null, true, ouder()],
      [null, true, kind.persoon ?? ouder()],
    ] as const)
      zet('document', kind, {
        ...basis,
        ...schrijver,
        id: nieuw(),
        vestiging,
        door,
        soort: 'overig',
        naam: 'a.pdf',
        mediatype: 'application/pdf',
        grootte: 1,
        sha256: '\\x00',
        inhoud: '\\x00',
        voor_ouders: voorOuders,
      });
    for (const [vestiging, bron] of [
      [school(), 'school'],
      [school(), 'school'],
      [null, 'ouders'],
    ] as const) {
      const rest = { ...basis, vestiging, moment: MOMENT, door: ouder(), door_naam: 'x' };
      zet('behoefte', kind, {
        ...rest,
        id: nieuw(),
        bron,
        categorie: 'rust',
        intensiteit: 1,
        setting: 'in_de_groep',
        verplicht: false,
        van: '2026-08-01',
        toelichting: '',
      });
      for (const soort of ['bevorderend', 'observatie'])
        zet('beschrijving', kind, { ...rest, id: nieuw(), soort, tekst: 'x' });
    }
    zet('match', kind, {
      ...basis,
      id: nieuw(),
      vestiging: school(),
      aanleiding: 'x',
      invoer: {},
      criteria: {},
      uitkomst: {},
      moment: MOMENT,
      door: schrijver.door,
      door_naam: 'x',
    });
    for (const keer of [0, 1]) {
      const aanmelding = nieuw();
      const vestiging = school();
      zet('aanmelding', kind, {
        ...basis,
        id: aanmelding,
        nummer: `A${teller}`,
        vestiging,
        door: ouder(),
        ontvangen_op: MOMENT,
        ontvangen_dag: '2026-08-15',
        gewenste_start: '2027-01-01',
        andere_scholen: ['Geheim'],
        ondersteuning_verwacht: true,
        toelichting: '',
        toestand: 'in_behandeling',
        volgnummer: 1,
        afgerond_op: keer ? '2026-08-20' : null,
      });
      zet(
        'aanmelding_handeling',
        kind,
        {
          aanmelding,
          volgnummer: 1,
          swv,
          soort: 'ontvangen',
          moment: MOMENT,
          dag: '2026-08-15',
          door: null,
          door_naam: 'x',
          door_rol: 'ouder',
          gegevens: {},
        },
        { vestiging },
      );
    }
    zet('schorsing', kind, {
      ...basis,
      id: nieuw(),
      vestiging: school(),
      van: '2026-08-15',
      tot_en_met: '2026-08-15',
      reden: 'x',
      inspectie_nodig: false,
      opgelegd_op: MOMENT,
      door: schrijver.door,
      door_naam: 'x',
    });
    zet('verwijdering', kind, {
      ...basis,
      id: nieuw(),
      vestiging: school(),
      toestand: 'voorgenomen',
      reden: 'x',
      om_vorderingen: false,
      volgnummer: 1,
      begonnen_op: MOMENT,
      door: schrijver.door,
      door_naam: 'x',
    });
    zet('aanmelding_concept', kind, {
      id: nieuw(),
      persoon: ouder(),
      gegevens: { leerling },
      bijgewerkt_op: MOMENT,
      volgnummer: 1,
    });
    for (const [vestiging, voorOuders, soort, persoon] of [
      [school(), true, 'x.y'],
      [school(), false, 'x.y'],
      [null, true, 'x.y'],
      [null, false, 'x.y'],
      [school(), true, 'opp.geweigerd', ouder()],
      [school(), true, 'opp.ingestemd', kind.persoon],
      [school(), true, 'opp.ouders-gesproken'],
      [school(), true, 'arrangement.niet-getekend'],
      [school(), true, 'arrangement.begonnen'],
      [school(), true, 'tlv.ingediend'],
      [school(), true, 'tlv.besloten'],
    ] as const)
      zet('gebeurtenis', kind, {
        ...basis,
        id: nieuw(),
        moment: MOMENT,
        soort,
        vestiging,
        door_naam: 'x',
        door_rol: 'ib',
        tekst: 'x',
        gegevens: persoon === undefined ? {} : { persoon },
        voor_ouders: voorOuders,
      });
    for (const [keer, soort] of ['x', 'x', 'medisch-einde', 'oordeel-gpo', 'beslissing-tlv'].entries())
      zet('termijn', kind, {
        ...basis,
        id: nieuw(),
        vestiging: school(),
        onderwerp: nieuw(),
        soort,
        naam: 'x',
        start: '2026-08-01',
        wettelijke_laatste_dag: '2026-10-01',
        laatste_dag: '2026-10-01',
        regel: 'AAN-2',
        artikel: 'x',
        wie: 'school',
        bij_verstrijken: 'x',
        voldaan_op: keer ? '2026-09-01' : null,
      });
    zet('bericht', kind, {
      id: nieuw(),
      aan_persoon: ouder(),
      aan_adres: 'x@proef.example',
      onderwerp: 'x',
      tekst: 'x',
      gemaakt_op: MOMENT,
    });
    const stukken = rijen.filter((rij) => rij.kind === kind && ['notitie', 'document'].includes(rij.tabel));
    zetDeelrijen(wereld, kind, stukken, { zet, nieuw });
    zetOndersteuningsrijen(wereld, kind, rijen, { zet, nieuw });
    zetRelaties(kind, zet, nieuw);
  }
  for (const swv of ['PO9901', 'PO9902'])
    for (const vestiging of [null, scholen[0]?.code])
      zet('gebeurtenis', undefined, {
        id: nieuw(),
        moment: MOMENT,
        soort: 'x.y',
        swv,
        vestiging,
        door_naam: 'x',
        door_rol: 'directie',
        tekst: 'x',
        gegevens: {},
        voor_ouders: true,
      });
  for (const { persoon, rol } of actoren.filter((actor) => actor.persoon !== '' && actor.rol !== 'ouder'))
    zet('bericht', undefined, {
      id: nieuw(),
      aan_persoon: persoon,
      aan_adres: `${rol}@proef.example`,
      onderwerp: 'x',
      tekst: 'x',
      gemaakt_op: MOMENT,
    });
  return rijen;
}

export type Zet = (tabel: string, kind: Kind, velden: Rij['velden'], erbij?: object) => void;

function zetRelaties(kind: Kind, zet: Zet, nieuw: () => string): void {
  const { leerling, swv, geboren } = kind;
  zet('leerling', kind, {
    id: leerling,
    nummer: leerling.slice(-4),
    swv,
    roepnaam: 'Kind',
    tussenvoegsel: '',
    achternaam: `K${leerling.slice(-4)}`,
    geboortedatum: geboren,
    straat: 'x',
    huisnummer: '1',
    postcode: '9901AA',
    plaats: 'x',
    volgnummer: 1,
  });
  for (const rij of kind.gezag) zet('gezag', kind, { leerling, ...rij });
  for (const rij of kind.scholen)
    zet('betrokken_school', kind, { leerling, swv, grond: 'aanmelding', onderwerp: nieuw(), ...rij });
  for (const rij of kind.inschrijvingen)
    zet('inschrijving', kind, { id: nieuw(), leerling, swv, leerjaar: '5', tijdelijk: false, ...rij });
  for (const rij of kind.delingen) zet('dossierdeling', kind, { leerling, swv, door: kind.gezag[0]?.persoon, ...rij });
  for (const rij of kind.noodtoegang)
    zet('noodtoegang', kind, {
      id: nieuw(),
      leerling,
      swv,
      persoon_naam: 'x',
      reden: 'Een reden die lang genoeg is.',
      moment: MOMENT,
      ...rij,
    });
}
