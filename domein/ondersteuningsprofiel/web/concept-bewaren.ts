import { useEffect, useRef, useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import type { Concept, Inhoud } from '../contract.ts';
import { type Bewerking, naarBewerking, naarInhoud, vindFouten } from './bewerkstand.ts';

/** After so long without typing the draft is saved. */
const RUST_MS = 3000;

export type Bewaarstand = 'bewaard' | 'gewijzigd' | 'bezig' | 'onmogelijk' | 'mislukt' | 'botsing';

interface Klad {
  readonly volgnummer: number;
  readonly basis: Inhoud;
  readonly inhoud: Inhoud;
}

/**
 * The draft that one types in: saves itself after a pause, keeps a copy in this tab until the server has it, and stops saving when
 * another changed the draft meanwhile (`botsing`), until one chose what to keep.
 */
export function useConcept(vestiging: string, persoon: string, begin: Concept, onBewaard: (concept: Concept) => void) {
  const sleutel = `opmaat:concept:${persoon}:profiel-${vestiging}`;
  const [klad] = useState(() => leesKlad(sleutel));
  const [bewerking, zetBewerking] = useState<Bewerking>(() => naarBewerking(herstel(klad?.inhoud ?? begin.inhoud)));
  const [stand, zetStand] = useState<Bewaarstand>(klad ? 'gewijzigd' : 'bewaard');
  const [fout, zetFout] = useState<ApiFout>();
  const [ander, zetAnder] = useState<Concept>();
  // What the server had when it last answered: one's own starting point.
  const gezien = useRef({ volgnummer: klad?.volgnummer ?? begin.volgnummer, inhoud: klad?.basis ?? begin.inhoud });
  const laatste = useRef(bewerking);
  const onderweg = useRef<Promise<boolean>>(undefined);
  const meld = useRef(onBewaard);
  meld.current = onBewaard;
  laatste.current = bewerking;

  useEffect(() => {
    if (stand === 'bewaard') return;
    const inhoud = naarInhoud(bewerking);
    bewaarKlad(sleutel, { volgnummer: gezien.current.volgnummer, basis: gezien.current.inhoud, inhoud });
    if (stand !== 'gewijzigd') return;
    const wekker = setTimeout(() => void bewaar(), RUST_MS);
    return () => clearTimeout(wekker);
  });

  // Going to another part of the page: what is still to be saved goes at once.
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

  function wijzig(deel: Partial<Bewerking>) {
    zetBewerking((oud) => ({ ...oud, ...deel }));
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
    const inhoud = naarInhoud(verzonden);
    if (Object.keys(vindFouten(inhoud).onmogelijk).length > 0) {
      zetStand('onmogelijk');
      return false;
    }
    zetStand('bezig');
    try {
      const concept = await api.put<Concept>(`/profielen/${vestiging}/concept`, {
        volgnummer: gezien.current.volgnummer,
        ...inhoud,
      });
      gezien.current = { volgnummer: concept.volgnummer, inhoud: concept.inhoud };
      zetFout(undefined);
      const alles = laatste.current === verzonden;
      zetStand(alles ? 'bewaard' : 'gewijzigd');
      if (alles) sessionStorage.removeItem(sleutel);
      meld.current(concept);
      return alles;
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak);
      const nieuw =
        oorzaak.status === 409
          ? await api.get<Concept>(`/profielen/${vestiging}/concept`).catch(() => undefined)
          : undefined;
      zetAnder(nieuw);
      zetStand(nieuw ? 'botsing' : 'mislukt');
      return false;
    }
  }

  /** Goes on from what the other saved, with this content. */
  function losBotsingOp(inhoud: Inhoud) {
    if (!ander) return;
    gezien.current = { volgnummer: ander.volgnummer, inhoud: ander.inhoud };
    zetBewerking(naarBewerking(inhoud));
    zetAnder(undefined);
    zetFout(undefined);
    zetStand('gewijzigd');
  }

  return {
    bewerking,
    wijzig,
    bewaar,
    stand,
    fout,
    ander,
    basis: gezien.current.inhoud,
    volgnummer: gezien.current.volgnummer,
    losBotsingOp,
    uitKlad: klad !== undefined,
    wisKlad: () => sessionStorage.removeItem(sleutel),
  };
}

/** JSON knows no NaN: a number that was empty comes back as null. */
function herstel(inhoud: Inhoud): Inhoud {
  return { ...inhoud, aanbod: inhoud.aanbod.map((rij) => ({ ...rij, sinds: rij.sinds ?? '' })) };
}

function leesKlad(sleutel: string): Klad | undefined {
  try {
    const tekst = sessionStorage.getItem(sleutel);
    return tekst === null ? undefined : (JSON.parse(tekst) as Klad);
  } catch {
    return undefined;
  }
}

function bewaarKlad(sleutel: string, klad: Klad): void {
  try {
    sessionStorage.setItem(sleutel, JSON.stringify(klad));
  } catch {
    // A full or forbidden store must not stop the typing.
  }
}
