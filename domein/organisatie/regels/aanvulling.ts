import { type Bron, mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { type Csvregel, citaat, veldVan, zinOverWaarde } from './csvregel.ts';
import { isVestigingscode, leesVestigingscode } from './vestigingsregel.ts';

const ORG_6: Bron = { regel: 'ORG-6', artikel: 'DUO Open Onderwijsdata, vestigingen' };
const WEBADRES = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const LANGSTE_ADRES = 300;

/** What a second file may tell about a location. */
export interface Aanvulling {
  readonly code: string;
  readonly cluster: 1 | 2 | null;
  /** Address with scheme, so that a link works; null when there is none. */
  readonly website: string | null;
  /** Something that was left out, in one sentence. */
  readonly opmerking?: string;
}

/** ORG-6 · Reads one line of the second file. A website that is no address is left out and told; it is no reason to refuse. */
export function leesAanvulling(regel: Csvregel): Uitkomst<Aanvulling> {
  const code = leesVestigingscode(regel);
  if (!isVestigingscode(code)) {
    const zin = zinOverWaarde('vestigingscode', code, 'een vestigingscode zoals 00AB00');
    return magNiet({ code: 'vestigingscode-ongeldig', zin, bron: ORG_6, veld: 'vestigingscode' });
  }
  const cluster = veldVan(regel, 'cluster12');
  if (cluster !== '' && cluster !== '1' && cluster !== '2') {
    const zin = zinOverWaarde('cluster12', cluster, '1, 2 of niets');
    return magNiet({ code: 'cluster-ongeldig', zin, bron: ORG_6, veld: 'cluster12' });
  }
  const adres = veldVan(regel, 'website');
  const goed = WEBADRES.test(adres) && adres.length <= LANGSTE_ADRES;
  return mag(
    {
      code,
      cluster: cluster === '' ? null : cluster === '1' ? 1 : 2,
      website: goed ? metSchema(adres) : null,
      ...(adres !== '' && !goed && { opmerking: `${code}: ${citaat(adres)} is geen webadres en is weggelaten.` }),
    },
    ORG_6,
  );
}

function metSchema(adres: string): string {
  return /^https?:\/\//i.test(adres) ? adres : `https://${adres}`;
}
