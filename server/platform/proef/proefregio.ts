import type pg from 'pg';
import type { Actor, Rol } from '../../../kern/actor/actor.ts';

/** An invented region, small and always the same, for tests of actions. Codes that start with 99 exist nowhere. */
export const REGIO = {
  swvPo: 'PO9901',
  swvVo: 'VO9901',
  bestuur: '99001',
  anderBestuur: '99002',
  /** Two primary schools of different boards, a special primary school, and a secondary school. */
  school: '99AA00',
  andereSchool: '99AB00',
  sbo: '99SB00',
  vo: '99VO00',
  cluster2: '99CL00',
  pro: '99PR00',
  /** Special and secondary special education; belongs to both SWV. */
  vso: '99VS00',
  postcode: '9901AA',
  kind: '00000000-0000-7000-8000-00000000c001',
  anderKind: '00000000-0000-7000-8000-00000000c002',
} as const;

/** The people of the region: who they are in a test is their key. Ids end in the place in this list. */
export const MENSEN = {
  ouder: { rol: 'ouder', organisatie: null },
  tweedeOuder: { rol: 'ouder', organisatie: null },
  ouderZonderGezag: { rol: 'ouder', organisatie: null },
  vreemdeOuder: { rol: 'ouder', organisatie: null },
  ib: { rol: 'ib', organisatie: REGIO.school },
  schoolleider: { rol: 'schoolleider', organisatie: REGIO.school },
  leraar: { rol: 'leraar', organisatie: REGIO.school },
  anderIb: { rol: 'ib', organisatie: REGIO.andereSchool },
  andereSchoolleider: { rol: 'schoolleider', organisatie: REGIO.andereSchool },
  bestuur: { rol: 'bestuur', organisatie: REGIO.bestuur },
  anderBestuur: { rol: 'bestuur', organisatie: REGIO.anderBestuur },
  directie: { rol: 'directie', organisatie: REGIO.swvPo },
  consulent: { rol: 'consulent', organisatie: REGIO.swvPo },
  beheer: { rol: 'beheer', organisatie: null },
  leerling: { rol: 'leerling', organisatie: null },
  schoolleiderCluster2: { rol: 'schoolleider', organisatie: REGIO.cluster2 },
  schoolleiderVo: { rol: 'schoolleider', organisatie: REGIO.vo },
  ibSbo: { rol: 'ib', organisatie: REGIO.sbo },
  partner: { rol: 'partner', organisatie: 'Jeugdhulp Proefdam' },
  anderePartner: { rol: 'partner', organisatie: 'Wijkteam Elders' },
  deskundige: { rol: 'deskundige', organisatie: REGIO.swvPo },
  tlv: { rol: 'tlv', organisatie: REGIO.swvPo },
  steunpunt: { rol: 'steunpunt', organisatie: REGIO.swvPo },
  opr: { rol: 'opr', organisatie: REGIO.swvPo },
  leerplicht: { rol: 'leerplicht', organisatie: 'Proefdam' },
  toezicht: { rol: 'toezicht', organisatie: null },
  privacy: { rol: 'privacy', organisatie: REGIO.bestuur },
  anderePrivacy: { rol: 'privacy', organisatie: REGIO.anderBestuur },
  tweedeTlv: { rol: 'tlv', organisatie: REGIO.swvPo },
  tlvVo: { rol: 'tlv', organisatie: REGIO.swvVo },
  tweedeTlvVo: { rol: 'tlv', organisatie: REGIO.swvVo },
  tlvElders: { rol: 'tlv', organisatie: 'PO9902' },
  tweedeDeskundige: { rol: 'deskundige', organisatie: REGIO.swvPo },
  derdeDeskundige: { rol: 'deskundige', organisatie: REGIO.swvPo },
  directieVo: { rol: 'directie', organisatie: REGIO.swvVo },
  ibVo: { rol: 'ib', organisatie: REGIO.vo },
  ibVso: { rol: 'ib', organisatie: REGIO.vso },
} as const satisfies Record<string, { rol: Rol; organisatie: string | null }>;
export type Mens = keyof typeof MENSEN;

const NAMEN = Object.keys(MENSEN) as readonly Mens[];

/** The id of a person of the region. */
export function persoonId(mens: Mens): string {
  return `00000000-0000-7000-8000-0000000a${String(NAMEN.indexOf(mens)).padStart(4, '0')}`;
}

/** A person of the region as the actor of a transaction, to ask the database itself. */
export function actorVan(mens: Mens): Actor {
  return {
    persoon: persoonId(mens),
    naam: `Proef ${mens}`,
    ...MENSEN[mens],
    ...(mens === 'leraar' && { groep: '4A' }),
    ...(mens === 'leerling' && { leerling: REGIO.kind }),
  };
}

/** Lays out the region as owner. The child is of `ouder` and `tweedeOuder`, enrolled nowhere; anderKind of `vreemdeOuder`. */
export async function vulProefregio(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO swv (code, naam) VALUES ('PO9901', 'SWV Proef PO'), ('VO9901', 'SWV Proef VO'), ('PO9902', 'SWV Elders PO'), ('VO9902', 'SWV Elders VO');
    INSERT INTO bestuur (nummer, naam) VALUES ('99001', 'Stichting Proef Een'), ('99002', 'Stichting Proef Twee');
    INSERT INTO vestiging (code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat, leerlingen, cluster, grondslag_gevraagd) VALUES
      ('99AA00', 'De Proefschool', 'BO', '{BO}', 'Openbaar', 'Lindelaan', '1', '9901AB', 'Proefdam', 'Proefdam', 'Groningen', 6.60, 53.20, 200, null, false),
      ('99AB00', 'De Andere School', 'BO', '{BO}', 'Rooms-Katholiek', 'Beukenlaan', '2', '9901AC', 'Proefdam', 'Proefdam', 'Groningen', 6.62, 53.21, 150, null, true),
      ('99SB00', 'De Stapsteen', 'SBO', '{SBO}', 'Openbaar', 'Elzenlaan', '3', '9901AD', 'Proefdam', 'Proefdam', 'Groningen', 6.61, 53.22, 90, null, false),
      ('99VO00', 'Het Proefcollege', 'MAVO/HAVO/VWO', '{VO}', 'Openbaar', 'Eikenlaan', '4', '9901AE', 'Proefdam', 'Proefdam', 'Groningen', 6.63, 53.20, 900, null, false),
      ('99CL00', 'De Klankschool', 'SO', '{SO}', 'Algemeen bijzonder', 'Essenlaan', '5', '9901AF', 'Proefdam', 'Proefdam', 'Groningen', 6.60, 53.19, 80, 2, false),
      ('99PR00', 'De Werkplaats', 'PRO', '{PRO}', 'Openbaar', 'Wilgenlaan', '6', '9901AG', 'Proefdam', 'Proefdam', 'Groningen', 6.64, 53.20, 120, null, false),
      ('99VS00', 'De Horizon', '(V)SO', '{SO,VSO}', 'Openbaar', 'Populierenlaan', '7', '9901AH', 'Proefdam', 'Proefdam', 'Groningen', 6.65, 53.20, 140, null, false);
    INSERT INTO vestiging_bestuur (vestiging, bestuur, van) VALUES ('99AA00', '99001', '2014-08-01'), ('99AB00', '99002', '2014-08-01'),
      ('99SB00', '99001', '2014-08-01'), ('99VO00', '99001', '2014-08-01'), ('99CL00', '99002', '2014-08-01'), ('99PR00', '99001', '2014-08-01'), ('99VS00', '99002', '2014-08-01');
    INSERT INTO vestiging_swv (vestiging, swv, van) VALUES ('99AA00', 'PO9901', '2014-08-01'), ('99AB00', 'PO9901', '2014-08-01'),
      ('99SB00', 'PO9901', '2014-08-01'), ('99VO00', 'VO9901', '2014-08-01'), ('99PR00', 'VO9901', '2014-08-01'),
      ('99VS00', 'PO9901', '2014-08-01'), ('99VS00', 'VO9901', '2014-08-01');
    INSERT INTO postcodegebied (pc4, gemeente, swv_po, swv_vo, lon, lat, plaatsbepaling) VALUES
      ('9901', 'Proefdam', 'PO9901', 'VO9901', 6.61, 53.20, 'bron'), ('9911', 'Elders', 'PO9902', 'VO9902', 6.90, 53.10, 'bron');`);
  const mensen = NAMEN.map((mens) => ({
    id: persoonId(mens),
    naam: `Proef ${mens}`,
    email: `${mens}@proef.example`,
    leerling: mens === 'leerling' ? REGIO.kind : null,
    groep: mens === 'leraar' ? '4A' : null,
    ...MENSEN[mens],
  }));
  await client.query(
    `WITH mens AS (SELECT * FROM json_to_recordset($1) AS m (id uuid, naam text, email text, leerling uuid, groep text, rol text, organisatie text)),
      persoon AS (INSERT INTO persoon (id, naam, email, leerling) SELECT id, naam, email, leerling FROM mens)
    INSERT INTO rolvervulling (id, persoon, rol, organisatie, groep, van) SELECT id, id, rol, organisatie, groep, '2020-08-01' FROM mens`,
    [JSON.stringify(mensen)],
  );
  await client.query(
    `INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats) VALUES
      ($1, '26-000001', 'PO9901', 'Noor', 'Proefkind', '2019-03-14', 'Dorpsstraat', '10', '9901AA', 'Proefdam'),
      ($2, '26-000002', 'PO9901', 'Sem', 'Anderkind', '2018-05-02', 'Kerkstraat', '12', '9901AA', 'Proefdam')`,
    [REGIO.kind, REGIO.anderKind],
  );
  await client.query(
    `INSERT INTO gezag (leerling, persoon, soort, van) VALUES ($1, $2, 'ouder_met_gezag', '2019-03-14'), ($1, $3, 'ouder_met_gezag', '2019-03-14'),
      ($1, $4, 'ouder_zonder_gezag', '2019-03-14'), ($5, $6, 'ouder_met_gezag', '2018-05-02')`,
    [
      REGIO.kind,
      persoonId('ouder'),
      persoonId('tweedeOuder'),
      persoonId('ouderZonderGezag'),
      REGIO.anderKind,
      persoonId('vreemdeOuder'),
    ],
  );
}
