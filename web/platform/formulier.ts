import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ApiFout } from './api.ts';
import { bewaarConcept, leesConcept, wisConcept } from './concepten.ts';
import type { Formulierfout } from './delen/foutoverzicht.tsx';

export interface FormulierOpdracht<W extends object, R> {
  readonly begin: W;
  readonly verstuur: (waarden: W) => Promise<R>;
  readonly naAfloop?: ((antwoord: R) => void) | undefined;
  /** Errors that the screen finds itself, before anything is sent: sentence per field. */
  readonly controleer?: ((waarden: W) => Partial<Record<keyof W & string, string>>) | undefined;
  /**
   * Keeps what is typed in this browser tab under this name until it is sent. Take the person into the name, so that
   * nobody else finds it: `${persoonId}:aanmelding-nieuw`.
   */
  readonly bewaarSleutel?: string | undefined;
}

interface Stand {
  readonly bezig: boolean;
  readonly veldfouten: Readonly<Record<string, string>>;
  readonly fout: ApiFout | undefined;
  readonly fouten: readonly Formulierfout[];
}

const rustig: Stand = { bezig: false, veldfouten: {}, fout: undefined, fouten: [] };

/** Local state of a form: values, errors from screen and server, one sending at a time, and a draft that survives. */
export function useFormulier<W extends object, R>(opdracht: FormulierOpdracht<W, R>) {
  const sleutel = opdracht.bewaarSleutel;
  const concept = useMemo(() => (sleutel ? leesConcept<W>(sleutel) : undefined), [sleutel]);
  const [waarden, zetWaarden] = useState<W>(() => ({ ...opdracht.begin, ...concept }));
  const [gewijzigd, zetGewijzigd] = useState(concept !== undefined);
  const [stand, zetStand] = useState<Stand>(rustig);
  const onderweg = useRef(false);

  useEffect(() => {
    if (sleutel && gewijzigd) bewaarConcept(sleutel, waarden);
  }, [sleutel, gewijzigd, waarden]);

  // Without a draft the browser asks before a page with typed text is left.
  useEffect(() => {
    if (sleutel || !gewijzigd) return;
    const waarschuw = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();
    window.addEventListener('beforeunload', waarschuw);
    return () => window.removeEventListener('beforeunload', waarschuw);
  }, [sleutel, gewijzigd]);

  function zet<V extends keyof W & string>(naam: V, waarde: W[V]) {
    zetGewijzigd(true);
    zetWaarden((oud) => ({ ...oud, [naam]: waarde }));
    zetStand((oud) => {
      if (!(naam in oud.veldfouten)) return oud;
      const { [naam]: _weg, ...rest } = oud.veldfouten;
      return { ...oud, veldfouten: rest };
    });
  }

  async function verstuur(gebeurtenis?: FormEvent) {
    gebeurtenis?.preventDefault();
    if (onderweg.current) return;
    const eigen = gevuld(opdracht.controleer?.(waarden) ?? {});
    if (Object.keys(eigen).length > 0) {
      zetStand({ ...rustig, veldfouten: eigen, fouten: maakFouten(eigen) });
      return;
    }
    onderweg.current = true;
    zetStand({ ...rustig, bezig: true });
    try {
      const antwoord = await opdracht.verstuur(waarden);
      if (sleutel) wisConcept(sleutel);
      zetGewijzigd(false);
      zetStand(rustig);
      opdracht.naAfloop?.(antwoord);
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      // A reason about something this form does not ask cannot link to a field; it stays in the summary.
      const kent = (veld: string) => veld in waarden;
      const bekend = Object.fromEntries(Object.entries(oorzaak.veldfouten).filter(([veld]) => kent(veld)));
      zetStand({ bezig: false, fout: oorzaak, veldfouten: bekend, fouten: foutenVan(oorzaak, kent) });
    } finally {
      onderweg.current = false;
      zetStand((oud) => (oud.bezig ? { ...oud, bezig: false } : oud));
    }
  }

  /** Back to the beginning; the draft goes too. */
  function herstel() {
    if (sleutel) wisConcept(sleutel);
    zetWaarden(opdracht.begin);
    zetGewijzigd(false);
    zetStand(rustig);
  }

  /** The properties that bind a field part to its value: `<Tekstveld {...f.veld('naam')} label="Naam" />`. */
  function veld<V extends keyof W & string>(naam: V) {
    return {
      naam,
      waarde: waarden[naam],
      onWaarde: (waarde: W[V]) => zet(naam, waarde),
      fout: stand.veldfouten[naam],
    };
  }

  return {
    waarden,
    zet,
    veld,
    verstuur,
    herstel,
    gewijzigd,
    conceptGevonden: concept !== undefined && gewijzigd,
    ...stand,
  };
}

function gevuld(fouten: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fouten).flatMap(([veld, zin]) => (zin ? [[veld, zin] as const] : [])));
}

function maakFouten(veldfouten: Readonly<Record<string, string>>): readonly Formulierfout[] {
  return Object.entries(veldfouten).map(([veld, zin]) => ({ veld, zin }));
}

function foutenVan(fout: ApiFout, kent: (veld: string) => boolean): readonly Formulierfout[] {
  if (fout.redenen.length === 0) return [{ zin: fout.message }];
  return fout.redenen.map(({ veld, zin }) => ({ zin, ...(veld !== undefined && kent(veld) ? { veld } : {}) }));
}
