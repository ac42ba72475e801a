import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { type Uitnodigingen, UitnodigingenVorm } from '../contract-deskundigen.ts';
import { DISCIPLINES, magUitnodigen, OORDELEN, type Uitnodiging } from '../regels/deskundigen.ts';
import { vindAanvraag } from './opslag.ts';
import { type Adviesrij, vindKandidaten, vindUitnodigingen } from './opslag-advies.ts';
import { ALLEEN_TLV } from './toegang.ts';

/** What every route about invitations says of itself. */
export const VAN_UITNODIGINGEN = {
  doel: 'Advies vragen aan twee deskundigen voor een besluit over toelaatbaarheid',
  rollen: ['tlv'],
  geweigerd: ALLEEN_TLV,
} as const;

/** TLV-3 · Who was asked for advice on this request, and who can be. */
export const toonUitnodigingen = route({
  ...VAN_UITNODIGINGEN,
  methode: 'GET',
  pad: '/tlv/:id/deskundigen',
  actie: 'tlv.uitnodigingen',
  samenvatting: 'Welke deskundigen voor een aanvraag zijn gevraagd en wie er gevraagd kan worden',
  log: 'lezen',
  schema: { params: IdPad, antwoord: UitnodigingenVorm },
  voerUit: async ({ tx, verwerkt }, { params }): Promise<Uitnodigingen> => {
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    const rijen = await vindUitnodigingen(tx, aanvraag.id);
    const kandidaten = await vindKandidaten(tx, aanvraag.swv, aanvraag.id);
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return {
      aanvraag: {
        id: aanvraag.id,
        nummer: aanvraag.nummer,
        leerlingNaam: aanvraag.leerling_naam,
        soort: aanvraag.soort,
        school: aanvraag.schoolnaam,
        lopend: aanvraag.afgerond_op === null,
      },
      uitnodigingen: rijen.map(toonUitnodiging),
      kandidaten: ([1, 2] as const).flatMap((plaats) =>
        kandidaten
          .filter(({ discipline }) => DISCIPLINES[discipline].plaats === plaats)
          .map(({ persoon, naam, discipline, band }) => {
            const mag = magUitnodigen(plaats, { persoon, naam, discipline, band, inRegister: true }, lopendVan(rijen));
            return {
              plaats,
              persoon,
              naam,
              discipline,
              disciplinenaam: DISCIPLINES[discipline].naam,
              mag: mag.mag,
              redenen: mag.mag ? [] : [...mag.redenen],
            };
          }),
      ),
    };
  },
});

function toonUitnodiging(rij: Adviesrij): Uitnodigingen['uitnodigingen'][number] {
  return {
    id: rij.id,
    plaats: rij.plaats,
    persoon: rij.persoon,
    naam: rij.naam,
    disciplinenaam: DISCIPLINES[rij.discipline].naam,
    uitgenodigdDag: rij.uitgenodigd_dag,
    reagerenVoor: rij.reageren_voor,
    herinnerdOp: rij.herinnerd_op,
    teruggetrokken:
      rij.teruggetrokken_op === null
        ? null
        : {
            waarom: rij.teruggetrokken_om ?? '',
            door: rij.teruggetrokken_door === 'deskundige' ? rij.naam : 'Samenwerkingsverband',
          },
    gegeven:
      rij.gegeven_dag === null || rij.oordeel === null
        ? null
        : { dag: rij.gegeven_dag, oordeel: OORDELEN[rij.oordeel], tekst: rij.tekst ?? '' },
  };
}

/** Those that were not taken back. */
export const lopendVan = (rijen: readonly Adviesrij[]): readonly Uitnodiging[] =>
  rijen.filter(({ teruggetrokken_op }) => teruggetrokken_op === null);
