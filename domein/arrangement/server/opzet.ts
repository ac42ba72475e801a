import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { VELDEN, type Veld } from '../../behoefte/regels/domeinen.ts';
import {
  ARRANGEMENT_BESLISTERMIJN,
  ARRANGEMENT_CRITERIA,
  ARRANGEMENT_MODELLEN,
} from '../../ondersteuningsplan/regels/instellingen.ts';
import type { OppOndersteuning } from '../../opp/regels/inhoud.ts';
import { type Opzetgegevens, OpzetVorm, OpzetZoek } from '../contract.ts';
import { vindStuk } from './opslag.ts';
import {
  haalDossier,
  magSchrijvenOver,
  vindGroep,
  vindGroepen,
  vindLeerling,
  vindLokaleNamen,
  vindSwv,
} from './opslag-opzet.ts';
import { SCHOOL } from './tonen.ts';

export const toonOpzet = route({
  methode: 'GET',
  pad: '/arrangementopzet',
  actie: 'arrangement.opzet',
  samenvatting: 'Wat al bekend is voor een nieuw arrangement: werkwijzen, doelen, behoeften en wat is geprobeerd',
  doel: SCHOOL.doel,
  log: 'lezen',
  rollen: SCHOOL.rollen,
  schema: { zoek: OpzetZoek, antwoord: OpzetVorm },
  voerUit: async (context, { zoek }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const vestiging = actor.organisatie ?? nietGevonden();
    const eerder = zoek.vanuit === undefined ? null : await vindEerder(context, zoek.vanuit);
    const wie = zoek.leerling ?? eerder?.leerling ?? undefined;
    const leerling = wie === undefined ? undefined : ((await vindLeerling(tx, wie)) ?? nietGevonden());
    if (leerling !== undefined && !(await magSchrijvenOver(tx, leerling.id, vestiging))) return nietGevonden();
    verwerkt(leerling === undefined ? { leerlingen: [] } : { leerling: leerling.id });
    const swv = (await vindSwv(tx, vestiging, leerling?.swv)) ?? '';
    const modellen = await haalInstelling(tx, swv, ARRANGEMENT_MODELLEN, vandaag);
    return {
      leerling: leerling
        ? { id: leerling.id, naam: leerling.naam, groep: await vindGroep(tx, leerling.id, vestiging) }
        : null,
      modellen: {
        leerling: [...modellen.waarde.leerling],
        groep: [...modellen.waarde.groep],
        leraar: [...modellen.waarde.leraar],
      },
      zelfGekozen: modellen.van !== undefined,
      plaatsInPlan: modellen.plaats,
      criteria: [...(await haalInstelling(tx, swv, ARRANGEMENT_CRITERIA, vandaag)).waarde],
      weken: (await haalInstelling(tx, swv, ARRANGEMENT_BESLISTERMIJN, vandaag)).waarde,
      ...(await uitDossier(context, leerling?.id, { vestiging, swv })),
      groepen: [...(await vindGroepen(tx, vestiging))],
      eerder,
    };
  },
});

type UitDossier = Pick<Opzetgegevens, 'oppDoelen' | 'behoeften' | 'geprobeerd' | 'velden'>;

/** ARR-4 · Goals, needs and what was tried, from what others wrote already. */
async function uitDossier(
  { tx }: Context,
  leerling: string | undefined,
  { vestiging, swv }: { readonly vestiging: string; readonly swv: string },
): Promise<UitDossier> {
  const velden = (regels: readonly OppOndersteuning[]) =>
    Object.fromEntries(VELDEN.map((veld) => [veld, alsTekst(regels, veld)])) as UitDossier['velden'];
  if (leerling === undefined) return { oppDoelen: [], behoeften: [], geprobeerd: [], velden: velden([]) };
  const { opp, behoeften, beschrijvingen } = await haalDossier(tx, leerling, vestiging);
  const lokaal = await vindLokaleNamen(tx, swv);
  const codes = [...new Set(behoeften.filter(({ bron }) => bron === 'school').map(({ categorie }) => categorie))];
  return {
    oppDoelen: (opp?.inhoud.doelen ?? []).map(({ id, tekst, categorie, tot }) => ({ id, tekst, categorie, tot })),
    behoeften: codes.map((categorie) => ({
      categorie,
      naam: lokaal.get(categorie) ?? vindCategorie(categorie)?.naam ?? categorie,
    })),
    geprobeerd: beschrijvingen
      .filter(({ soort }) => soort === 'geprobeerd')
      .map(({ tekst, effect }) => ({ tekst, effect })),
    velden: velden(opp?.inhoud.handelingsdeel.ondersteuning ?? []),
  };
}

function alsTekst(regels: readonly OppOndersteuning[], veld: Veld): string {
  return regels
    .filter((regel) => regel.veld === veld)
    .map(({ wat, wie, wanneer }) => [wat, wie, wanneer].filter((deel) => deel !== '').join(', '))
    .join('\n');
}

/** An arrangement to start from: a request that was refused, or one that is over. */
async function vindEerder({ tx, actor }: Context, id: string): Promise<Opzetgegevens['eerder']> {
  const stuk = (await vindStuk(tx, id)) ?? nietGevonden();
  if (stuk.vestiging !== actor.organisatie) return nietGevonden();
  return {
    nummer: stuk.nummer,
    vanuit: stuk.id,
    soort: stuk.soort,
    leerling: stuk.leerling,
    model: stuk.model,
    naam: stuk.naam,
    groep: stuk.groep,
    inhoud: stuk.inhoud as NonNullable<Opzetgegevens['eerder']>['inhoud'],
    uitvoerderSoort: stuk.uitvoerderSoort,
    uitvoerder: stuk.uitvoerder,
    van: stuk.van,
    tot: stuk.tot,
    plek: stuk.plek,
    dagdelen: [...stuk.dagdelen],
    kosten: [...stuk.kosten],
  };
}
