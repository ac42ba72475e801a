import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { TLV_TARIEVEN } from '../../ondersteuningsplan/regels/instellingen.ts';
import { type Register, RegisterVorm, RegisterZoek } from '../contract-register.ts';
import { berekenKosten } from '../regels/kosten.ts';
import { telRegister, verbergKlein } from '../regels/register.ts';
import { eindeDitSchooljaar, eindeVolgendSchooljaar } from '../regels/verlengen.ts';
import { haalRegister, type Registerrij } from './opslag-register.ts';

/** How many schooljaren ahead: as long as a plan of four years, with the present one. */
const JAREN_VOORUIT = 5;

export const toonRegister = route({
  methode: 'GET',
  pad: '/swv/tlv-register',
  actie: 'toelaatbaarheid.register',
  samenvatting: 'Lopende verklaringen in aantallen, met de verwachte kosten per schooljaar',
  doel: 'Overzicht houden over verklaringen en wat die kosten',
  log: 'geen',
  rollen: ['tlv', 'directie'],
  schema: { zoek: RegisterZoek, antwoord: RegisterVorm },
  voerUit: (context, { zoek }) => maakRegister(context, zoek.peildatum ?? context.vandaag),
});

/** TLV-10 · The register of the SWV of the actor on a day. The directie sees numbers and money, and no small numbers per school. */
export async function maakRegister(
  { tx, actor, vandaag }: Pick<Context, 'tx' | 'actor' | 'vandaag'>,
  peildatum: Datum,
): Promise<Register> {
  const rijen = await haalRegister(tx, peildatum);
  const tarieven = await haalInstelling(tx, actor.organisatie ?? '', TLV_TARIEVEN, peildatum);
  const metNamen = actor.rol === 'tlv';
  const ditJaar = eindeDitSchooljaar(peildatum);
  const volgendJaar = eindeVolgendSchooljaar(peildatum);
  return {
    peildatum,
    eindeDitJaar: ditJaar,
    eindeVolgendJaar: volgendJaar,
    aantallen: [...telRegister(rijen, { peildatum, ditJaar, volgendJaar })],
    scholen: metNamen ? [...telScholen(rijen)] : [...verbergKlein(telScholen(rijen))],
    kosten: berekenKosten(rijen, tarieven.waarde, {
      vanaf: peildatum > vandaag ? peildatum : vandaag,
      jaren: JAREN_VOORUIT,
    }).map(({ schooljaar, teldag, totaal, onvolledig, regels }) => ({
      schooljaar: schooljaar.label,
      teldag,
      totaal,
      onvolledig,
      regels: regels.map(({ tarief, aantal, bedrag, totaal: som }) => ({
        tarief,
        naam: TARIEFNAAM[tarief] ?? tarief,
        aantal,
        bedrag: bedrag ?? null,
        totaal: som ?? null,
      })),
    })),
    tarieven: { naam: TLV_TARIEVEN.naam, van: tarieven.van ?? null, plaats: tarieven.plaats, bron: TLV_TARIEVEN.bron },
    metNamen,
  };
}

const TARIEFNAAM: Readonly<Record<string, string>> =
  TLV_TARIEVEN.vorm.soort === 'bedragen' ? TLV_TARIEVEN.vorm.rijen : {};

function telScholen(rijen: readonly Registerrij[]) {
  const per = new Map<string, { code: string | null; naam: string; soort: Registerrij['soort']; aantal: number }>();
  for (const { vestiging, schoolnaam, soort, aantal } of rijen) {
    const sleutel = `${vestiging} ${soort}`;
    const school = per.get(sleutel) ?? {
      code: vestiging,
      naam: schoolnaam ?? 'Nog niet op een school met deze verklaring',
      soort,
      aantal: 0,
    };
    school.aantal += aantal;
    per.set(sleutel, school);
  }
  return [...per.values()].toSorted((a, b) => b.aantal - a.aantal || (a.naam < b.naam ? -1 : 1));
}
