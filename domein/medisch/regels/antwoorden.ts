import type { Datum } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { MEDISCHBRON } from './bronnen.ts';
import { type Antwoord, isZelfdeNaam } from './handeling.ts';
import { laatsteAntwoord, type Standfeiten } from './stand.ts';

/** Who answers in Opmaat: as themselves. A school worker answers for whether they do it, never for parents. */
export interface Antwoorder {
  readonly persoon: string;
  readonly naam: string;
  readonly als: 'ouder' | 'leerling' | 'school';
}

/** An answer that may be written. */
export interface Toegelaten {
  readonly partij: 'ouder' | 'leerling' | 'uitvoerder';
  readonly naam: string;
  readonly antwoord: Antwoord;
}

/** ARR-6 · Who may answer what about an act, in Opmaat itself. A «no» after a «yes» takes it back, and that works at once. */
export function beoordeelAntwoord(
  wie: Antwoorder,
  antwoord: Antwoord,
  feiten: Standfeiten,
  vandaag: Datum,
): Uitkomst<Toegelaten> {
  const dicht = redenDicht(feiten, vandaag);
  if (dicht !== undefined) return magNiet(dicht);
  const plek = welkePlek(wie, feiten);
  if ('code' in plek) return magNiet(plek);
  const eerder = laatsteAntwoord(feiten, { partij: plek.partij, ...plek.zoek })?.antwoord;
  if (antwoord === 'ingetrokken' && eerder !== 'akkoord')
    return magNiet(reden('niets-in-te-trekken', 'U was nog niet akkoord, dus er is niets om in te trekken.'));
  const nieuw = antwoord === 'niet_akkoord' && eerder === 'akkoord' ? 'ingetrokken' : antwoord;
  if (nieuw === eerder || (nieuw === 'niet_akkoord' && eerder === 'ingetrokken'))
    return magNiet(reden('al-geantwoord', 'Dit antwoord staat er al. U hoeft niets te doen.'));
  return mag({ partij: plek.partij, naam: plek.naam, antwoord: nieuw }, MEDISCHBRON.toestemming);
}

/** The answers that this person can give now; none when somebody else decides. */
export function mogelijkeAntwoorden(wie: Antwoorder, feiten: Standfeiten, vandaag: Datum): readonly Antwoord[] {
  const kan = (antwoord: Antwoord) => {
    const uitkomst = beoordeelAntwoord(wie, antwoord, feiten, vandaag);
    return uitkomst.mag && uitkomst.waarde.antwoord === antwoord;
  };
  return (['akkoord', 'niet_akkoord', 'ingetrokken'] as const).filter(kan);
}

/** Why nobody can answer any more. */
export function redenDicht({ handeling }: Pick<Standfeiten, 'handeling'>, vandaag: Datum): Reden | undefined {
  if (handeling.gestoptOp !== null)
    return reden('handeling-gestopt', 'De school is hiermee gestopt. U hoeft niets te doen.');
  if (handeling.tot < vandaag)
    return reden(
      'handeling-voorbij',
      'Deze afspraak is voorbij. Is het nog nodig, dan spreekt de school het opnieuw af.',
    );
  return undefined;
}

interface Plek {
  readonly partij: Toegelaten['partij'];
  readonly naam: string;
  readonly zoek: { readonly persoon?: string; readonly naam?: string };
}

function welkePlek(wie: Antwoorder, { handeling, beslissers }: Standfeiten): Plek | Reden {
  switch (wie.als) {
    case 'ouder': {
      if (beslissers.some(({ persoon, als }) => als === 'ouder' && persoon === wie.persoon))
        return { partij: 'ouder', naam: wie.naam, zoek: { persoon: wie.persoon } };
      return beslissers.some(({ als }) => als === 'leerling')
        ? {
            ...reden(
              'leerling-beslist-zelf',
              'Uw kind is zestien of ouder en beslist hier zelf over. Praat er samen over.',
            ),
            bron: MEDISCHBRON.zestien,
          }
        : reden('geen-gezag', 'Alleen een ouder met gezag of een voogd kan antwoorden.');
    }
    case 'leerling':
      return beslissers.some(({ als }) => als === 'leerling')
        ? { partij: 'leerling', naam: wie.naam, zoek: {} }
        : {
            ...reden('ouders-beslissen', 'Hier beslissen je ouders over. Vertel hun en de school wat jij ervan vindt.'),
            bron: MEDISCHBRON.vertegenwoordiging,
          };
    case 'school': {
      const naam = handeling.uitvoerders.find((uitvoerder) => isZelfdeNaam(uitvoerder, wie.naam));
      return naam === undefined
        ? {
            ...reden('staat-er-niet-bij', 'Uw naam staat niet bij wie dit doet. U hoeft dit niet te doen.'),
            bron: MEDISCHBRON.leraar,
          }
        : { partij: 'uitvoerder', naam, zoek: { naam } };
    }
  }
}

function reden(code: string, zin: string): Reden {
  return { code, zin, bron: MEDISCHBRON.toestemming };
}
