import { type Pseudorol, ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import type { Besluitbeeld, Bezwaarbeeld } from '../contract.ts';
import { BEZWAAR_UITKOMSTNAAM, type Bezwaarhandeling } from '../regels/handeling.ts';
import { BEZWAARHANDELINGEN, welkeBezwaarhandelingen } from '../regels/handelingen.ts';
import { stilstandenVan } from '../regels/termijn.ts';
import { isAfgerond, naarBuiten, toestandVanBezwaar } from '../regels/toestand.ts';
import type { Besluitrij } from './opslag.ts';
import type { Stuk } from './stuk.ts';

export function alsBesluit(rij: Besluitrij): Besluitbeeld {
  return {
    id: rij.id,
    leerling: rij.leerling,
    leerlingNaam: rij.leerling_naam,
    soort: rij.soort,
    soortnaam: TLV_SOORT[rij.soort].naam,
    categorie: rij.categorie,
    uitkomst: rij.uitkomst,
    nummer: rij.nummer,
    van: rij.van,
    tot: rij.tot,
    motivering: rij.motivering,
    beslotenOp: rij.besloten_dag,
    bezwaarTot: rij.bezwaar_tot,
    school: rij.school,
    swv: rij.swvnaam,
  };
}

/** An objection as screens show it, to this side of it. */
export function alsBezwaar(
  stuk: Stuk,
  { commissie, vervangen }: { readonly commissie: string; readonly vervangen: boolean },
): Bezwaarbeeld {
  const { rij, handelingen, feiten } = stuk;
  const toestand = toestandVanBezwaar(handelingen);
  const isSwv = feiten.als === 'swv';
  const voorstel =
    toestand === 'voorgesteld' ? handelingen.findLast(({ soort }) => soort === 'voorgesteld') : undefined;
  const advies = handelingen.findLast(({ soort }) => soort === 'geadviseerd');
  const besloten = handelingen.findLast(({ soort }) => soort === 'besloten');
  return {
    id: rij.id,
    besluit: alsBesluit(stuk.besluit),
    indiener: rij.indiener_naam,
    als: rij.als,
    weg: rij.langs,
    gronden: rij.gronden,
    teLaatOm: rij.te_laat_om,
    ontvangenOp: rij.ontvangen_dag,
    toestand: isSwv ? toestand : naarBuiten(toestand),
    afgerondOp: rij.afgerond_op,
    volgnummer: rij.volgnummer,
    termijn: isAfgerond(toestand) ? null : (stuk.termijn ?? null),
    stilstanden: stilstandenVan(handelingen, feiten.vandaag).map(({ van, tot }) => ({ van, tot: tot ?? null })),
    handelingen: stuk.rijen.map(({ volgnummer, moment, door, rol, handeling }) => ({
      volgnummer,
      soort: handeling.soort,
      naam:
        handeling.soort === 'ontvangen' ? 'Bezwaar ontvangen en bevestigd' : BEZWAARHANDELINGEN[handeling.soort].gedaan,
      dag: handeling.dag,
      moment,
      door,
      rol: ROLNAAM[rol as Rol | Pseudorol],
      regels: regelsVan(handeling),
    })),
    voorstel:
      isSwv && voorstel?.soort === 'voorgesteld'
        ? {
            door: voorstel.doorNaam,
            uitkomst: voorstel.uitkomst,
            motivering: voorstel.motivering,
            afwijking: voorstel.afwijking,
            nieuw: voorstel.nieuw && zonderMotivering(voorstel.nieuw),
          }
        : null,
    advies: advies?.soort === 'geadviseerd' ? advies.advies : null,
    nieuwBesluit: besloten?.soort === 'besloten' ? besloten.nieuwBesluit : null,
    commissietekst: commissie,
    vervangen,
    mogelijk: welkeBezwaarhandelingen(feiten).map((h) => ({ ...h, redenen: [...h.redenen] })),
  };
}

function zonderMotivering<V extends { readonly motivering: string }>({ motivering: _zelfde, ...rest }: V) {
  return rest;
}

/** What was written with an act, as pairs of name and text. */
export function regelsVan(handeling: Bezwaarhandeling): { naam: string; waarde: string }[] {
  const paren = ((): readonly (readonly [string, string])[] => {
    switch (handeling.soort) {
      case 'ontvangen':
        return [];
      case 'aanvulling_gevraagd':
        return [
          ['Wat ontbreekt', handeling.wat],
          ['Uiterlijk', schrijfDatum(handeling.uiterlijk)],
        ];
      case 'aangevuld':
        return [['Aanvulling', handeling.tekst]];
      case 'commissie':
        return [['In de commissie', handeling.namen.join(', ')]];
      case 'zitting_gepland':
        return [
          ['Wanneer', schrijfDatum(handeling.zitting)],
          ['Waar', handeling.plaats],
        ];
      case 'gehoord':
        return [
          ['Wanneer', schrijfDatum(handeling.zitting)],
          ['Aanwezig', handeling.aanwezig],
          ['Verslag', handeling.verslag],
        ];
      case 'niet_gehoord':
      case 'verlengd':
      case 'teruggelegd':
      case 'ingetrokken':
        return [['Waarom', handeling.waarom]];
      case 'te_laat_beoordeeld':
        return [
          ['Oordeel', handeling.verschoonbaar ? 'Verschoonbaar: het bezwaar gaat door' : 'Niet verschoonbaar'],
          ['Waarom', handeling.waarom],
        ];
      case 'geadviseerd':
        return [
          ['Advies', `${BEZWAAR_UITKOMSTNAAM[handeling.advies]}, op ${schrijfDatum(handeling.adviesdag)}`],
          ['Tekst', handeling.tekst],
        ];
      case 'voorgesteld':
        return [['Voorstel', BEZWAAR_UITKOMSTNAAM[handeling.uitkomst]]];
      case 'besloten':
        return [
          ['Beslissing', BEZWAAR_UITKOMSTNAAM[handeling.uitkomst]],
          ['Waarom', handeling.motivering],
          ['Waarom anders dan het advies', handeling.afwijking],
        ];
    }
  })();
  return paren.filter(([, waarde]) => waarde !== '').map(([naam, waarde]) => ({ naam, waarde }));
}
