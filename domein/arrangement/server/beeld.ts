import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { naamInZin, vindCategorie } from '../../behoefte/regels/categorieen.ts';
import type { Arrangement } from '../contract.ts';
import { isVolwassen, watOntbreekt } from '../regels/aanvragen.ts';
import { berekenBeslistermijn } from '../regels/beslistermijn.ts';
import { welkeHandelingen } from '../regels/handelingen.ts';
import { vindHandtekeningen, vindLaatste, vindVoorstel, zegStand } from '../regels/stand.ts';
import type { Besluit } from '../regels/toestand.ts';
import { beschrijfHandeling, toelichtingBij } from './beschrijven.ts';
import type { Stuk } from './opslag.ts';
import type { Deelnemer } from './opslag-deelname.ts';
import { haalDossier, vindLokaleNamen, vindOndertekenaars, vindOppuitkomsten } from './opslag-opzet.ts';

/** An arrangement as a screen shows it to this actor. */
export async function maakBeeld(context: Context, stuk: Stuk, deelnemers: readonly Deelnemer[]): Promise<Arrangement> {
  const { tx, actor, vandaag } = context;
  const { handelingen } = stuk;
  const voorstel = vindVoorstel(handelingen);
  const besluit = vindLaatste(handelingen, 'besloten');
  const lokaal = await vindLokaleNamen(tx, stuk.swv);
  const aanvraag = await bijAanvraag(context, stuk);
  const bezwaren = aanvraag.ontbreekt.filter(({ nodig }) => nodig).map(({ nodig: _, ...reden }) => reden);
  return {
    id: stuk.id,
    nummer: stuk.nummer,
    volgnummer: stuk.volgnummer,
    naam: stuk.naam,
    soort: stuk.soort,
    model: stuk.model,
    toestand: stuk.toestand,
    stand: zegStand(stuk, vandaag),
    leerling:
      stuk.leerling === null || stuk.leerlingnaam === null ? null : { id: stuk.leerling, naam: stuk.leerlingnaam },
    groep: stuk.groep,
    school: stuk.school,
    uitvoerderSoort: stuk.uitvoerderSoort,
    uitvoerder: stuk.uitvoerder,
    van: stuk.van,
    tot: stuk.tot,
    beslisdatum: stuk.beslisdatum,
    beeindigdOp: stuk.beeindigdOp,
    ingediendDag: stuk.ingediendDag,
    plek: stuk.plek,
    dagdelen: [...stuk.dagdelen],
    // The contract knows no readonly lists.
    inhoud: stuk.inhoud as Arrangement['inhoud'],
    categorienamen: stuk.inhoud.categorieen.map(
      (code) => lokaal.get(code) ?? vindCategorie(code)?.naam ?? naamInZin(code),
    ),
    kosten: [...stuk.kosten],
    deelnemers: [...deelnemers],
    handelingen: handelingen.map((h) => ({
      volgnummer: h.volgnummer,
      soort: h.soort,
      dag: h.dag,
      moment: h.moment,
      doorNaam: h.doorNaam,
      doorRol: ROLNAAM[h.doorRol as Rol],
      tekst: beschrijfHandeling(h, stuk.naam),
      toelichting: toelichtingBij(h),
    })),
    mogelijk: (actor.rol === 'leerling' && !isVolwassen(stuk, vandaag)
      ? []
      : welkeHandelingen(stuk, { rol: actor.rol, persoon: actor.persoon, vandaag })
    ).map((m) => {
      // What the request itself lacks, keeps it from being sent: said before somebody tries.
      const redenen = m.soort === 'ingediend' && m.mag ? bezwaren : m.redenen;
      return { ...m, mag: redenen.length === 0, redenen: [...redenen] };
    }),
    ...aanvraag,
    termijn: termijnVan(stuk, context.vandaag),
    criteria: [...(vindLaatste(handelingen, 'ingediend')?.criteria ?? [])],
    voorstel:
      voorstel === undefined
        ? null
        : { ...besluitVan(voorstel), doorNaam: voorstel.doorNaam, zelf: voorstel.door === actor.persoon },
    besluit: besluit === undefined ? null : besluitVan(besluit),
    evaluaties: handelingen.flatMap((h) =>
      h.soort === 'geevalueerd'
        ? [{ evaluatiedag: h.evaluatiedag, doelen: [...h.doelen], conclusie: h.conclusie, doorNaam: h.doorNaam }]
        : [],
    ),
    oppUitkomsten: [
      ...(await vindOppuitkomsten(
        tx,
        stuk.inhoud.doelen.flatMap(({ oppDoel }) => oppDoel ?? []),
      )),
    ],
  };
}

const besluitVan = ({ uitkomst, criteria, motivering, kosten, van, tot }: Besluit) => ({
  uitkomst,
  criteria: [...criteria],
  motivering,
  kosten: [...kosten],
  van,
  tot,
});

function termijnVan({ toestand, handelingen }: Stuk, vandaag: Context['vandaag']): Arrangement['termijn'] {
  if (toestand !== 'ingediend' && toestand !== 'aanvulling') return null;
  const termijn = berekenBeslistermijn(handelingen, vandaag);
  const ingediend = vindLaatste(handelingen, 'ingediend');
  if (termijn !== undefined)
    return {
      naam: termijn.naam,
      start: termijn.start,
      laatsteDag: termijn.laatsteDag,
      bron: termijn.bron,
      staatStil: false,
    };
  // It stands still: what it would be had it not, is no promise; the day of the question is where it stopped.
  const vraag = vindLaatste(handelingen, 'aanvulling_gevraagd');
  const lopend = berekenBeslistermijn(handelingen.filter(({ soort }) => soort === 'ingediend'));
  return ingediend && vraag && lopend
    ? { naam: lopend.naam, start: ingediend.dag, laatsteDag: lopend.laatsteDag, bron: lopend.bron, staatStil: true }
    : null;
}

/** ARR-3, ARR-4 · Who signed, and for the school what is still missing. Who may not see who has gezag, sees who answered. */
async function bijAanvraag(
  { tx, actor, vandaag }: Context,
  stuk: Stuk,
): Promise<Pick<Arrangement, 'ondertekenaars' | 'ontbreekt'>> {
  if (stuk.model !== 'leerling') return { ondertekenaars: [], ontbreekt: [] };
  const antwoorden = vindHandtekeningen(stuk.handelingen);
  const isSchool = actor.rol === 'ib' || actor.rol === 'schoolleider';
  const isZelf = actor.rol === 'leerling' && isVolwassen(stuk, vandaag);
  const kentGezag = (isSchool || actor.rol === 'ouder' || isZelf) && stuk.toestand === 'voorbereiding';
  const { leerling, leerlingnaam, geboortedatum } = stuk;
  const nodig =
    kentGezag && leerling !== null && leerlingnaam !== null && geboortedatum !== null
      ? await vindOndertekenaars(tx, { id: leerling, naam: leerlingnaam, geboortedatum }, vandaag)
      : [...antwoorden].map(([persoon, { naam }]) => ({ persoon, naam }));
  const ondertekenaars = nodig.map(({ persoon, naam }) => {
    const antwoord = antwoorden.get(persoon);
    return {
      persoon,
      naam,
      antwoord: antwoord?.soort ?? null,
      dag:
        antwoord === undefined
          ? null
          : antwoord.soort === 'getekend'
            ? (antwoord.getekendOp ?? antwoord.dag)
            : antwoord.dag,
      toelichting: antwoord?.soort === 'niet_getekend' ? antwoord.toelichting : '',
    };
  });
  if (!isSchool || stuk.toestand !== 'voorbereiding') return { ondertekenaars, ontbreekt: [] };
  const dossier = leerling === null ? null : await haalDossier(tx, leerling, stuk.vestiging);
  return {
    ondertekenaars,
    ontbreekt: watOntbreekt({ ...stuk, ondertekenaars: nodig, dossier }).map((g) => ({ ...g })),
  };
}
