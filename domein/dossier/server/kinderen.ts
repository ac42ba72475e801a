import { v7 as uuid } from 'uuid';
import { eis, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { KindAntwoordVorm, KindInvoerVorm, MijnKinderenVorm } from '../contract.ts';
import { GEZAGNAAM } from '../regels/gezag.ts';
import { controleerDubbel, controleerKind, kiesSwv } from '../regels/kind.ts';
import { schrijfNaam } from '../regels/naam.ts';
import { alsAdres, alsKind, inschrijvingOp } from './antwoorden.ts';
import {
  haalDossiernummer,
  vindGebied,
  vindKinderen,
  vindLoopbaan,
  voegGezagToe,
  voegLeerlingToe,
  wachtOpAndereInvoer,
} from './opslag.ts';

const DOEL = 'Een dossier voor uw kind';
const ALLEEN_OUDERS = {
  zin: 'Alleen een ouder of voogd met gezag voegt een eigen kind toe.',
  regel: 'DOS-2',
  artikel: 'BW boek 1 artikel 245',
};

export const toonKinderen = route({
  methode: 'GET',
  pad: '/kinderen',
  actie: 'dossier.mijn-kinderen',
  samenvatting: 'De kinderen over wie u gezag heeft',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder'],
  geweigerd: ALLEEN_OUDERS,
  schema: { antwoord: MijnKinderenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }) => {
    const kinderen = await vindKinderen(tx, actor.persoon, vandaag);
    const ids = kinderen.map(({ id }) => id);
    const loopbaan = await vindLoopbaan(tx, ids);
    verwerkt({ leerlingen: ids });
    return {
      kinderen: kinderen.map((kind) => ({
        ...alsKind(kind, vandaag),
        gezag: GEZAGNAAM[kind.soort as keyof typeof GEZAGNAAM],
        adres: alsAdres(kind),
        volgnummer: kind.volgnummer,
        inschrijving: inschrijvingOp(loopbaan, kind.id, vandaag),
      })),
    };
  },
});

/** DOS-1, DOS-3, DOS-4: a parent with gezag begins the dossier of the own child. */
export const voegKindToe = route({
  methode: 'POST',
  pad: '/kinderen',
  actie: 'dossier.kind-toevoegen',
  samenvatting: 'Voeg uw kind toe',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['ouder'],
  geweigerd: ALLEEN_OUDERS,
  status: 201,
  schema: { body: KindInvoerVorm, antwoord: KindAntwoordVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt, legVast }, { body }) => {
    const { gezag, ...getypt } = body;
    const kind = eis(controleerKind({ ...getypt, tussenvoegsel: getypt.tussenvoegsel ?? '' }, vandaag));
    const swv = eis(kiesSwv(kind.geboortedatum, vandaag, await vindGebied(tx, kind.postcode)));
    await wachtOpAndereInvoer(tx, actor.persoon);
    const dubbel = controleerDubbel(kind, await vindKinderen(tx, actor.persoon, vandaag));
    if (!dubbel.mag) weiger(dubbel.redenen, 'bestaat-al');
    const id = uuid();
    const nummer = await haalDossiernummer(tx, vandaag);
    await voegLeerlingToe(tx, { ...kind, id, nummer, swv });
    await voegGezagToe(tx, { leerling: id, persoon: actor.persoon, soort: gezag, van: vandaag });
    await legVast({
      soort: 'dossier.begonnen',
      swv,
      leerling: id,
      onderwerp: id,
      voorOuders: true,
      tekst: `Het dossier van ${schrijfNaam(kind)} is begonnen.`,
    });
    verwerkt({ leerling: id });
    return { id, nummer };
  },
});
