import { useState } from 'react';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Instellingsregel, KeuzeInvoer, Tijdvakregel, Voorbeeld } from '../contract.ts';
import type { Instelling } from '../regels/instellingen.ts';
import { alsInvoer, beginInvulling, controleer, type Invulling } from './invulling.ts';
import { Voorbeeldblok } from './voorbeeld.tsx';
import { usePlanhandelingen } from './vragen.ts';
import { Waardevelden } from './waarde-velden.tsx';

interface Props {
  readonly swv: string;
  readonly regel: Instellingsregel;
  readonly instelling: Instelling<unknown>;
  /** The stretch that one starts from. */
  readonly uit: Tijdvakregel;
  /** Whether it changes that announced choice, instead of making a new one. */
  readonly verandert: boolean;
  readonly onKlaar: () => void;
  readonly onStop: () => void;
}

/** A choice in two steps: fill in and see what it changes; then lay it down. Typing again takes one back to the first. */
export function Keuzeformulier({ swv, regel, instelling, uit, verandert, onKlaar, onStop }: Props) {
  const { vandaag } = useIk();
  const { vorm } = instelling;
  const doe = usePlanhandelingen(swv);
  const [gezien, zetGezien] = useState<{ readonly bij: Invulling; readonly voorbeeld: Voorbeeld }>();
  const f = useFormulier<Invulling, Voorbeeld | undefined>({
    begin: beginInvulling(vorm, uit.waarde, verandert ? (uit.van ?? '') : '', verandert ? uit.plaatsInPlan : ''),
    controleer: (invulling) => controleer(vorm, invulling),
    verstuur: async (invulling) => {
      const invoer: KeuzeInvoer = alsInvoer(regel, vorm, invulling);
      if (gezien?.bij !== invulling) return doe.voorbeeld(invoer);
      await doe.kies(invoer);
      return undefined;
    },
    naAfloop: (voorbeeld) => (voorbeeld === undefined ? onKlaar() : zetGezien({ bij: f.waarden, voorbeeld })),
  });
  const toont = gezien?.bij === f.waarden ? gezien.voorbeeld : undefined;
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Waardevelden vorm={vorm} naam={instelling.naam} swv={swv} veld={(naam) => f.veld(naam)} />
      <Datumveld
        {...f.veld('van')}
        waarde={String(f.waarden.van)}
        label="Geldt vanaf"
        hint={verandert ? 'Een andere dag? Trek deze aankondiging dan eerst in.' : 'Vandaag of later.'}
        uitgeschakeld={verandert}
        vanaf={vandaag}
      />
      <Tekstveld
        {...f.veld('plaatsInPlan')}
        waarde={String(f.waarden.plaatsInPlan)}
        label="Waar staat dit in het ondersteuningsplan?"
        hint="Bijvoorbeeld: Ondersteuningsplan 2026-2030, paragraaf 4.2."
        breedte="breed"
        maxTekens={200}
      />
      {toont && <Voorbeeldblok voorbeeld={toont} />}
      <Knoppenrij>
        <Knop type="submit" icoon={toont ? 'vinkje' : 'oog'} bezig={f.bezig}>
          {toont ? 'Leg vast' : 'Bekijk wat er verandert'}
        </Knop>
        <Knop soort="stil" onClick={onStop}>
          Stop zonder vastleggen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
