import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { KindWijzigingVorm, VolgnummerAntwoordVorm } from '../contract.ts';
import { DOSSIERBRON } from '../regels/bronnen.ts';
import { beoordeelGeboortedatum } from '../regels/geboortedatum.ts';
import { controleerKind, gewijzigdeVelden, kiesSwv } from '../regels/kind.ts';
import { vindGebied, vindLeerlingOmTeWijzigen, vindVerbeteringen, wijzigLeerling } from './opslag.ts';

/** DOS-5: mistakes in facts can be corrected; who saw an older version is told what changed since. */
export const verbeter = route({
  methode: 'PUT',
  pad: '/leerlingen/:leerling',
  actie: 'dossier.verbeteren',
  samenvatting: 'Verbeter naam, geboortedatum of adres',
  doel: 'Gegevens van het kind juist houden',
  log: 'schrijven',
  rollen: ['ouder', 'ib', 'schoolleider'],
  geweigerd: {
    zin: 'Alleen ouders met gezag, de intern begeleider en de schoolleider verbeteren de gegevens van een kind.',
    regel: 'DOS-5',
    artikel: 'AVG artikel 16',
  },
  schema: { params: LeerlingPad, body: KindWijzigingVorm, antwoord: VolgnummerAntwoordVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt, legVast }, { params, body }) => {
    const oud = (await vindLeerlingOmTeWijzigen(tx, params.leerling)) ?? nietGevonden();
    const { volgnummer: gezien, ...getypt } = body;
    if (gezien !== oud.volgnummer) weiger([await legUit(tx, oud.id, gezien)], 'intussen-veranderd');
    const kind = eis(controleerKind({ ...getypt, tussenvoegsel: getypt.tussenvoegsel ?? '' }, vandaag));
    const geboren = { oud: oud.geboortedatum, nieuw: kind.geboortedatum };
    eis(beoordeelGeboortedatum(actor.rol as Rol, geboren, vandaag));
    verwerkt({ leerling: oud.id });
    const velden = gewijzigdeVelden(oud, kind);
    if (velden.length === 0) return { volgnummer: oud.volgnummer };
    const verhuisdOfOuder = oud.postcode !== kind.postcode || oud.geboortedatum !== kind.geboortedatum;
    const swv = verhuisdOfOuder
      ? eis(kiesSwv(kind.geboortedatum, vandaag, await vindGebied(tx, kind.postcode)))
      : oud.swv;
    const volgnummer = oud.volgnummer + 1;
    await wijzigLeerling(tx, oud.id, kind, swv, volgnummer);
    await legVast({
      soort: 'dossier.verbeterd',
      swv,
      leerling: oud.id,
      onderwerp: oud.id,
      voorOuders: true,
      tekst: `De gegevens van het kind zijn verbeterd: ${velden.join(', ')}.`,
      gegevens: { volgnummer, velden },
    });
    return { volgnummer };
  },
});

async function legUit(tx: Tx, leerling: string, gezien: number): Promise<Reden> {
  const verbeteringen = await vindVerbeteringen(tx, leerling, gezien);
  const [laatste] = verbeteringen;
  const wat = [...new Set(verbeteringen.flatMap(({ velden }) => velden))].join(', ');
  const zin =
    laatste === undefined
      ? 'De gegevens van dit kind zijn intussen veranderd. Haal de pagina opnieuw op.'
      : `${laatste.door_naam} (${ROLNAAM[laatste.door_rol as Rol] ?? laatste.door_rol}) veranderde op ${schrijfDatum(datumInNederland(laatste.moment))}: ${wat}. Kijk wat er nu staat en vul zo nodig aan; wat u typte, staat er nog.`;
  return { code: 'intussen-veranderd', zin, bron: DOSSIERBRON.verbeteren };
}
