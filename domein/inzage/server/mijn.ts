import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { isSetting, SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import { MijnVorm } from '../contract.ts';
import {
  vindMijnBehoeften,
  vindMijnBeschrijvingen,
  vindMijnBestanden,
  vindMijnMensen,
  vindMijnPlandoelen,
  vindMijnSchool,
  vindMijnVertellingen,
} from './opslag-mijn.ts';
import { vindLeerling } from './opslag-opmerking.ts';
import { vindLokaleNamen } from './opslag-woorden.ts';

const ROL = { ib: 'Denkt mee over wat jou helpt (intern begeleider)', leraar: 'Jouw leraar' } as const;
const VAN = { school: 'Dat zegt je school', ouders: 'Dat zeggen je ouders', leerling: 'Dat zei jij' } as const;

/** TOE-3: what stands about a pupil, for that pupil, in plain words. */
export const mijnPagina = route({
  methode: 'GET',
  pad: '/mijn',
  actie: 'inzage.mijn',
  samenvatting: 'De eigen pagina van een leerling',
  doel: 'De leerling laten zien wat er over hem of haar staat',
  log: 'lezen',
  rollen: ['leerling'],
  schema: { antwoord: MijnVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }) => {
    const leerling = (await vindLeerling(tx, actor.leerling ?? nietGevonden())) ?? nietGevonden();
    const lokaal = await vindLokaleNamen(tx, leerling.swv);
    const noem = (code: string) => vindCategorie(code)?.naam ?? lokaal.get(code) ?? code;
    const behoeften = await vindMijnBehoeften(tx, leerling.id, vandaag);
    const beschrijvingen = await vindMijnBeschrijvingen(tx, leerling.id, actor.persoon);
    const eigenKijk = beschrijvingen.filter(({ soort }) => soort === 'visie_leerling');
    const vertellingen = await vindMijnVertellingen(tx, leerling.id, actor.persoon);
    const mensen = await vindMijnMensen(tx);
    verwerkt({ leerling: leerling.id });
    return {
      leerling: { id: leerling.id, roepnaam: leerling.roepnaam },
      school: (await vindMijnSchool(tx, leerling.id, vandaag)) ?? null,
      helpt: [
        ...behoeften
          .filter(({ bron }) => bron !== 'school')
          .map(({ id, bron, categorie, toelichting }) => ({
            id,
            naam: noem(categorie),
            toelichting,
            van: VAN[bron],
            zelf: bron === 'leerling',
          })),
        ...beschrijvingen
          .filter(({ soort }) => soort === 'bevorderend')
          .map(({ id, tekst }) => ({ id, naam: tekst, toelichting: '', van: VAN.school, zelf: false })),
      ],
      verteld: [...eigenKijk, ...vertellingen]
        .map(({ id, tekst, moment }) => ({ id, tekst, moment }))
        .sort((a, b) => b.moment.localeCompare(a.moment)),
      mensen: mensen.map(({ naam, rol }) => ({ naam, rol: ROL[rol] })),
      plandoelen: await vindMijnPlandoelen(tx, leerling.id),
      doelen: behoeften
        .filter(({ bron }) => bron === 'school')
        .map(({ id, categorie, toelichting, setting }) => ({
          id,
          naam: noem(categorie),
          uitleg: toelichting,
          waar: isSetting(setting) ? SETTINGNAAM[setting] : '',
        })),
      bestanden: await vindMijnBestanden(tx, leerling.id, actor.persoon),
    };
  },
});
