import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { INTENSITEIT } from '../../behoefte/regels/domeinen.ts';
import { NOODZIN } from '../../medisch/regels/bronnen.ts';
import { type Groepsoverzicht, GroepsoverzichtVorm, GroepZoek } from '../contract.ts';
import { kiesGroep } from '../regels/keuze.ts';
import { type Leerlingbeeld, maakLeerlingbeelden, noemKort } from '../regels/leerlingbeeld.ts';
import { schrijfDagdelen, wieKomt } from '../regels/vandaag.ts';
import { vindGroepen, vindSchoolnaam } from './opslag.ts';
import { maakGroepspdf } from './pdf.ts';
import { haalGroep } from './samenstellen.ts';

const BASIS = {
  methode: 'GET',
  doel: 'De leerlingen van de groep vandaag geven wat zij nodig hebben',
  log: 'lezen',
  rollen: ['leraar', 'ib', 'schoolleider'],
  voorwaarde: 'een leraar alleen de eigen groep',
  geweigerd: {
    zin: 'Het groepsoverzicht is voor de leraar van de groep, de intern begeleider en de schoolleider.',
    regel: 'BEH-7',
    artikel: 'AVG artikel 5 lid 1 onder c',
  },
} as const;

export const bekijkGroep = route({
  ...BASIS,
  pad: '/groepsoverzicht',
  actie: 'groepsoverzicht.bekijken',
  samenvatting: 'Wie in deze groep vandaag wat nodig heeft, op één blad',
  schema: { zoek: GroepZoek, antwoord: GroepsoverzichtVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const overzicht = await haalOverzicht(tx, actor, vandaag, zoek.groep);
    verwerkt({ leerlingen: overzicht.leerlingen.map(({ id }) => id) });
    return overzicht;
  },
});

export const printGroep = route({
  ...BASIS,
  pad: '/groepsoverzicht/pdf',
  actie: 'groepsoverzicht.afdrukken',
  samenvatting: 'Het groepsoverzicht van vandaag als PDF',
  schema: { zoek: GroepZoek },
  voerUit: async ({ tx, actor, vandaag, nu, verwerkt }, { zoek }) => {
    const overzicht = await haalOverzicht(tx, actor, vandaag, zoek.groep);
    const { groep } = overzicht;
    if (groep === null) return nietGevonden();
    verwerkt({ leerlingen: overzicht.leerlingen.map(({ id }) => id) });
    return {
      mediatype: 'application/pdf',
      inhoud: await maakGroepspdf({ ...overzicht, groep }, nu),
      bestandsnaam: `groepsoverzicht-${overzicht.dag}.pdf`,
    };
  },
});

async function haalOverzicht(
  tx: Tx,
  actor: Actor,
  vandaag: Datum,
  gevraagd: string | undefined,
): Promise<Groepsoverzicht> {
  const vestiging = actor.organisatie ?? nietGevonden();
  const groepen = actor.rol === 'leraar' ? [] : await vindGroepen(tx, { vestiging, vandaag });
  const uitkomst = kiesGroep(
    actor,
    gevraagd,
    groepen.map(({ groep }) => groep),
  );
  // A group of others and a group that does not exist look the same from outside.
  if (!uitkomst.mag) return nietGevonden();
  const keuze = uitkomst.waarde;
  const kop = { school: await vindSchoolnaam(tx, vestiging), dag: vandaag, groepen, noodzin: NOODZIN };
  if (keuze.soort !== 'groep')
    return { ...kop, groep: null, aantal: 0, zonder: 0, vandaag: [], voorLeraar: [], leerlingen: [] };
  const { leerlingen, arrangementen } = await haalGroep(tx, vestiging, keuze.groep, vandaag);
  const beelden = maakLeerlingbeelden(leerlingen, vandaag);
  const namen = noemKort(leerlingen);
  return {
    ...kop,
    groep: keuze.groep,
    aantal: leerlingen.length,
    zonder: leerlingen.length - beelden.length,
    vandaag: wieKomt(arrangementen, vandaag).map((bezoek) => ({
      ...bezoek,
      leerlingen: bezoek.leerlingen.map((id) => namen.get(id) ?? '').filter((naam) => naam !== ''),
    })),
    voorLeraar: arrangementen
      .filter(({ soort }) => soort === 'leraar')
      .map(({ id, naam, uitvoerder, dagdelen, vraag, tot, beeindigdOp }) => ({
        ...{ id, naam, uitvoerder, vraag },
        wanneer: schrijfDagdelen(dagdelen),
        tot: beeindigdOp ?? tot,
      })),
    leerlingen: beelden.map(toonLeerling),
  };
}

function toonLeerling({
  nodig,
  helpt,
  afspraken,
  medisch,
  evalueren,
  ...rest
}: Leerlingbeeld): Groepsoverzicht['leerlingen'][number] {
  return {
    ...rest,
    nodig: nodig.map(({ setting, intensiteit, ook, naam, verplicht, bron, toelichting }) => ({
      ...{ naam, intensiteit, verplicht, bron, toelichting },
      ook: [...ook],
      intensiteitnaam: INTENSITEIT[intensiteit].naam,
      settingnaam: setting,
    })),
    helpt: [...helpt],
    afspraken: [...afspraken],
    medisch: medisch.map((handeling) => ({ ...handeling, wie: [...handeling.wie] })),
    evalueren: [...evalueren],
  };
}
