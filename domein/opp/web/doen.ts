import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiFout } from '../../../web/platform/api.ts';
import { ververs } from './vragen.ts';

/** One action at a time on this plan, with its error; afterwards everything about the pupil is asked again. */
export function useDoen(leerling: string) {
  const vraagbaak = useQueryClient();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<ApiFout>();
  const onderweg = useRef(false);
  async function doe(werk: () => Promise<unknown>): Promise<boolean> {
    if (onderweg.current) return false;
    onderweg.current = true;
    zetBezig(true);
    zetFout(undefined);
    try {
      await werk();
      await ververs(vraagbaak, leerling);
      return true;
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak);
      return false;
    } finally {
      onderweg.current = false;
      zetBezig(false);
    }
  }
  return { bezig, fout, doe };
}
