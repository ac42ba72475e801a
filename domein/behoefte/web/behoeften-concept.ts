import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import type { Formulierfout } from '../../../web/platform/delen/foutoverzicht.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { BehoefteAntwoord } from '../contract.ts';
import { alsBeschrijving, alsInvoer, isLeeg, nieuweRegel, type Regel, type Rij, veranderdeVelden } from './rij.ts';
import { ververs } from './vragen.ts';

/** What is being described: chosen needs and lines, kept in this tab until saved, with the errors that still hold. */
export function useBehoeftenconcept({ leerling, mag }: BehoefteAntwoord) {
  const { persoon } = useIk();
  const vraagbaak = useQueryClient();
  const eigenTekst = mag.soorten.length === 1 ? mag.soorten[0] : undefined;
  const [bewaard, zetBewaard] = useState(false);
  const [opgelost, zetOpgelost] = useState<readonly string[]>([]);
  const f = useFormulier({
    begin: {
      behoeften: [] as readonly Rij[],
      regels: (eigenTekst ? [nieuweRegel(eigenTekst)] : []) as readonly Regel[],
    },
    bewaarSleutel: `${persoon}:behoefte:${leerling.id}`,
    verstuur: ({ behoeften, regels }) => {
      zetOpgelost([]);
      return api.post(`/leerlingen/${leerling.id}/behoeften`, {
        behoeften: behoeften.map(alsInvoer),
        beschrijvingen: geschreven(regels, eigenTekst).map(alsBeschrijving),
      });
    },
    naAfloop: () => {
      zetBewaard(true);
      f.herstel();
      void ververs(vraagbaak, leerling.id);
      document.getElementById('toevoegen')?.scrollIntoView({ block: 'start' });
    },
  });
  // Reasons carry the place of their line; once a line is gone they would point to another one.
  const [vervallen, zetVervallen] = useState(f.fout);
  const fout = f.fout === vervallen ? undefined : f.fout;
  const fouten = useMemo(() => foutenVan(fout), [fout]);

  function zetLijst(lijst: 'behoeften' | 'regels', nieuw: readonly (Rij | Regel)[]): void {
    const oud: readonly (Rij | Regel)[] = f.waarden[lijst];
    const naam = lijst === 'regels' ? 'beschrijvingen' : lijst;
    if (nieuw.length < oud.length) zetVervallen(f.fout);
    if (nieuw.length === oud.length) {
      const anders = nieuw.flatMap((een, plek) => veranderdeVelden(oud[plek] ?? een, een, `${naam}.${plek}.`));
      zetOpgelost((al) => [...al, ...anders]);
    }
    zetBewaard(false);
    f.zet(lijst, nieuw as never);
  }

  return {
    ...f.waarden,
    zetBehoeften: (nieuw: readonly Rij[]) => zetLijst('behoeften', nieuw),
    zetRegels: (nieuw: readonly Regel[]) => zetLijst('regels', nieuw),
    bewaard,
    fouten,
    /** Sentence per field, without those of fields that were changed since. */
    veldfouten: Object.fromEntries(
      Object.entries(fout?.veldfouten ?? {}).filter(([veld]) => !opgelost.includes(veld)),
    ) as Readonly<Record<string, string>>,
    isConcept: f.conceptGevonden && f.gewijzigd,
    gewijzigd: f.gewijzigd,
    bezig: f.bezig,
    verstuur: f.verstuur,
    herstel: f.herstel,
  };
}

/** The own view of parent or pupil may stay empty; a line that somebody added on purpose is sent, so that the rule says what is missing. */
function geschreven(regels: readonly Regel[], eigenTekst: string | undefined): readonly Regel[] {
  return eigenTekst ? regels.filter((regel) => !isLeeg(regel)) : regels;
}

function foutenVan(fout: ReturnType<typeof useFormulier>['fout']): readonly Formulierfout[] {
  if (fout === undefined) return [];
  if (fout.redenen.length === 0) return [{ zin: fout.message }];
  return fout.redenen.map(({ veld, zin }) => (veld === undefined || veld === 'behoeften' ? { zin } : { zin, veld }));
}
