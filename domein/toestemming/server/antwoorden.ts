import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { AntwoordInvoerVorm } from '../contract.ts';
import { beoordeelAntwoord, redenDicht } from '../regels/antwoorden.ts';
import { schrijfAntwoord } from './antwoord-schrijven.ts';
import { wachtOpAnderen } from './opslag.ts';
import { vindStuk } from './stuk.ts';

export const antwoord = route({
  methode: 'POST',
  pad: '/toestemmingen/:id/antwoord',
  actie: 'toestemming.antwoorden',
  samenvatting: 'Geef toestemming, geef die niet, of trek die in',
  doel: 'Toestemming vragen en vastleggen',
  log: 'schrijven',
  rollen: ['ouder', 'leerling'],
  geweigerd: {
    zin: 'Alleen een ouder met gezag, een voogd of de leerling zelf antwoordt. De school kan een antwoord van papier of mail vastleggen.',
    regel: 'TOE-1',
    artikel: 'BW artikel 1:245',
  },
  schema: { params: IdPad, body: AntwoordInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    await wachtOpAnderen(tx, params.id);
    const stuk = (await vindStuk(tx, params.id, vandaag)) ?? nietGevonden();
    const { rij, antwoorden, beslissers } = stuk;
    // Taken back by the school while this person was reading: a conflict, not a mistake.
    const dicht = redenDicht(rij, vandaag);
    if (dicht !== undefined && rij.vervallenOp !== null) weiger(dicht.redenen, 'intussen-veranderd');
    const als = actor.rol === 'leerling' ? 'leerling' : 'ouder';
    const goed = eis(
      beoordeelAntwoord(
        { persoon: actor.persoon, als },
        body.antwoord,
        { gevraagd: rij, antwoorden, beslissers },
        vandaag,
      ),
    );
    await schrijfAntwoord(context, stuk, {
      ...goed,
      persoon: actor.persoon,
      persoonNaam: actor.naam,
      als,
      weg: 'opmaat',
      dag: vandaag,
      document: null,
      toelichting: body.toelichting.trim(),
    });
    verwerkt({ leerling: rij.leerling, onderwerp: rij.id });
    return { gedaan: true as const };
  },
});
