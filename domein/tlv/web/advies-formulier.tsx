import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { schrijfDatumMetAfstand } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Adviesopdracht } from '../contract-deskundigen.ts';
import { OORDELEN } from '../regels/deskundigen.ts';

export interface Props {
  readonly opdracht: Adviesopdracht;
}

/** TLV-3 · Writing and signing the advice; the draft is kept at Opmaat and read by nobody else. */
export function AdviesFormulier({ opdracht }: Props) {
  const { vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const tekenen = useRef(false);
  const [bewaard, zetBewaard] = useState(false);
  const f = useFormulier({
    begin: {
      oordeel: (opdracht.concept?.oordeel ?? '') as string,
      tekst: opdracht.concept?.tekst ?? '',
      onafhankelijk: false,
    },
    verstuur: (w) => {
      const advies = { oordeel: w.oordeel === '' ? null : w.oordeel, tekst: w.tekst };
      return tekenen.current
        ? api.post(`/adviezen/${opdracht.id}/ondertekenen`, { ...advies, onafhankelijk: w.onafhankelijk })
        : api.put(`/adviezen/${opdracht.id}/concept`, advies);
    },
    naAfloop: () => {
      zetBewaard(!tekenen.current);
      if (tekenen.current) void vraagbaak.invalidateQueries({ queryKey: ['advies', opdracht.id] });
      void vraagbaak.invalidateQueries({ queryKey: ['adviezen'] });
    },
  });
  const doe = (ondertekenen: boolean) => {
    tekenen.current = ondertekenen;
    zetBewaard(false);
    void f.verstuur();
  };
  return (
    <Blok kop="Uw advies" soort="nadruk">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <p>Uiterlijk {schrijfDatumMetAfstand(opdracht.reagerenVoor, vandaag)}.</p>
        <Keuzerondjes
          {...f.veld('oordeel')}
          label="Wat adviseert u?"
          opties={Object.entries(OORDELEN).map(([waarde, tekst]) => ({ waarde, tekst }))}
        />
        <Tekstgebied
          {...f.veld('tekst')}
          label="Waarop steunt uw advies?"
          uitleg={{
            doel: 'Het samenwerkingsverband besluit mede hierop',
            lezers: 'het samenwerkingsverband, en met het besluit de ouders en de school',
          }}
          maxTekens={8000}
          regels={10}
        />
        <Vinkje
          {...f.veld('onafhankelijk')}
          label="Ik ben niet verbonden aan deze school, haar bestuur of deze leerling."
        />
        <Knoppenrij>
          <Knop type="button" bezig={f.bezig} onClick={() => doe(true)}>
            Advies ondertekenen
          </Knop>
          <Knop type="button" soort="secundair" bezig={f.bezig} onClick={() => doe(false)}>
            Concept bewaren
          </Knop>
        </Knoppenrij>
        {bewaard && (
          <Melding soort="succes" kop="Concept bewaard" kopniveau={3} nieuw>
            <p>Alleen u leest het, tot u ondertekent.</p>
          </Melding>
        )}
      </Formulierkader>
    </Blok>
  );
}
