import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { KindAntwoord } from '../contract.ts';
import './dossier.css';
import { Kindvelden, LEEG_KIND } from './kindvelden.tsx';

/** A parent begins the dossier of the own child; `?terug=` says where one came from, such as the application. */
export function KindToevoegen() {
  const ik = useIk();
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const [zoek] = useZoek();
  const terug = zoek.terug && /^\/(?![/\\])/.test(zoek.terug) ? zoek.terug : '/kinderen';
  const formulier = useFormulier({
    begin: { ...LEEG_KIND, gezag: '' },
    bewaarSleutel: `${ik.persoon}:kind-toevoegen`,
    controleer: ({ gezag }) => (gezag === '' ? { gezag: 'Kies wat u van het kind bent.' } : {}),
    verstuur: (waarden) => api.post<KindAntwoord>('/kinderen', waarden),
    naAfloop: async () => {
      await vraagbaak.invalidateQueries({ queryKey: ['kinderen'] });
      naar(terug);
    },
  });
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Kind toevoegen"
        sub="U vult dit één keer in. Daarna gebruikt u het bij elke aanmelding."
        kruimels={[{ tekst: 'Mijn kinderen', naar: '/kinderen' }]}
      />
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <Blok kop="Uw kind">
          <div className="opmaat-stapel">
            <Kindvelden formulier={formulier} vandaag={ik.vandaag} />
            <Keuzerondjes
              {...formulier.veld('gezag')}
              label="Wat bent u van dit kind?"
              hint="Alleen wie gezag heeft, kan een kind aanmelden. Gezag betekent dat u volgens de wet over het kind beslist."
              opties={[
                { waarde: 'ouder_met_gezag', tekst: 'Ouder met gezag' },
                { waarde: 'voogd', tekst: 'Voogd' },
              ]}
            />
          </div>
        </Blok>
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Kind toevoegen
          </Knop>
          <KnopLink href={terug} soort="stil">
            Terug
          </KnopLink>
        </Knoppenrij>
      </Formulierkader>
    </div>
  );
}
