import { ROLNAAM } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { SESSIECOOKIE } from '../../../server/platform/http/bedien.ts';
import { nietGevonden, probleem, Weigering } from '../../../server/platform/http/probleem.ts';
import { type Huis, route } from '../../../server/platform/http/route.ts';
import { GedaanVorm } from '../../vormen.ts';
import { RolkeuzeInvoer, SessieVorm, UitlogVorm } from '../contract.ts';
import { beoordeelRol, type Inlog } from '../regels/rolkeuze.ts';
import { vindEigenGegevens } from './opslag.ts';
import { beginSessie, type Rolkeuze, type Sessie, trekSessieIn, vindRollen, vindSessie } from './sessie-opslag.ts';

const DOEL = 'Inloggen';

/** Asked at every first load, also by who is not logged in: that is no error, so the answer is then `ik: null`. */
export const toonSessie = route({
  methode: 'GET',
  pad: '/sessie',
  actie: 'toegang.wie-ben-ik',
  samenvatting: 'Als wie u bent ingelogd, welke rollen u hebt, en hoe u kunt inloggen',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  poort: true,
  schema: { antwoord: SessieVorm },
  voerUit: async ({ tx, nu, vandaag }, { sessie: { sleutel }, huis }) => {
    const aanbieders = huis.inlogwegen.map(({ sleutel: weg, naam }) => ({ sleutel: weg, naam }));
    const sessie = await vindSessie(tx, sleutel, nu);
    if (sessie === undefined) return { ik: null, wie: null, rollen: [], aanbieders, verlooptOp: null };
    const rollen = await vindRollen(tx, sessie.persoon, vandaag);
    const inlog = hoeIngelogd(sessie, huis);
    const huidig = rollen.find(({ rolvervulling }) => rolvervulling === sessie.rolvervulling);
    return {
      ik: huidig && beoordeelRol(huidig.rol, inlog) === 'mag' ? await maakIk(tx, sessie, huidig, vandaag) : null,
      wie: { persoon: sessie.persoon, naam: sessie.naam },
      rollen: rollen.map((keuze) => ({
        ...keuze,
        rolnaam: ROLNAAM[keuze.rol],
        huidig: keuze === huidig,
        mogelijkheid: beoordeelRol(keuze.rol, inlog),
      })),
      aanbieders,
      verlooptOp: sessie.verloopt_op,
    };
  },
});

async function maakIk(tx: Tx, { persoon, naam }: Sessie, keuze: Rolkeuze, vandaag: Datum) {
  const { rol, organisatie, organisatienaam, groep } = keuze;
  const { leerling } = await vindEigenGegevens(tx, persoon);
  return {
    ...{ persoon, naam, rol, rolnaam: ROLNAAM[rol], organisatie, organisatienaam, vandaag },
    ...(groep !== null && { groep }),
    ...(leerling !== null && { leerling }),
  };
}

/** Chooses the role to work in. The session gets a new key: what one role may, an old key no longer opens. */
export const kiesRol = route({
  methode: 'POST',
  pad: '/sessie/rol',
  actie: 'toegang.rol-kiezen',
  samenvatting: 'Kies of wissel de rol waarin u werkt',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  voorwaarde: 'een eigen rol die vandaag geldt',
  poort: true,
  schema: { body: RolkeuzeInvoer, antwoord: GedaanVorm },
  voerUit: async ({ tx, nu, vandaag }, { body, sessie: { sleutel, zetCookie }, huis }) => {
    const oud = await vindSessie(tx, sleutel, nu);
    if (oud === undefined || sleutel === undefined) throw new Weigering(probleem('niet-ingelogd'));
    const rollen = await vindRollen(tx, oud.persoon, vandaag);
    const gekozen = rollen.find(({ rolvervulling }) => rolvervulling === body.rolvervulling);
    if (gekozen === undefined) nietGevonden();
    eisInlog(oud, gekozen, huis);
    await trekSessieIn(tx, sleutel, nu);
    const { id: _id, naam: _naam, verloopt_op: _verloopt, ...blijft } = oud;
    zetCookie(await beginSessie(tx, nu, { ...blijft, rolvervulling: gekozen.rolvervulling }));
    return { gedaan: true as const };
  },
});

/** Ends the session here; `naar` is where it ends at the provider too. */
export const logUit = route({
  methode: 'DELETE',
  pad: '/sessie',
  actie: 'toegang.uitloggen',
  samenvatting: 'Log uit',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  poort: true,
  schema: { antwoord: UitlogVorm },
  voerUit: async ({ tx, nu }, { sessie: { sleutel, zetCookie } }) => {
    const oud = await vindSessie(tx, sleutel, nu);
    if (sleutel) await trekSessieIn(tx, sleutel, nu);
    zetCookie({ naam: SESSIECOOKIE, waarde: '', seconden: 0 });
    const naar = oud && `/api/v1/uitloggen/${oud.aanbieder}?sessie=${oud.id}`;
    return { gedaan: true as const, naar: naar ?? null };
  },
});

function hoeIngelogd({ tweede_factor, aanbieder }: Sessie, huis: Huis): Inlog {
  return {
    tweedeFactor: tweede_factor,
    rollen: huis.inlogwegen.find(({ sleutel }) => sleutel === aanbieder)?.rollen,
  };
}

function eisInlog(sessie: Sessie, { rol, rolvervulling }: Rolkeuze, huis: Huis): void {
  switch (beoordeelRol(rol, hoeIngelogd(sessie, huis))) {
    case 'mag':
      return;
    case 'tweede-factor':
      throw new Weigering(
        probleem('tweede-factor', { naar: `/api/v1/inloggen/${sessie.aanbieder}?rol=${rolvervulling}` }),
      );
    case 'andere-inlog':
      throw new Weigering(
        probleem('mag-niet', {
          redenen: [
            {
              code: 'andere-inlog',
              zin: `Voor de rol ${ROLNAAM[rol]} logt u op een andere manier in. Log uit en kies op het inlogscherm de manier van uw organisatie.`,
              bron: { regel: 'TOE-3', artikel: 'AVG artikel 32' },
            },
          ],
        }),
      );
  }
}
