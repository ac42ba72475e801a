import { useEffect, useRef, useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { bewaarConcept, leesConcept, wisConcept } from '../../../web/platform/concepten.ts';
import type { Bewaard, InhoudBody, Opstellen } from '../contract.ts';

/** After so long without typing the concept is saved. */
const RUST_MS = 2000;

export type Bewaarstand = 'bewaard' | 'gewijzigd' | 'bezig' | 'onmogelijk' | 'mislukt' | 'botsing';

interface Klad {
  readonly volgnummer: number;
  readonly basis: InhoudBody;
  readonly inhoud: InhoudBody;
}
type Gezien = Pick<Klad, 'volgnummer'> & { readonly inhoud: InhoudBody; readonly versie: string | null };

/**
 * The plan that one types in: saves itself after a pause, keeps a copy in this tab until the server has it (it survives the end of a
 * session), and stops saving when another changed it meanwhile (`botsing`), until one chose what to keep.
 */
export function useConcept(begin: Opstellen, persoon: string) {
  const pad = `/leerlingen/${begin.leerling.id}/opp/opstellen`;
  const sleutel = `${persoon}:opp-${begin.opp.id}`;
  const [klad] = useState(() => leesConcept<Klad>(sleutel) as Klad | undefined);
  const [inhoud, zetInhoud] = useState<InhoudBody>(klad?.inhoud ?? begin.concept.inhoud);
  const [stand, zetStand] = useState<Bewaarstand>(klad ? 'gewijzigd' : 'bewaard');
  const [fout, zetFout] = useState<ApiFout>();
  const [ander, zetAnder] = useState<Opstellen>();
  // What the server had when it last answered: one's own starting point.
  const gezien = useRef<Gezien>({
    volgnummer: klad?.volgnummer ?? begin.concept.volgnummer,
    inhoud: klad?.basis ?? begin.concept.inhoud,
    versie: begin.concept.id,
  });
  const laatste = useRef(inhoud);
  const onderweg = useRef<Promise<boolean>>(undefined);
  laatste.current = inhoud;

  useEffect(() => {
    if (stand === 'bewaard') return;
    bewaarConcept(sleutel, { volgnummer: gezien.current.volgnummer, basis: gezien.current.inhoud, inhoud });
    if (stand !== 'gewijzigd') return;
    const wekker = setTimeout(() => void bewaar(), RUST_MS);
    return () => clearTimeout(wekker);
  });

  // Going to another page: what is still to be saved goes at once.
  const vuil = useRef(false);
  vuil.current = stand === 'gewijzigd';
  const nogBewaren = useRef(bewaar);
  nogBewaren.current = bewaar;
  useEffect(
    () => () => {
      if (vuil.current) void nogBewaren.current();
    },
    [],
  );

  function wijzig(deel: Partial<InhoudBody>) {
    zetInhoud((oud) => ({ ...oud, ...deel }));
    zetStand((oud) => (oud === 'botsing' ? oud : 'gewijzigd'));
  }

  /** True when the server has all that was typed. */
  async function bewaar(): Promise<boolean> {
    if (onderweg.current) await onderweg.current;
    onderweg.current = verstuur().finally(() => {
      onderweg.current = undefined;
    });
    return onderweg.current;
  }

  async function verstuur(): Promise<boolean> {
    const verzonden = laatste.current;
    if (!isTeBewaren(verzonden)) {
      zetStand('onmogelijk');
      return false;
    }
    zetStand('bezig');
    try {
      const { volgnummer } = gezien.current;
      const antwoord = await api.put<Bewaard>(`/opp/${begin.opp.id}/concept`, { volgnummer, inhoud: verzonden });
      gezien.current = { volgnummer: antwoord.volgnummer, inhoud: verzonden, versie: antwoord.id };
      zetFout(undefined);
      const alles = laatste.current === verzonden;
      zetStand(alles ? 'bewaard' : 'gewijzigd');
      if (alles) wisConcept(sleutel);
      return alles;
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak);
      const nieuw = oorzaak.status === 409 ? await api.get<Opstellen>(pad).catch(() => undefined) : undefined;
      zetAnder(nieuw);
      zetStand(nieuw ? 'botsing' : 'mislukt');
      return false;
    }
  }

  /** Goes on from what the other saved, with this content. */
  function losBotsingOp(samen: InhoudBody) {
    if (!ander) return;
    gezien.current = { volgnummer: ander.concept.volgnummer, inhoud: ander.concept.inhoud, versie: ander.concept.id };
    zetInhoud(samen);
    zetAnder(undefined);
    zetFout(undefined);
    zetStand('gewijzigd');
  }

  return {
    inhoud,
    wijzig,
    bewaar,
    stand,
    fout,
    ander,
    gezien: gezien.current,
    haalGezien: () => gezien.current,
    losBotsingOp,
    uitKlad: klad !== undefined,
  };
}

export type Schrijfstand = ReturnType<typeof useConcept>;

/** A day that is being typed is empty for a moment; the server takes whole days only. */
function isTeBewaren({ doelen, toetsen }: InhoudBody): boolean {
  return (
    doelen.every(({ van, tot }) => van !== ('' as string) && tot !== ('' as string)) &&
    toetsen.vrijstelling?.besprokenOp !== ('' as string)
  );
}
