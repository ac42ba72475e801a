import type { Rol } from '../../kern/actor/actor.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { ZORGPARTNER } from './mensen.ts';
import type { School } from './regio.ts';

/** One of the example accounts: who, and what one tries as that person. */
export interface Account {
  readonly wie: Rolmens;
  readonly uitleg: string;
}

/** Finds the account of somebody outside the schools, when there is one. */
export type Zoek = (rol: Rol, organisatie: string | null, uitleg: string) => readonly Account[];

export function zoekIn(regiomensen: ReadonlyMap<string, Rolmens>): Zoek {
  return (rol, organisatie, uitleg) => {
    const wie = regiomensen.get(organisatie === null ? rol : `${rol} ${organisatie}`);
    return wie === undefined ? [] : [{ wie, uitleg }];
  };
}

export function bestuurEnSwv(zoek: Zoek, { regio: { swvPo, swvVo } }: Streek, school: School): Account[] {
  return [
    ...zoek(
      'bestuur',
      school.bestuur,
      'Schoolbestuur. Ziet per school welke termijnen lopen of voorbij zijn, zonder namen.',
    ),
    ...zoek(
      'directie',
      swvPo,
      'Directie primair onderwijs. Ziet termijnen per school en kiest eigen categorieën en criteria.',
    ),
    ...zoek(
      'directie',
      swvVo,
      'Directie voortgezet onderwijs. Ziet termijnen per school en kiest eigen categorieën en criteria.',
    ),
    ...zoek('consulent', swvPo, 'Consulent. Denkt mee over dossiers die een school deelt en zoekt een plek.'),
  ];
}

export function omDeSchoolHeen(zoek: Zoek, { regio: { swvPo } }: Streek, { gebied: { gemeente } }: School): Account[] {
  return [
    ...zoek('tlv', swvPo, 'Beoordeelt aanvragen voor een toelaatbaarheidsverklaring.'),
    ...zoek('deskundige', swvPo, 'Deskundige. Geeft advies bij een aanvraag.'),
    ...zoek('opr', swvPo, 'Lid van de ondersteuningsplanraad. Ziet plannen en cijfers, geen leerlingen.'),
    ...zoek('leerplicht', gemeente, `Leerplichtambtenaar van de gemeente ${gemeente}.`),
    ...zoek(
      'partner',
      ZORGPARTNER,
      'Zorgpartner, bijvoorbeeld jeugdhulp. Leest alleen wat met toestemming is gedeeld.',
    ),
    ...zoek('steunpunt', swvPo, 'Ouder- en jeugdsteunpunt. Helpt ouders en leerlingen, los van de school.'),
    ...zoek('toezicht', null, 'Inspectie of onderzoek. Ziet alleen cijfers, geen personen.'),
    ...zoek('beheer', null, 'Beheerder. Organisaties en instellingen, geen dossiers.'),
  ];
}

/** Schools of other kinds. */
export function vanScholen(streek: Streek): Account[] {
  const eerste = (past: (school: School) => boolean) => streek.regio.scholen.find(past);
  const sbo = eerste(({ soorten }) => soorten.includes('SBO'));
  const vo = streek.voortgezet[1];
  const cluster2 = eerste(({ cluster }) => cluster === 2);
  return [
    ...(sbo
      ? [{ wie: haalMensen(streek, sbo).ib, uitleg: 'Intern begeleider van een school voor speciaal basisonderwijs.' }]
      : []),
    ...(vo
      ? [
          {
            wie: haalMensen(streek, vo).ib,
            uitleg: 'Ondersteuningscoördinator van een school voor voortgezet onderwijs.',
          },
        ]
      : []),
    ...(vo
      ? [{ wie: haalMensen(streek, vo).schoolleider, uitleg: 'Schoolleider van een school voor voortgezet onderwijs.' }]
      : []),
    ...(cluster2
      ? [
          {
            wie: haalMensen(streek, cluster2).schoolleider,
            uitleg: 'Schoolleider van een instelling van cluster 2: geen zorgplicht, wel acht weken zoeken.',
          },
        ]
      : []),
  ];
}

export function schrijfAccounts({ schrijver }: Bouw, accounts: readonly Account[]): void {
  for (const [volgorde, { wie, uitleg }] of accounts.entries()) {
    schrijver.voegToe('voorbeeldaccount', { rolvervulling: wie.rolvervulling, volgorde, uitleg });
  }
}
