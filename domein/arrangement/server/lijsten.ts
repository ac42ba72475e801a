import type { Actor } from '../../../kern/actor/actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import type { Arrangementregel } from '../contract.ts';
import { LijstVorm, LijstZoek, WachtrijVorm, WachtrijZoek } from '../contract-lijsten.ts';
import { zegStand } from '../regels/stand.ts';
import {
  type Lijstrij,
  PER_PAGINA,
  telVanSchool,
  vindBijWachtrij,
  zoekVanSchool,
  zoekWachtrij,
} from './opslag-lijst.ts';
import { SCHOOL, SWV } from './tonen.ts';

export type Zoek = {
  readonly soort?: Lijstrij['soort'];
  readonly stand?: 'lopend' | 'alle' | 'te_beslissen' | 'afgerond';
  readonly betaler?: 'school' | 'swv' | 'gemeente' | 'zorgwet';
};
export const vraagVan = ({ soort, stand, betaler }: Zoek) => ({ soort, stand: stand ?? 'lopend', betaler }) as const;
export const schoolVan = ({ organisatie }: Actor) => organisatie ?? nietGevonden();

/** An arrangement as a list shows it. */
export function alsRegel(rij: Lijstrij, vandaag: Context['vandaag']): Arrangementregel {
  return {
    id: rij.id,
    nummer: rij.nummer,
    naam: rij.naam,
    soort: rij.soort,
    model: rij.model,
    toestand: rij.toestand,
    stand: zegStand(rij, vandaag),
    leerling: rij.leerling === null || rij.leerlingnaam === null ? null : { id: rij.leerling, naam: rij.leerlingnaam },
    groep: rij.groep,
    school: rij.school,
    uitvoerder: rij.uitvoerder,
    van: rij.van,
    tot: rij.beeindigdOp ?? rij.tot,
    beslisdatum: rij.beslisdatum,
  };
}

export const leerlingenVan = (rijen: readonly { readonly leerling: string | null }[]) => [
  ...new Set(rijen.flatMap(({ leerling }) => leerling ?? [])),
];

export const toonLijst = route({
  methode: 'GET',
  pad: '/arrangementen',
  actie: 'arrangement.lijst',
  samenvatting: 'De arrangementen van de school, met wat ze per betaler en schooljaar kosten',
  doel: SCHOOL.doel,
  log: 'lezen',
  rollen: SCHOOL.rollen,
  schema: { zoek: LijstZoek, antwoord: LijstVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const pagina = zoek.pagina ?? 1;
    const { totaal, rijen } = await zoekVanSchool(tx, schoolVan(actor), vraagVan(zoek as Zoek), pagina);
    verwerkt({ leerlingen: leerlingenVan(rijen) });
    return {
      arrangementen: rijen.map((rij) => ({ ...alsRegel(rij, vandaag), kosten: Number(rij.kosten) })),
      totaal,
      pagina,
      perPagina: PER_PAGINA,
      totalen: (await telVanSchool(tx, schoolVan(actor))).map((rij) => ({ ...rij, bedrag: Number(rij.bedrag) })),
    };
  },
});

export const toonWachtrij = route({
  methode: 'GET',
  pad: '/swv/arrangementen',
  actie: 'arrangement.wachtrij',
  samenvatting: 'De aanvragen bij het samenwerkingsverband, wat het eerst een besluit nodig heeft bovenaan',
  doel: SWV.doel,
  log: 'lezen',
  rollen: SWV.rollen,
  schema: { zoek: WachtrijZoek, antwoord: WachtrijVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const pagina = zoek.pagina ?? 1;
    const vraag = { stand: zoek.stand ?? 'te_beslissen', zoek: zoek.zoek ?? '', pagina } as const;
    const { totaal, rijen } = await zoekWachtrij(tx, actor, vraag);
    const erbij = await vindBijWachtrij(
      tx,
      rijen.map(({ id }) => id),
    );
    verwerkt({ leerlingen: leerlingenVan(rijen) });
    return {
      totaal,
      pagina,
      perPagina: PER_PAGINA,
      aanvragen: rijen.map((rij) => {
        const bij = erbij.get(rij.id);
        return {
          id: rij.id,
          nummer: rij.nummer,
          naam: rij.naam,
          soort: rij.soort,
          school: rij.school,
          toestand: rij.toestand,
          stand: zegStand(rij, vandaag),
          ingediendDag: rij.ingediendDag,
          beslisdatum: rij.beslisdatum,
          gevraagd: Number(bij?.gevraagd ?? 0),
          voorgesteldDoor: bij?.voorgesteldDoor ?? null,
          zelfVoorgesteld: bij?.persoon === actor.persoon,
        };
      }),
    };
  },
});
