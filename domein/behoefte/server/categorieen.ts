import type { Actor } from '../../../kern/actor/actor.ts';
import { isVoor, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { vindLaatsteGebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm } from '../../vormen.ts';
import {
  CategorieenVorm,
  CategorieenZoek,
  CategoriePad,
  CategorieWijzigingVorm,
  CodeAntwoordVorm,
  NieuweCategorieVorm,
  SwvPad,
} from '../contract.ts';
import { CATEGORIEEN } from '../regels/categorieen.ts';
import {
  DOMEINEN,
  DOMEINNAAM,
  INTENSITEIT,
  INTENSITEITEN,
  SETTINGNAAM,
  SETTINGS,
  VELD,
  VELDEN,
} from '../regels/domeinen.ts';
import { beoordeelLokaleCategorie } from '../regels/lokale-categorie.ts';
import { maakCode } from '../regels/lokale-code.ts';
import { bestaatSwv, vindLokaleCategorieen, voegCategorieToe, wijzigCategorie } from './opslag.ts';
import { alsCategorie, alsCategorieregel } from './taal.ts';

const DOEL = 'De gemeenschappelijke taal van het samenwerkingsverband bijhouden';
const BEH_2: Bron = { regel: 'BEH-2', artikel: 'ondersteuningsplan van het samenwerkingsverband' };
const GEWEIGERD = {
  zin: 'Alleen de directie van het samenwerkingsverband beheert de eigen categorieën.',
  regel: BEH_2.regel,
  artikel: BEH_2.artikel,
};

export const toonCategorieen = route({
  methode: 'GET',
  pad: '/categorieen',
  actie: 'behoefte.categorieen',
  samenvatting:
    'De gemeenschappelijke taal: domeinen, categorieën en keuzes, met de eigen categorieën van een samenwerkingsverband',
  doel: 'Opzoeken',
  log: 'geen',
  rollen: ['openbaar'],
  schema: { zoek: CategorieenZoek, antwoord: CategorieenVorm },
  voerUit: async ({ tx, vandaag }, { zoek: { swv } }) => {
    if (swv !== undefined && !(await bestaatSwv(tx, swv))) nietGevonden();
    const lokaal =
      swv === undefined ? [] : (await vindLokaleCategorieen(tx, swv)).map((rij) => alsCategorieregel(rij, vandaag));
    return {
      domeinen: DOMEINEN.map((code) => ({
        code,
        naam: DOMEINNAAM[code],
        categorieen: CATEGORIEEN.filter(({ domein }) => domein === code).map((categorie) => ({
          ...categorie,
          lokaal: lokaal.filter(({ landelijk }) => landelijk === categorie.code),
        })),
      })),
      intensiteiten: INTENSITEITEN.map((waarde) => ({ waarde, ...INTENSITEIT[waarde] })),
      settings: SETTINGS.map((code) => ({ code, naam: SETTINGNAAM[code] })),
      velden: VELDEN.map((code) => ({ code, ...VELD[code] })),
    };
  },
});

export const voegLokaleCategorieToe = route({
  methode: 'POST',
  pad: '/swv/:swv/categorieen',
  actie: 'behoefte.categorie-toevoegen',
  samenvatting: 'Voeg een eigen categorie toe onder een landelijke',
  doel: DOEL,
  log: 'geen',
  rollen: ['directie'],
  geweigerd: GEWEIGERD,
  status: 201,
  schema: { params: SwvPad, body: NieuweCategorieVorm, antwoord: CodeAntwoordVorm },
  voerUit: async ({ tx, actor, legVast }, { params: { swv }, body }) => {
    eisEigenSwv(actor, swv);
    const bestaande = (await vindLokaleCategorieen(tx, swv)).map(alsCategorie);
    const categorie = eis(
      beoordeelLokaleCategorie({ ...body, code: body.code ?? maakCode(body.naam, bestaande) }, { bestaande }),
    );
    await voegCategorieToe(tx, swv, categorie);
    await legVast({
      soort: 'behoefte.categorie-toegevoegd',
      swv,
      voorOuders: false,
      tekst: `De categorie «${categorie.naam}» is toegevoegd.`,
      gegevens: { ...categorie },
    });
    return { code: categorie.code };
  },
});

export const wijzigLokaleCategorie = route({
  methode: 'PUT',
  pad: '/swv/:swv/categorieen/:code',
  actie: 'behoefte.categorie-wijzigen',
  samenvatting: 'Verbeter de naam of uitleg van een eigen categorie, of geef haar een einddatum',
  doel: DOEL,
  log: 'geen',
  rollen: ['directie'],
  geweigerd: GEWEIGERD,
  schema: { params: CategoriePad, body: CategorieWijzigingVorm, antwoord: GedaanVorm },
  voerUit: async (
    { tx, actor, vandaag, legVast },
    { params: { swv, code }, body: { volgnummer, naam, uitleg, tot } },
  ) => {
    eisEigenSwv(actor, swv);
    const rijen = await vindLokaleCategorieen(tx, swv);
    const rij = rijen.find((een) => een.code === code) ?? nietGevonden();
    const { van, landelijk } = rij;
    const nieuw = eis(
      beoordeelLokaleCategorie({ code, naam, uitleg, landelijk, van, ...(tot && { tot }) }, { bestaande: [] }),
    );
    // An end that lies behind us would take a word away from what was written in the meantime.
    if (nieuw.tot !== undefined && nieuw.tot !== rij.tot && isVoor(nieuw.tot, vandaag)) {
      weiger([
        {
          code: 'einde-in-verleden',
          zin: 'Kies als laatste dag vandaag of later. Scholen kunnen haar tot vandaag hebben gekozen.',
          bron: BEH_2,
          veld: 'tot',
        },
      ]);
    }
    if (
      !(await wijzigCategorie(
        tx,
        { swv, code, volgnummer },
        { naam: nieuw.naam, uitleg: nieuw.uitleg, tot: nieuw.tot ?? null },
      ))
    ) {
      const laatste = await vindLaatsteGebeurtenis(tx, {
        soort: 'behoefte.categorie-gewijzigd',
        swv,
        gegevens: { code },
      });
      const wie = laatste ? `${laatste.wie} heeft op ${schrijfDatum(laatste.dag)}` : 'Een collega heeft intussen';
      weiger(
        [
          {
            code: 'categorie-veranderd',
            zin: `${wie} «${rij.naam}» veranderd. Bekijk eerst wat er nu staat.`,
            bron: BEH_2,
          },
        ],
        'intussen-veranderd',
      );
    }
    await legVast({
      soort: 'behoefte.categorie-gewijzigd',
      swv,
      voorOuders: false,
      tekst: `De categorie «${nieuw.naam}» is gewijzigd.`,
      gegevens: { ...nieuw },
    });
    return { gedaan: true as const };
  },
});

function eisEigenSwv(actor: Actor, swv: string): void {
  if (actor.organisatie !== swv) nietGevonden();
}
