import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Mijn } from '../contract.ts';
import { ververs } from './vragen.ts';

const EERST = 3;

/** Tell something in one's own words, and read back what was told. It says beforehand who will read it. */
export function MijnVertellen({ mijn }: { readonly mijn: Mijn }) {
  const { leerling, verteld } = mijn;
  const ik = useIk();
  const vraagbaak = useQueryClient();
  const [verstuurd, zetVerstuurd] = useState(false);
  const [alles, zetAlles] = useState(false);
  const formulier = useFormulier({
    begin: { tekst: '' },
    bewaarSleutel: `${ik.persoon}:vertelling`,
    controleer: ({ tekst }) => (tekst.trim() === '' ? { tekst: 'Schrijf eerst iets op.' } : {}),
    verstuur: (waarden) =>
      api.post(`/leerlingen/${leerling.id}/opmerkingen`, { ...waarden, bij: 'dossier', soort: 'vertelling' }),
    naAfloop: async () => {
      formulier.herstel();
      zetVerstuurd(true);
      await ververs(vraagbaak, leerling.id);
    },
  });
  return (
    <Blok kop="Vertel iets">
      {verstuurd && <Melding soort="succes" kop="Verstuurd. Dank je wel!" kopniveau={3} nieuw />}
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <Tekstgebied
          {...formulier.veld('tekst')}
          label="Wat wil je vertellen?"
          hint="Iets wat goed gaat, iets wat lastig is, of iets wat je graag wilt. De intern begeleider van je school krijgt een bericht. Je ouders kunnen het ook lezen."
          regels={4}
          maxTekens={4000}
        />
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Versturen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
      {verteld.length > 0 && (
        <>
          <h3>Wat ik zelf heb verteld</h3>
          <ul className="mijn-kaarten">
            {verteld.slice(0, alles ? undefined : EERST).map(({ id, tekst, moment }) => (
              <li key={id} className="mijn-kaart mijn-kaart--zelf">
                <p>{tekst}</p>
                <p className="opmaat-klein opmaat-rustig">{schrijfMoment(moment)} uur</p>
              </li>
            ))}
          </ul>
          {verteld.length > EERST && !alles && (
            <Knop soort="stil" klein onClick={() => zetAlles(true)}>
              Laat alles zien
            </Knop>
          )}
        </>
      )}
    </Blok>
  );
}
