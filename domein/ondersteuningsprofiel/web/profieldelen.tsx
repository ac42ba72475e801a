import type { Datum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import type { Inhoud } from '../contract.ts';
import { Aanbodbeeld, Ambitiesbeeld, Basisbeeld, Grenzenbeeld, Voorzieningenbeeld } from './profielbeeld.tsx';

/** What a school offers and does not, part by part, as parents read it. */
export function Profieldelen({ inhoud, vandaag }: { readonly inhoud: Inhoud; readonly vandaag: Datum }) {
  return (
    <>
      <Blok kop="Extra ondersteuning die wij bieden">
        <Aanbodbeeld inhoud={inhoud} vandaag={vandaag} />
      </Blok>
      <Blok kop="Wat iedere leerling bij ons krijgt">
        <Basisbeeld inhoud={inhoud} />
      </Blok>
      <Blok kop="Wat wij niet kunnen">
        <Grenzenbeeld inhoud={inhoud} />
      </Blok>
      <Blok kop="Gebouw en voorzieningen">
        <Voorzieningenbeeld inhoud={inhoud} />
      </Blok>
      <Blok kop="Waar wij aan werken">
        <Ambitiesbeeld inhoud={inhoud} />
      </Blok>
    </>
  );
}
