import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens } from '../../server/platform/proef/proefregio.ts';
import { DAG, leesVoorbeeld, legMidden, magAnders, magErin } from './aanval-schrijven-opzet.ts';
import { type Ids, maakErbij, OUDERS, SCHOOL, TLV } from './aanval-schrijven-rijen.ts';

const proef = metProefapp([]);
const IEDEREEN = Object.keys(MENSEN) as readonly Mens[];
let ids: Ids = {};
beforeAll(async () => {
  ids = await legMidden(proef);
}, 60_000);

describe('aanval: schrijven langs de toepassing om', () => {
  it.each(maakErbij({}).map(([tabel, wat], plek) => [tabel, wat, plek] as const))(
    'TOE-3 in %s zet alleen wie dat mag: %s',
    async (tabel, _wat, plek) => {
      const [, , waar, anders, wie] = maakErbij(ids)[plek] ?? [];
      if (waar === undefined || anders === undefined || wie === undefined) throw new Error('geen poging');
      const voorbeeld = await leesVoorbeeld(proef, tabel, waar);
      const gelukt: Mens[] = [];
      for (const mens of IEDEREEN) if (await magErin(proef, mens, tabel, voorbeeld, anders(mens))) gelukt.push(mens);
      expect(gelukt.sort()).toEqual([...wie].sort());
    },
  );

  // What the row of this child becomes, and who may.
  it.each([
    ['opp', `afgesloten_op = '${DAG}', afgesloten_reden = 'x'`, SCHOOL],
    ['opp', 'leerling = leerling', []],
    ['opp_versie', "toestand = 'ingetrokken', door = $ik", SCHOOL],
    ['opp_versie', "inhoud = '{}', door = $ik", []],
    ['opp_versie', 'leerling = leerling', []],
    ['opp_instemming', "antwoord = 'akkoord'", []],
    ['opp_gesprek', "gezegd = 'x'", []],
    ['opp_doel', "tekst = 'x'", SCHOOL],
    ['opp_evaluatie', "toelichting = 'x'", []],
    ['opp_doelevaluatie', "bewijs = 'x'", []],
    ['opp_rod', "toestand = 'bevestigd'", []],
    ['arrangement', "toestand = 'toegekend'", []],
    ['arrangement', 'leerling = leerling', []],
    ['arrangement_kosten', 'bedrag = 1', []],
    ['arrangement_handeling', "gegevens = '{}'", []],
    ['arrangement_dossier', "inhoud = '{}'", []],
    ['medische_handeling', `gestopt_op = '${DAG}', gestopt_om = 'x'`, SCHOOL],
    ['medisch_akkoord', "antwoord = 'akkoord'", []],
    ['tlv_aanvraag', "toestand = 'ingetrokken', afgerond_op = ingediend_dag", SCHOOL],
    ['tlv_aanvraag', "toestand = 'toegekend', afgerond_op = ingediend_dag", []],
    ['tlv_aanvraag', "toestand = 'buiten_behandeling', afgerond_op = ingediend_dag", TLV],
    ['tlv_aanvraag', "inhoud = '{}'", []],
    ['tlv_dossier', "inhoud = '{}'", []],
    ['tlv_dossier', "visies = '[]'", []],
    ['tlv_handeling', "gegevens = '{}'", []],
    ['tlv_advies', "tekst = 'x'", []],
    [
      'tlv_advies',
      `teruggetrokken_op = now(), teruggetrokken_om = 'x', teruggetrokken_door = 'samenwerkingsverband'`,
      [],
    ],
    ['tlv_deskundige', "registratie = 'x'", TLV],
    ['tlv_teller', 'laatste = 0', []],
    ['geschil', "toestand = 'loopt'", [...SCHOOL, ...OUDERS]],
    ['geschil_stap', "gegevens = '{}'", []],
    ['veilig_thuis', 'ouders_ingelicht = true, niet_ingelicht_om = NULL', SCHOOL],
    ['veilig_thuis', "toelichting = 'x'", []],
  ] as const)('TOE-3 in %s verandert alleen wie dat mag: %s', async (tabel, wijziging, wie) => {
    const gelukt: Mens[] = [];
    for (const mens of IEDEREEN) if (await magAnders(proef, mens, tabel, wijziging)) gelukt.push(mens);
    expect(gelukt.sort()).toEqual([...wie].sort());
  });
});
