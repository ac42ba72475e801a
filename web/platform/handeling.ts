import { api } from './api.ts';
import { useFormulier } from './formulier.ts';
import { useIk } from './sessie.tsx';

/** An act upon something that stands on the screen: where to send it, which change one saw, and what to show afterwards. */
export interface Handeling<A> {
  /** For example `/aanmeldingen/<id>/besluit`. */
  readonly adres: string;
  readonly volgnummer: number;
  /** Puts what the server gave back. */
  readonly zet: (nieuw: A) => void;
  readonly klaar: () => void;
}

/** The fields of an act; `maak` turns them into the body. */
export interface Handelingvelden<W extends object> {
  readonly begin: W;
  readonly controleer?: (waarden: W) => Partial<Record<keyof W & string, string>>;
  readonly maak: (waarden: W) => Readonly<Record<string, unknown>>;
}

/** The form of one act: keeps what is typed in this tab, and sends it with the number of the change that one saw. */
export function useHandelingformulier<W extends object, A>(handeling: Handeling<A>, velden: Handelingvelden<W>) {
  const { persoon } = useIk();
  const { adres, volgnummer, zet, klaar } = handeling;
  return useFormulier<W, A>({
    begin: velden.begin,
    controleer: velden.controleer,
    bewaarSleutel: `${persoon}:${adres}`,
    verstuur: (waarden) => api.post<A>(adres, { volgnummer, ...velden.maak(waarden) }),
    naAfloop: (nieuw) => {
      zet(nieuw);
      klaar();
    },
  });
}

/** The sentence for an empty field; nothing when it is filled. */
export function eisIngevuld<V extends string>(veld: V, waarde: string, zin: string): Partial<Record<V, string>> {
  return waarde.trim() === '' ? ({ [veld]: zin } as Record<V, string>) : {};
}

/** The sentence for a day that was not filled in. */
export function eisDag<V extends string>(veld: V, dag: string): Partial<Record<V, string>> {
  return eisIngevuld(veld, dag, 'Vul de dag in.');
}
