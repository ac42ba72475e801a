import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { api, apiPad } from '../../../web/platform/api.ts';
import { Bestandskeuze } from '../../../web/platform/delen/bestandskeuze.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Mijn } from '../contract.ts';
import { ververs } from './vragen.ts';

const GRENS = { extensies: ['.jpg', '.jpeg', '.png', '.webp', '.pdf', '.mp3', '.m4a', '.mp4'], maxMb: 10 };

/** A drawing, photo or recording of one's own, and those that were added before (BEH-3). */
export function MijnBestanden({ mijn }: { readonly mijn: Mijn }) {
  const { leerling, bestanden } = mijn;
  const vraagbaak = useQueryClient();
  const [klaar, zetKlaar] = useState<{ readonly nieuweNaam: string | undefined }>();
  const formulier = useFormulier({
    begin: { bestand: [] as readonly File[] },
    controleer: ({ bestand }) => (bestand.length === 0 ? { bestand: 'Kies eerst een bestand.' } : {}),
    verstuur: ({ bestand }) => {
      const pakket = new FormData();
      pakket.set('soort', 'tekening_of_opname');
      const [gekozen] = bestand;
      if (gekozen) pakket.set('bestand', gekozen, gekozen.name);
      return api.upload<{ naamAangepast?: string }>(`/leerlingen/${leerling.id}/documenten`, pakket);
    },
    naAfloop: async ({ naamAangepast }) => {
      formulier.herstel();
      zetKlaar({ nieuweNaam: naamAangepast });
      await ververs(vraagbaak, leerling.id);
    },
  });
  return (
    <Blok kop="Teken of neem iets op">
      {klaar && (
        <Melding soort="succes" kop="Het staat erbij" kopniveau={3} nieuw>
          {klaar.nieuweNaam !== undefined && (
            <p>Er stond een naam in de naam van het bestand. Het heet nu «{klaar.nieuweNaam}».</p>
          )}
        </Melding>
      )}
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <Bestandskeuze
          {...formulier.veld('bestand')}
          label="Kies een tekening, foto, filmpje of opname"
          grens={GRENS}
          hint="Je school en je ouders kunnen het zien."
        />
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Toevoegen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
      {bestanden.length > 0 && (
        <>
          <h3>Wat ik heb toegevoegd</h3>
          <ul className="mijn-wegen">
            {bestanden.map(({ id, naam, moment }) => (
              <li key={id}>
                <Icoon naam="downloaden" maat={24} />
                <span>
                  <a href={apiPad(`/documenten/${id}`)} download={naam}>
                    {naam}
                  </a>
                  <span className="opmaat-klein opmaat-rustig">{schrijfDag(datumInNederland(moment))}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Blok>
  );
}
