import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import type { Rol } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { ApiFout, api } from '../../../web/platform/api.ts';

/** What this page shows of other capabilities; those have the whole. Each answers null when this person has none to see. */
async function haal<T>(pad: string): Promise<T | null> {
  try {
    return await api.get<T>(pad);
  } catch (fout) {
    if (fout instanceof ApiFout && (fout.status === 404 || fout.status === 403)) return null;
    throw fout;
  }
}

export type Bij = 'dossier' | 'notitie' | 'document' | 'behoefte' | 'gebeurtenis';

export interface Opmerking {
  readonly id: string;
  readonly bij: string;
  readonly onderwerp: string | null;
  readonly soort: 'opmerking' | 'verbeterverzoek' | 'vertelling';
  readonly tekst: string;
  readonly moment: string;
  readonly door: string;
  readonly rol: string;
  readonly vanMij: boolean;
  readonly toestand: 'staat' | 'gevraagd' | 'ingewilligd' | 'afgewezen';
  readonly antwoord: string | null;
  readonly beantwoordDoor: string | null;
  readonly magAntwoorden: boolean;
}

/** TOE-7: what parents and pupil remarked. */
export function useOpmerkingen(leerling: string) {
  return useQuery({
    queryKey: ['dossier-opmerkingen', leerling],
    queryFn: () => haal<{ readonly opmerkingen: readonly Opmerking[] }>(`/leerlingen/${leerling}/opmerkingen`),
  });
}

export interface Toestemmingen {
  readonly toestemmingen: readonly {
    readonly stand: { readonly loopt: boolean; readonly geldt: boolean };
    readonly beslissers: readonly { readonly benIk: boolean; readonly antwoord: string | null }[];
    readonly antwoorden: readonly { readonly benIk: boolean; readonly telt: boolean }[];
    readonly mag: { readonly antwoorden: readonly string[]; readonly mening: boolean };
  }[];
}

const vraagToestemmingen = (leerling: string, aan: boolean) => ({
  queryKey: ['dossier-toestemmingen', leerling],
  queryFn: () => haal<Toestemmingen>(`/leerlingen/${leerling}/toestemmingen`),
  enabled: aan,
});

/**
 * How many questions of consent wait for an answer of me. Only parents and pupils are asked: a school opens the list itself, so that
 * reading a dossier does not put a line about consent in the reading log each time.
 */
export function useWachtendeVragen(leerling: string, rol: Rol): number {
  return telWachtende(useQuery(vraagToestemmingen(leerling, rol === 'ouder' || rol === 'leerling')));
}

/** The same for all children of a parent, in their order. */
export function useWachtendeVragenPerKind(kinderen: readonly string[]): readonly number[] {
  return useQueries({ queries: kinderen.map((kind) => vraagToestemmingen(kind, true)) }).map(telWachtende);
}

/** Of these, how many wait for an answer of who asked for them (TOE-1); none while they are on their way. */
export function telWachtende({ data }: Pick<UseQueryResult<Toestemmingen | null>, 'data'>): number {
  return (data?.toestemmingen ?? []).filter(
    ({ stand, beslissers, antwoorden, mag }) =>
      stand.loopt &&
      mag.antwoorden.length > 0 &&
      // Who does not decide, such as a pupil under 16, says what one thinks of it.
      (mag.mening
        ? !antwoorden.some(({ benIk }) => benIk)
        : !stand.geldt && beslissers.some(({ benIk, antwoord }) => benIk && antwoord === null)),
  ).length;
}

export interface Deling {
  readonly id: string;
  readonly ontvangerNaam: string;
  readonly ontvangerOrganisatie: string;
  readonly anoniem: boolean;
  readonly tot: Datum;
  readonly stand: string;
}

/** What is shared now; for parents and pupils, as above. */
export function useLopendeDelingen(leerling: string, rol: Rol) {
  const { data, ...rest } = useQuery({
    queryKey: ['dossier-delingen', leerling],
    queryFn: () => haal<{ readonly delingen: readonly Deling[] }>(`/leerlingen/${leerling}/delingen`),
    enabled: rol === 'ouder' || rol === 'leerling',
  });
  return { ...rest, delingen: data?.delingen.filter(({ stand }) => stand === 'loopt') };
}
