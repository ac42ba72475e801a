import { plusMaanden } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Begonnen } from '../contract.ts';
import { CASUSONDERDELEN, type Casus } from '../regels/casus.ts';
import { DOELEN_BIJ_GROND, doelnaam } from '../regels/doelen.ts';
import { alsOntvanger, controleerOntvanger, GEEN_ONTVANGER, Ontvangervelden } from './ontvangervelden.tsx';
import { Zekerheidsvelden } from './zekerheidsvelden.tsx';

interface CasusDelenProps {
  readonly leerling: string;
  readonly casus: Casus;
  readonly onKlaar: (begonnen: Begonnen) => void;
}

/** Sharing the case as it stands above. No consent is needed, since it shows nobody; still a purpose, a person and an end. */
export function CasusDelen({ leerling, casus, onKlaar }: CasusDelenProps) {
  const { persoon, vandaag } = useIk();
  const formulier = useFormulier({
    begin: {
      ...GEEN_ONTVANGER,
      doel: 'meedenken',
      noodzaak: '',
      identiteit: '',
      tot: plusMaanden(vandaag, 1) as string,
    },
    bewaarSleutel: `${persoon}:casus:${leerling}`,
    controleer: (waarden) => ({
      ...controleerOntvanger(waarden),
      ...(waarden.noodzaak.trim() === '' && { noodzaak: 'Schrijf wat u van de ontvanger wilt weten.' }),
      ...(waarden.tot === '' && { tot: 'Kies een dag waarop het delen stopt.' }),
    }),
    verstuur: (waarden) =>
      api.post<Begonnen>(`/leerlingen/${leerling}/delingen`, {
        ...alsOntvanger(waarden),
        grond: 'anoniem',
        doel: waarden.doel,
        onderdelen: CASUSONDERDELEN,
        noodzaak: waarden.noodzaak,
        identiteit: waarden.identiteit,
        tot: waarden.tot,
        casus,
      }),
    naAfloop: onKlaar,
  });
  if (casus.delen.length === 0) return null;
  return (
    <Blok kop="De casus delen">
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <Ontvangervelden formulier={formulier} />
        <Keuzelijst
          {...formulier.veld('doel')}
          label="Waarvoor?"
          opties={DOELEN_BIJ_GROND.anoniem.map((doel) => ({ waarde: doel, tekst: doelnaam(doel) }))}
        />
        <Tekstgebied
          {...formulier.veld('noodzaak')}
          label="Wat wilt u van de ontvanger weten?"
          hint="Schrijf ook hier geen naam."
          uitleg={{
            doel: 'Zo weet de ontvanger waar u hulp bij zoekt.',
            lezers: 'De ontvanger, de ouders, de leerling en uw school.',
          }}
          regels={3}
          maxTekens={2000}
        />
        <Zekerheidsvelden formulier={formulier} voorbeeld="Bijvoorbeeld: wij kennen elkaar van het overleg." />
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Casus delen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
