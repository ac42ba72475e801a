import { type Pseudorol, ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Geschilbeeld } from '../contract.ts';
import { bepaalStilstand, berekenGpoTermijn } from '../regels/gpo.ts';
import { HANDELINGEN, welkeStappen } from '../regels/handelingen.ts';
import { volgendeTrede, welkeTreden } from '../regels/klimmen.ts';
import { watGaatDoor } from '../regels/onderwerpen.ts';
import { GPO_UITKOMSTNAAM, type Stap, standVanGeschil } from '../regels/stappen.ts';
import { TREDE } from '../regels/treden.ts';
import type { Geschilrij, Staprij } from './opslag.ts';

/** A difference as screens show it. */
export function alsGeschil(rij: Geschilrij, alle: readonly Staprij[], rol: Rol): Geschilbeeld {
  const rijen = alle.filter(({ geschil }) => geschil === rij.id);
  const stappen = rijen.map(({ stap }) => stap);
  const stand = standVanGeschil(stappen);
  const gevraagd = stappen.find(({ soort }) => soort === 'gpo_gevraagd');
  const geoordeeld = stappen.some(({ soort }) => soort === 'gpo_oordeel');
  const stilstand = bepaalStilstand(stappen, rij.onderwerp);
  return {
    id: rij.id,
    vestiging: rij.vestiging,
    school: rij.school,
    onderwerp: rij.onderwerp,
    over: rij.over,
    omschrijving: rij.omschrijving,
    trede: stand.trede,
    toestand: stand.toestand,
    begonnenOp: rij.begonnen_dag,
    afgerondOp: rij.afgerond_op,
    door: rij.door_naam,
    doorRol: ROLNAAM[rij.door_rol as Rol],
    volgnummer: rij.volgnummer,
    geweest: rijen.flatMap(({ stap, trede }) => (isNieuweTrede(stap) ? [{ trede, dag: stap.dag }] : [])),
    volgende: stand.toestand === 'loopt' ? (volgendeTrede(stand, rij.onderwerp) ?? null) : null,
    treden: welkeTreden(stand, rij.onderwerp).map((keuze) => ({ ...keuze, redenen: [...keuze.redenen] })),
    ondertussen: [...watGaatDoor(rij.onderwerp)],
    gpoTermijn: gevraagd && !geoordeeld && stand.toestand === 'loopt' ? berekenGpoTermijn(gevraagd.dag) : null,
    stilstand: stilstand
      ? {
          van: stilstand.van,
          tot: stilstand.tot ?? null,
          bezwaarOp: stilstand.bezwaarOp,
          bron: bron('GES-2', 'WPO-43'),
        }
      : null,
    stappen: rijen.map(({ volgnummer, trede, moment, door, rol: doorRol, stap }) => ({
      volgnummer,
      soort: stap.soort,
      naam: noemStap(stap),
      trede,
      dag: stap.dag,
      moment,
      door,
      rol: ROLNAAM[doorRol as Rol | Pseudorol],
      regels: regelsVan(stap),
    })),
    mogelijk: welkeStappen(stappen, rol).map((stap) => ({ ...stap, redenen: [...stap.redenen] })),
  };
}

function isNieuweTrede({ soort }: Stap): boolean {
  return soort === 'begonnen' || soort === 'trede' || soort === 'gpo_gevraagd';
}

function noemStap(stap: Stap): string {
  switch (stap.soort) {
    case 'begonnen':
      return 'Verschil vastgelegd';
    case 'trede':
      return `Naar: ${TREDE[stap.naar].naam.toLowerCase()}`;
    case 'gesprek':
      return 'Gesprek';
    case 'opgelost':
      return 'Opgelost';
    case 'gesloten':
      return 'Gestopt zonder oplossing';
    default:
      return HANDELINGEN[stap.soort].naam;
  }
}

function regelsVan(stap: Stap): { naam: string; waarde: string }[] {
  const paren = ((): readonly (readonly [string, string])[] => {
    switch (stap.soort) {
      case 'begonnen':
        return [];
      case 'gesprek':
        return [
          ['Met', stap.met],
          ['Afgesproken', stap.afspraken],
        ];
      case 'trede':
        return [['Toelichting', stap.toelichting]];
      case 'gpo_gevraagd':
        return [
          ['Toelichting', stap.toelichting],
          ['Bezwaar bij het bestuur', stap.bezwaarOp ? `Gemaakt op ${schrijfDatum(stap.bezwaarOp)}` : ''],
        ];
      case 'bestuur_besloten':
        return [
          ['Besluit', stap.besluit],
          ['Waarom', stap.motivering],
        ];
      case 'gpo_oordeel':
        return [
          ['Oordeel', GPO_UITKOMSTNAAM[stap.uitkomst]],
          ['Samenvatting', stap.samenvatting],
        ];
      case 'bestuur_antwoord':
        return [
          ['Volgt het bestuur het oordeel?', stap.volgt ? 'Ja' : 'Nee, het bestuur wijkt af'],
          ['Besluit', stap.besluit],
          [stap.volgt ? 'Waarom' : 'Waarom het bestuur afwijkt', stap.motivering],
          ['Meegedeeld aan ouders en commissie', schrijfDatum(stap.meegedeeldOp)],
        ];
      case 'opgelost':
        return [['Afgesproken', stap.afspraken]];
      case 'gesloten':
        return [['Waarom', stap.waarom]];
    }
  })();
  return paren.filter(([, waarde]) => waarde !== '').map(([naam, waarde]) => ({ naam, waarde }));
}
