import { type Datum, isNa, plusDagen } from '../../../kern/tijd/datum.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { TLV_GELDIGHEID, TLV_HELE_SCHOOLPERIODE, TLV_TERUGKEER } from '../../ondersteuningsplan/regels/instellingen.ts';
import { TLV_SOORT, TLV_SOORTEN } from '../../tlv/regels/soorten.ts';
import type { SwvAanvraag } from '../contract.ts';
import { berekenEinde, berekenEindeSchoolperiode } from '../regels/geldigheid.ts';
import type { Stuk } from './opslag.ts';

/** TLV-5 · What a proposal for this request starts from: what the SWV chose for this day, worked out for this pupil. */
export async function haalKeuzes(
  { tx, vandaag }: Pick<Context, 'tx' | 'vandaag'>,
  stuk: Stuk,
): Promise<SwvAanvraag['keuzes']> {
  const geldigheid = await haalInstelling(tx, stuk.swv, TLV_GELDIGHEID, vandaag);
  const heel = await haalInstelling(tx, stuk.swv, TLV_HELE_SCHOOLPERIODE, vandaag);
  const terugkeer = await haalInstelling(tx, stuk.swv, TLV_TERUGKEER, vandaag);
  // Not back in time when the wished day has passed.
  const van = stuk.gewensteStart > vandaag ? stuk.gewensteStart : plusDagen(vandaag, 1);
  const schooljaren = geldigheid.waarde[stuk.soort];
  const eindeSchoolperiode = berekenEindeSchoolperiode(stuk.soort, stuk.leerling.geboortedatum) ?? null;
  return {
    van,
    schooljaren,
    tot: kiesEinde(berekenEinde(van, schooljaren), berekenEinde(van, 1), eindeSchoolperiode),
    heleSchoolperiodeMag: heel.waarde && eindeSchoolperiode !== null,
    eindeSchoolperiode,
    terugkeer: terugkeer.waarde,
    soorten: TLV_SOORTEN.filter((soort) => TLV_SOORT[soort].sector === TLV_SOORT[stuk.soort].sector).map((soort) => ({
      soort,
      naam: TLV_SOORT[soort].naam,
      metCategorie: TLV_SOORT[soort].metCategorie,
      schooljaren: geldigheid.waarde[soort],
    })),
    plaatsInPlan: geldigheid.plaats,
  };
}

/** Not past the age at which the pupil leaves, but always the whole schooljaar that a declaration holds at least. */
function kiesEinde(einde: Datum, vroegste: Datum, eindeSchoolperiode: Datum | null): Datum {
  if (eindeSchoolperiode === null || einde <= eindeSchoolperiode) return einde;
  return isNa(eindeSchoolperiode, vroegste) ? eindeSchoolperiode : vroegste;
}
