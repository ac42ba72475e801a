import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { naamInZin } from '../../behoefte/regels/categorieen.ts';
import { VestigingPad } from '../../vormen.ts';
import { BezettingInvoerVorm, PlaatsruimteInvoerVorm, PlaatsruimteVorm, VersieVorm } from '../contract.ts';
import { beoordeelBezetting, beoordeelPlaatsruimte } from '../regels/bezetting.ts';
import { eisEigenSchool, NIET_UW_ROL } from './concept.ts';
import { haalGeldigheid } from './instellingen.ts';
import { vindInWerking } from './opslag.ts';
import { vindAanbodVoorWijziging, vindPlaatsruimteVoorWijziging, zetBezet, zetPlaatsruimte } from './opslag-concept.ts';

const BRON = { regel: 'SOP-1', artikel: 'WPO artikel 8 lid 5' } as const;

/** SOP-1 · How many pupils have each offer now. The version itself stays as adopted; only these counts move. */
export const wijzigBezetting = route({
  methode: 'PUT',
  pad: '/profielen/:vestiging/bezetting',
  actie: 'ondersteuningsprofiel.bezetting',
  samenvatting: 'Houd bij hoeveel plekken bezet zijn',
  doel: 'Laten zien waar plek is',
  log: 'geen',
  rollen: ['schoolleider', 'ib'],
  geweigerd: {
    ...NIET_UW_ROL,
    zin: 'Alleen de intern begeleider en de schoolleider houden bij hoeveel plekken bezet zijn.',
  },
  schema: { params: VestigingPad, body: BezettingInvoerVorm, antwoord: VersieVorm },
  voerUit: async (context, { params: { vestiging }, body }) => {
    eisEigenSchool(context, vestiging);
    const { tx, vandaag } = context;
    const aanbod = await vindAanbodVoorWijziging(tx, vestiging);
    const [eerste] = aanbod;
    if (eerste === undefined) nietGevonden();
    if (eerste.versie !== body.versie) {
      const zin = `De school heeft intussen versie ${eerste.versie} van het profiel vastgesteld. Kijk eerst naar het aanbod dat daarin staat.`;
      weiger([{ code: 'versie-vervangen', zin, bron: BRON }], 'intussen-veranderd');
    }
    const regels = eis(beoordeelBezetting(body.regels, aanbod.length));
    const veranderd = regels.flatMap(({ volgorde, was }, i) => {
      const nu = aanbod[volgorde];
      if (nu === undefined || nu.bezet === was) return [];
      const wanneer = nu.bezet_op === null ? '' : ` op ${schrijfDatum(datumInNederland(nu.bezet_op))}`;
      const zin = `${nu.bezet_door ?? 'Iemand anders'} heeft «${naamInZin(nu.categorie)}»${wanneer} op ${nu.bezet} bezet gezet. U zag ${was}.`;
      return [{ code: 'bezet-veranderd', zin, bron: BRON, veld: `regels.${i}.bezet` }];
    });
    if (veranderd.length > 0) weiger(veranderd, 'intussen-veranderd');
    for (const { volgorde, bezet } of regels) await zetBezet(tx, { sop: eerste.sop, volgorde }, bezet, context);
    const { swv, naam } = await haalGeldigheid(tx, vestiging, vandaag);
    await context.legVast({
      soort: 'profiel.bezetting-gewijzigd',
      vestiging,
      onderwerp: eerste.sop,
      voorOuders: false,
      ...(swv && { swv }),
      tekst: `${naam} heeft bijgewerkt hoeveel plekken bezet zijn.`,
      gegevens: { versie: eerste.versie, regels: regels.map(({ volgorde, was, bezet }) => ({ volgorde, was, bezet })) },
    });
    return (await vindInWerking(tx, [vestiging], vandaag)).get(vestiging) ?? nietGevonden();
  },
});

/** MAT-2 · How many pupils the school can still admit, as it says itself. Zero keeps it out of a match. */
export const wijzigPlaatsruimte = route({
  methode: 'PUT',
  pad: '/profielen/:vestiging/plaatsruimte',
  actie: 'ondersteuningsprofiel.plaatsruimte',
  samenvatting: 'Zeg hoeveel plaatsen de school vrij heeft',
  doel: 'Laten zien waar plek is',
  log: 'geen',
  rollen: ['schoolleider'],
  geweigerd: { ...NIET_UW_ROL, zin: 'Alleen de schoolleider zegt hoeveel plaatsen de school vrij heeft.' },
  schema: { params: VestigingPad, body: PlaatsruimteInvoerVorm, antwoord: PlaatsruimteVorm },
  voerUit: async (context, { params: { vestiging }, body }) => {
    eisEigenSchool(context, vestiging);
    const { tx, vandaag, actor } = context;
    const nu = await vindPlaatsruimteVoorWijziging(tx, vestiging);
    if (nu && nu.vrij !== body.was) {
      const zin = `${nu.door ?? 'Iemand anders'} heeft op ${schrijfDatum(nu.peildatum)} ${nu.vrij} vrije plaatsen ingevuld. Kijk of dat klopt en vul het zo nodig opnieuw in.`;
      weiger([{ code: 'vrij-veranderd', zin, bron: BRON, veld: 'vrij' }], 'intussen-veranderd');
    }
    const vrij = eis(beoordeelPlaatsruimte(body.vrij));
    await zetPlaatsruimte(tx, vestiging, vrij, vandaag, actor);
    return { vrij, peildatum: vandaag };
  },
});
