import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { ApiFout, api, luisterNaarAfgemeld } from '../../../web/platform/api.ts';
import { bewaarConceptenVoor, wisConcepten } from '../../../web/platform/concepten.ts';
import type { Ik } from '../../../web/platform/sessie.tsx';
import type { Sessiestand } from '../contract.ts';

const SLEUTEL = ['sessie'] as const;

/** Who is logged in, in which role, and what else can be chosen. */
export interface Sessie extends Omit<Sessiestand, 'ik'> {
  readonly ik: Ik | null;
}

/** Who is logged in; `ik` is null when nobody is. Notices at once when the server says that the session has ended. */
export function useSessie() {
  const vraagbaak = useQueryClient();
  useEffect(() => luisterNaarAfgemeld(() => void vergeet(vraagbaak)), [vraagbaak]);
  return useQuery({ queryKey: SLEUTEL, queryFn: haalSessie, staleTime: 60_000 });
}

let gaatZelfWeg = false;

/**
 * Calls `doe` with the session that was there until now, when it ended without being asked: too long unused, ended elsewhere, or the
 * role is over. Before anything is painted, so that no other screen flashes by.
 */
export function useSessieVoorbij(doe: (vorige: Sessie) => void): void {
  const { data } = useSessie();
  const vraagbaak = useQueryClient();
  const laatste = useRef<Sessie>(undefined);
  useLayoutEffect(() => {
    if (data === undefined) return;
    const vorige = laatste.current;
    laatste.current = data.wie === null ? undefined : data;
    if (data.wie !== null || vorige === undefined || gaatZelfWeg) return;
    doe(vorige);
    void vergeet(vraagbaak);
  }, [data, doe, vraagbaak]);
}

async function haalSessie(): Promise<Sessie> {
  const sessie = await api.get<Sessie>('/sessie');
  if (sessie.wie !== null) bewaarConceptenVoor(sessie.wie.persoon);
  return sessie;
}

/** The address where logging in begins; `terug` is the screen one comes back to. */
export function inlogadres(aanbieder: string, keuzes: { rol?: string; account?: string; terug?: string } = {}): string {
  const zoek = new URLSearchParams(Object.entries(keuzes).filter(([, waarde]) => waarde !== undefined));
  const vraag = zoek.toString();
  return `/api/v1/inloggen/${aanbieder}${vraag && `?${vraag}`}`;
}

/** Where one is now, to come back to after logging in: with filters, without what went wrong at the last login. */
export function huidigAdres(): string {
  const { pathname, search } = window.location;
  const zoek = new URLSearchParams(search);
  zoek.delete('inlogfout');
  return zoek.size === 0 ? pathname : `${pathname}?${zoek.toString()}`;
}

/** Leaves this page for another address, with everything that it knows. */
export function verlaat(adres: string): void {
  window.location.assign(adres);
}

/** Works in another role of one's own. Goes to the extra step when the role demands one. */
export async function wisselRol(rolvervulling: string, terug: string): Promise<void> {
  try {
    await api.post('/sessie/rol', { rolvervulling });
  } catch (fout) {
    if (!(fout instanceof ApiFout) || fout.naar === undefined) throw fout;
    verlaat(`${fout.naar}&terug=${encodeURIComponent(terug)}`);
    return;
  }
  // A fresh page: nothing that the other role saw stays behind.
  verlaat(terug);
}

/** Logs out here and at the provider; drafts of this person go too. */
export async function meldAf(vraagbaak: QueryClient): Promise<void> {
  const { naar } = await api.verwijder<{ naar: string | null }>('/sessie');
  gaatZelfWeg = true;
  wisConcepten();
  await vergeet(vraagbaak);
  meldAndereTabbladen();
  verlaat(naar ?? '/');
}

/** Ends the session and shows nothing any more; what this person was typing waits for him. */
export async function vergrendel(vraagbaak: QueryClient): Promise<void> {
  // Without connection the screen goes dark all the same; the session then ends by itself.
  await api.verwijder('/sessie').catch(() => undefined);
  await vergeet(vraagbaak);
  meldAndereTabbladen();
}

const UIT = 'opmaat:uit';

/** Other tabs of this browser show the same session; they hear that it has ended. */
function meldAndereTabbladen(): void {
  try {
    localStorage.setItem(UIT, String(Date.now()));
  } catch {
    // Without a store, the other tabs notice at their next question.
  }
}

/** Nothing of an ended session stays in sight: not in another tab, and not by the back button. */
export function useNietsBlijftStaan(): void {
  useEffect(() => {
    const terug = ({ persisted }: PageTransitionEvent) => {
      if (persisted) window.location.reload();
    };
    const elders = ({ key }: StorageEvent) => {
      if (key === UIT) window.location.reload();
    };
    window.addEventListener('pageshow', terug);
    window.addEventListener('storage', elders);
    return () => {
      window.removeEventListener('pageshow', terug);
      window.removeEventListener('storage', elders);
    };
  }, []);
}

/** Forgets every answer that was shown, so that nothing of it is in the page; the screens hear that nobody is logged in. */
async function vergeet(vraagbaak: QueryClient): Promise<void> {
  await vraagbaak.cancelQueries();
  vraagbaak.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SLEUTEL[0] });
  vraagbaak.setQueryData<Sessie>(SLEUTEL, (oud) => ({
    ik: null,
    wie: null,
    rollen: [],
    verlooptOp: null,
    aanbieders: oud?.aanbieders ?? [],
  }));
}
