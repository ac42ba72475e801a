import { v7 as uuid } from 'uuid';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { stelBerichtOp } from '../../../server/platform/post.ts';
import { GedaanVorm, LeerlingPad } from '../../vormen.ts';
import { VergissingVorm } from '../contract.ts';
import { beoordeelVergissing } from '../regels/vergissing.ts';
import { bewaarVergissing, isAlGemeld, vindGelezen, vindLeiding } from './opslag.ts';

/** TOE-4: who opened the wrong dossier says so the same day; parents read it beside the lines, the school hears of it. */
export const meldVergissing = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/vergissing',
  actie: 'logboek.vergissing-melden',
  samenvatting: 'Zeg dat u dit dossier vandaag per vergissing opende',
  doel: 'Uitleggen dat een dossier per vergissing open was',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider', 'leraar', 'consulent', 'tlv', 'deskundige', 'steunpunt', 'partner'],
  status: 201,
  geweigerd: {
    zin: 'Een vergissing meldt wie voor het werk een verkeerd dossier opende.',
    regel: 'TOE-4',
    artikel: 'AVG artikel 5',
  },
  schema: { params: LeerlingPad, body: VergissingVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params: { leerling }, body }) => {
    const { tx, actor, nu, vandaag, verwerkt } = context;
    // Who did not open it today learns nothing, also not whether this pupil exists.
    const swv = (await vindGelezen(tx, leerling, vandaag)) ?? nietGevonden();
    const wie = { leerling, persoon: actor.persoon, dag: vandaag };
    const uitleg = eis(beoordeelVergissing(body, { alGemeld: await isAlGemeld(tx, wie) }));
    const id = uuid();
    await bewaarVergissing(tx, { id, ...wie, swv, moment: nu, uitleg });
    await vertelLeiding(context, leerling);
    verwerkt({ leerling, onderwerp: id });
    return { gedaan: true as const };
  },
});

async function vertelLeiding({ tx, actor, nu, vandaag }: Context, leerling: string): Promise<void> {
  const { organisatie } = actor;
  if (organisatie === null) return;
  await alsSysteem(tx, actor, async () => {
    for (const { id, email } of await vindLeiding(tx, organisatie, actor.persoon, vandaag)) {
      await stelBerichtOp(tx, nu, {
        aanPersoon: id,
        aanAdres: email,
        onderwerp: 'Een collega opende per vergissing een dossier',
        tekst: `Een collega meldde vandaag dat een dossier per vergissing open was. De ouders zien dit ook.\n\nLees hier wie het was en wat er gebeurde: {adres}/leerlingen/${leerling}/logboek\n\nTwijfelt u of dit een datalek is? Vraag het de functionaris gegevensbescherming van uw bestuur.`,
      });
    }
  });
}
