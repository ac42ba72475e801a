import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { BesluitenLijstVorm } from '../contract.ts';
import { alsBesluit } from './besluitbeeld.ts';
import { zoekBesluiten } from './opslag-besluit.ts';

export const toonBesluiten = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/tlv-besluiten',
  actie: 'toelaatbaarheid.besluiten-lezen',
  samenvatting: 'De besluiten over toelaatbaarheid van een leerling, en wat er daarna gebeurt',
  doel: 'Weten waarover het samenwerkingsverband besloot',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
  schema: { params: LeerlingPad, antwoord: BesluitenLijstVorm },
  voerUit: async ({ tx, vandaag, verwerkt }, { params }) => {
    const kind = await tx.selectFrom('leerling').select('id').where('id', '=', params.leerling).executeTakeFirst();
    if (kind === undefined) nietGevonden();
    const besluiten = await zoekBesluiten(tx, { leerling: params.leerling });
    verwerkt({ leerling: params.leerling });
    return { besluiten: besluiten.map((rij) => alsBesluit(rij, vandaag)) };
  },
});
