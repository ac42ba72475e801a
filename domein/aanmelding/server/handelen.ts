import type { Datum } from '../../../kern/tijd/datum.ts';
import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import {
  laatTermijnenVervallen,
  type Termijnplek,
  voldoeTermijn,
  zetTermijn,
} from '../../../server/platform/termijn.ts';
import type { Aanmeldingsfeiten, Handeling } from '../regels/feiten.ts';
import { bezwarenTegen, type Doenbaar } from '../regels/handelingen.ts';
import { BESLISTERMIJN, berekenBeslistermijn, INSPANNING, TIJDELIJKE_PLAATSING } from '../regels/termijnen.ts';
import { isLopend, type Toestand, volgendeToestand } from '../regels/toestand.ts';
import { beschrijfHandeling } from './beschrijven.ts';
import { type Stuk, vindStuk, voegHandelingToe, werkAanmeldingBij } from './opslag.ts';

/** What an action adds to the application: the fields that the rules read, and what the person wrote. */
export type Gegevens = Readonly<Record<string, unknown>>;

/** An action as it was recorded. */
export interface Gehandeld {
  readonly stuk: Stuk;
  readonly toestand: Toestand;
  readonly feiten: Aanmeldingsfeiten;
  readonly plek: Termijnplek;
}

/**
 * Records one action on an application, the same way for all: locks it, refuses when somebody changed it since the actor looked
 * (409, with who did what) or when it is not possible now (422), lets `maak` judge and give the data, and writes the state, the terms
 * and the event that the others act upon.
 */
export async function handel(
  context: Omit<Context, 'verwerkt'>,
  wat: { readonly id: string; readonly volgnummer?: number; readonly soort: Doenbaar },
  maak: (stuk: Stuk) => Gegevens | Promise<Gegevens>,
): Promise<Gehandeld> {
  const { tx, actor, nu, vandaag } = context;
  const stuk = (await vindStuk(tx, actor, wat.id, { slot: true })) ?? nietGevonden();
  if (wat.volgnummer !== undefined && wat.volgnummer !== stuk.volgnummer)
    weiger([zegWieEerderWas(stuk)], 'intussen-veranderd');
  const bezwaren = bezwarenTegen(wat.soort, stuk.feiten, actor.rol, vandaag);
  if (bezwaren.length > 0) weiger(bezwaren);

  const gegevens = await maak(stuk);
  const handeling = { ...gegevens, soort: wat.soort, dag: vandaag } as Handeling;
  const feiten = { ...stuk.feiten, handelingen: [...stuk.feiten.handelingen, handeling] };
  const toestand = volgendeToestand(stuk.toestand, handeling);
  const volgnummer = stuk.volgnummer + 1;
  await voegHandelingToe(tx, {
    aanmelding: stuk.id,
    volgnummer,
    swv: stuk.swv,
    soort: wat.soort,
    moment: nu,
    dag: vandaag,
    actor,
    gegevens,
  });
  await werkAanmeldingBij(tx, stuk.id, {
    toestand,
    volgnummer,
    beslisdatum: berekenBeslistermijn(feiten)?.laatsteDag ?? null,
    afgerond_op: isLopend(toestand) ? null : vandaag,
  });
  const plek = { swv: stuk.swvSchool, vestiging: stuk.school.code, leerling: stuk.leerling.id, onderwerp: stuk.id };
  await werkTermijnenBij(context, { soort: wat.soort, plek, feiten, toestand });
  await meld(context, { stuk, soort: wat.soort, gegevens, toestand });
  return { stuk, toestand, feiten, plek };
}

async function werkTermijnenBij(
  { tx, vandaag }: Pick<Context, 'tx' | 'vandaag'>,
  {
    soort,
    plek,
    feiten,
    toestand,
  }: { soort: Doenbaar; plek: Termijnplek; feiten: Aanmeldingsfeiten; toestand: Toestand },
): Promise<void> {
  if (soort === 'besloten') {
    for (const gehaald of [BESLISTERMIJN, TIJDELIJKE_PLAATSING, INSPANNING])
      await voldoeTermijn(tx, plek.onderwerp, gehaald, vandaag);
  } else if (!isLopend(toestand)) {
    await laatTermijnenVervallen(tx, plek.onderwerp, vandaag);
  } else if (soort === 'tijdelijk_geplaatst') {
    await voldoeTermijn(tx, plek.onderwerp, TIJDELIJKE_PLAATSING, vandaag);
  } else if (soort === 'verlengd' || soort === 'informatie_gevraagd' || soort === 'informatie_ontvangen') {
    const termijn = berekenBeslistermijn(feiten);
    if (termijn !== undefined) await zetTermijn(tx, plek, termijn);
  }
}

interface Melding {
  readonly stuk: Stuk;
  readonly soort: Doenbaar;
  readonly gegevens: Gegevens;
  readonly toestand: Toestand;
}

/** Tells the timeline, and the capabilities that must do something, what happened. */
async function meld(
  { legVast }: Pick<Context, 'legVast'>,
  { stuk, soort, gegevens, toestand }: Melding,
): Promise<void> {
  const over = {
    swv: stuk.swv,
    vestiging: stuk.school.code,
    leerling: stuk.leerling.id,
    onderwerp: stuk.id,
    voorOuders: true,
    tekst: `${stuk.school.naam}: ${beschrijfHandeling({ soort, gegevens })}`,
  };
  const plaatsing = plaatsingVan(soort, gegevens);
  if (plaatsing !== undefined) {
    await legVast({
      ...over,
      soort: 'aanmelding.geplaatst',
      gegevens: {
        aanmelding: stuk.id,
        ...plaatsing,
        extraOndersteuning: toestand === 'geplaatst_met_extra_ondersteuning',
      },
    });
  } else if (!isLopend(toestand)) {
    await legVast({ ...over, soort: 'aanmelding.afgerond', gegevens: { aanmelding: stuk.id, toestand } });
  } else {
    await legVast({ ...over, soort: `aanmelding.${soort.replaceAll('_', '-')}`, gegevens: { aanmelding: stuk.id } });
  }
}

function plaatsingVan(
  soort: Doenbaar,
  gegevens: Gegevens,
): { start: Datum; leerjaar: string; groep: string; tijdelijk: boolean } | undefined {
  const plaats = (soort === 'tijdelijk_geplaatst' ? gegevens : gegevens.plaatsing) as
    | { start: Datum; leerjaar: string; groep: string }
    | null
    | undefined;
  if (!plaats?.start || (soort !== 'tijdelijk_geplaatst' && soort !== 'besloten')) return undefined;
  return {
    start: plaats.start,
    leerjaar: plaats.leerjaar,
    groep: plaats.groep,
    tijdelijk: soort === 'tijdelijk_geplaatst',
  };
}

function zegWieEerderWas(stuk: Stuk) {
  const laatste = stuk.handelingen.at(-1);
  const wanneer = laatste && schrijfDatum(datumInNederland(laatste.moment));
  return {
    code: 'intussen-veranderd',
    zin: laatste
      ? `${laatste.doorNaam} was u voor, op ${wanneer}: ${beschrijfHandeling(laatste)} Ververs de pagina en kijk of dit nog nodig is.`
      : 'Deze aanmelding is intussen veranderd. Ververs de pagina.',
    bron: bron('AAN-6', 'WPO-40-6'),
  };
}
