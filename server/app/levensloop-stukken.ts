import { v7 as uuid } from 'uuid';
import type { Proefapp } from '../platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../platform/proef/proefregio.ts';

/** For tests: one row of every kind of thing that can stand about the child of the region at its first school, each with the name in it. */
export async function vulDossier(proef: Proefapp, dag: string): Promise<void> {
  const voeg = (tabel: string, rij: Record<string, unknown>) => voegToe(proef, tabel, rij);
  const moment = `${dag}T10:00:00Z`;
  const tekst = 'Noor Proefkind vertelt dat het beter gaat.';
  const van = { id: uuid(), leerling: REGIO.kind, swv: REGIO.swvPo };
  const hier = () => ({ ...van, id: uuid(), vestiging: REGIO.school });
  const door = { door: persoonId('ib'), door_naam: 'Proef ib' };

  const document = hier();
  await voeg('document', { ...document, ...bestand, moment, ...door, door_rol: 'ib', naam: 'Verslag Noor.pdf' });
  await voeg('document', {
    ...hier(),
    ...bestand,
    vestiging: null,
    moment,
    ...ouder,
    door_rol: 'ouder',
    naam: 'Noor.pdf',
  });
  await voeg('beschrijving', { ...hier(), soort: 'observatie', tekst, document: document.id, moment, ...door });
  const toestemming = () => ({
    ...hier(),
    doel: 'casusoverleg',
    partijsoort: 'jeugdhulp',
    partij: 'Jeugdhulp Proefdam',
    onderdelen: ['behoefte'],
    waarom: tekst,
    allen_nodig: false,
    gevraagd_op: moment,
    gevraagd_dag: dag,
    geldig_tot: '2028-06-01',
    ...door,
    door_rol: 'ib',
  });
  const [voorPartner, voorSwv, voorOmgeving] = [toestemming(), toestemming(), toestemming()];
  for (const rij of [voorPartner, voorSwv, voorOmgeving]) {
    await voeg('toestemming', rij);
    await voeg('toestemming_antwoord', {
      ...van,
      id: uuid(),
      toestemming: rij.id,
      persoon: persoonId('ouder'),
      persoon_naam: 'Proef ouder',
      als: 'ouder',
      antwoord: 'gegeven',
      weg: 'formulier',
      dag,
      moment,
      document: document.id,
      toelichting: tekst,
      vastgelegd_door: persoonId('ib'),
      vastgelegd_door_naam: 'Proef ib',
    });
  }
  const deling = (rol: 'partner' | 'consulent', id: string) => ({
    ...hier(),
    doel: 'casusoverleg',
    anoniem: false,
    grond: 'toestemming',
    toestemming: id,
    onderdelen: ['behoefte'],
    noodzaak: tekst,
    ouders_ingelicht_op: dag,
    ouders_ingelicht_hoe: 'gesprek',
    ontvanger_persoon: persoonId(rol),
    ontvanger_rol: rol,
    ontvanger_naam: `Proef ${rol}`,
    identiteit_nagegaan: 'Kent de school',
    van: dag,
    tot: '2028-06-01',
    moment,
    ...door,
    door_rol: 'ib',
  });
  await voeg('deling', deling('partner', voorPartner.id));
  await voeg('deling', deling('consulent', voorSwv.id));
  const partij = hier();
  await voeg('omgevingspartij', {
    ...partij,
    soort: 'huisarts',
    naam: 'Huisarts van Noor',
    via_regie: false,
    toestemming: voorOmgeving.id,
    ...ouder,
    door_rol: 'ouder',
    moment,
    dag,
  });
  const verzoek = hier();
  await voeg('informatieverzoek', {
    ...verzoek,
    partij: partij.id,
    toestemming: voorOmgeving.id,
    vraag: tekst,
    sleutel: Buffer.from('sleutel'),
    code: Buffer.from('code'),
    verstuurd_op: moment,
    verstuurd_dag: dag,
    tot: '2027-12-01',
    beantwoord_op: moment,
    ...door,
  });
  await voeg('informatieantwoord', {
    ...hier(),
    verzoek: verzoek.id,
    herkomst: 'huisarts',
    naam: 'Dokter',
    tekst,
    dag,
    moment,
  });
  await voeg('opmerking', {
    ...hier(),
    bij: 'document',
    onderwerp: document.id,
    soort: 'opmerking',
    tekst,
    moment,
    dag,
    ...ouder,
    door_rol: 'ouder',
    toestand: 'staat',
  });
  await voeg('opmerking', {
    ...van,
    id: uuid(),
    bij: 'dossier',
    soort: 'vertelling',
    tekst,
    moment,
    dag,
    door: persoonId('leerling'),
    door_naam: 'Proef leerling',
    door_rol: 'leerling',
    toestand: 'staat',
  });
  await voeg('noodtoegang', {
    ...hier(),
    persoon: persoonId('leraar'),
    persoon_naam: 'Proef leraar',
    reden: tekst,
    dag,
    moment,
  });
  await voeg('leesvergissing', { ...van, id: uuid(), persoon: persoonId('ib'), dag, moment, uitleg: tekst });
  await voeg('schorsing', {
    ...hier(),
    van: dag,
    tot_en_met: dag,
    reden: tekst,
    inspectie_nodig: false,
    opgelegd_op: moment,
    ...door,
  });
  await voeg('match', {
    ...hier(),
    aanleiding: tekst,
    invoer: { leerling: REGIO.kind },
    criteria: {},
    uitkomst: {},
    moment,
    ...door,
  });
  await voeg('aanmelding_concept', {
    id: uuid(),
    persoon: persoonId('ouder'),
    gegevens: { leerling: REGIO.kind },
    bijgewerkt_op: moment,
  });
}

const bestand = {
  soort: 'verslag',
  mediatype: 'application/pdf',
  grootte: 4,
  sha256: Buffer.from('hash'),
  inhoud: Buffer.from('%PDF'),
  voor_ouders: true,
};
const ouder = { door: persoonId('ouder'), door_naam: 'Proef ouder' };

/** For tests: one row, past row security. */
export async function voegToe(proef: Proefapp, tabel: string, rij: Record<string, unknown>): Promise<void> {
  const kolommen = Object.keys(rij);
  await proef.query(
    `INSERT INTO ${tabel} (${kolommen.join(', ')}) VALUES (${kolommen.map((_, plek) => `$${plek + 1}`).join(', ')})`,
    Object.values(rij),
  );
}
