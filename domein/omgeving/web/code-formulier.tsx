import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import type { Linkbeeld } from '../contract.ts';
import { type Geopend, kopVan } from './antwoordstap.ts';

interface Props {
  readonly sleutel: string;
  readonly onOpen: (geopend: Geopend) => void;
  readonly onDicht: (kop: string, zin: string) => void;
}

/** First the code that the school told by telephone. */
export function Codeformulier({ sleutel, onOpen, onDicht }: Props) {
  const [zin, zetZin] = useState<string>();
  const f = useFormulier({
    begin: { code: '' },
    controleer: ({ code }) =>
      code.replace(/\D/g, '').length === 8 ? {} : { code: 'Vul de acht cijfers in die u van de school kreeg.' },
    // Nothing is lost by leaving, so no draft and no question.
    verstuur: ({ code }) => {
      zetZin(undefined);
      return api.post<Linkbeeld>(`/verzoeken/link/${encodeURIComponent(sleutel)}`, { code: code.trim() });
    },
    naAfloop: (antwoord) => {
      if (antwoord.vraag !== null) return onOpen({ code: f.waarden.code.trim(), vraag: antwoord.vraag });
      const kop = kopVan(antwoord.stand);
      if (kop !== undefined) return onDicht(kop, antwoord.zin);
      zetZin(antwoord.zin);
    },
  });
  return (
    <>
      <Paginakop
        titel="Een school vraagt u om informatie"
        sub="Een school heeft een vraag over een kind dat u kent. De ouders weten dit, vinden het goed en lezen uw antwoord."
      />
      <Blok kop="De vraag openen">
        <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
          {zin && (
            <Melding soort="fout" kop="De vraag ging niet open" kopniveau={3} nieuw>
              <p>{zin}</p>
            </Melding>
          )}
          <Tekstveld
            {...f.veld('code')}
            label="Code van acht cijfers"
            hint="De school gaf u deze code, bijvoorbeeld aan de telefoon."
            inputMode="numeric"
            breedte="middel"
            maxTekens={20}
          />
          <Knoppenrij>
            <Knop type="submit" bezig={f.bezig}>
              Verder
            </Knop>
          </Knoppenrij>
        </Formulierkader>
      </Blok>
      <Blok kop="Goed om te weten" soort="stil">
        <ul>
          <li>U heeft geen account nodig. Antwoorden kost ongeveer tien minuten.</li>
          <li>U kunt één keer antwoorden. Laat dit venster open tot u klaar bent: wat u typt, staat alleen hier.</li>
          <li>Geen code gekregen? Bel de school die u om informatie vroeg.</li>
        </ul>
      </Blok>
    </>
  );
}
