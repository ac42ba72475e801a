import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useParam } from '../../../web/platform/navigatie.tsx';
import type { Gedeeld, LinkAntwoord } from '../contract.ts';
import type { InhoudDocument } from '../regels/inhoud.ts';
import { GedeeldPagina } from './gedeeld-pagina.tsx';
import { haalMetCode } from './ophalen.ts';

const KOP = {
  goed: '',
  onjuist: 'Dat klopt niet',
  rust: 'Even wachten',
  gesloten: 'Deze link is dicht',
  voorbij: 'Dit wordt niet meer gedeeld',
} as const satisfies Record<LinkAntwoord['uitslag'], string>;

/** For who got a link and has no account: the code first, then the page. What was read is gone when the tab closes. */
export function LinkScherm() {
  const sleutel = useParam('sleutel');
  const [geopend, zetGeopend] = useState<{ readonly gedeeld: Gedeeld; readonly code: string }>();
  const [antwoord, zetAntwoord] = useState<LinkAntwoord>();
  const formulier = useFormulier({
    begin: { code: '' },
    controleer: ({ code }) =>
      /^\d{8}$/.test(code.replaceAll(/[\s-]/g, '')) ? {} : { code: 'Vul de acht cijfers in die de school u gaf.' },
    verstuur: ({ code }) => api.post<LinkAntwoord>(`/delingen/link/${encodeURIComponent(sleutel)}`, { code }),
    naAfloop: (gekregen) => {
      zetAntwoord(gekregen);
      if (gekregen.gedeeld) zetGeopend({ gedeeld: gekregen.gedeeld, code: formulier.waarden.code });
    },
  });
  if (geopend) {
    const haal = (document: InhoudDocument) => haalMetCode(sleutel, geopend.code, document);
    return (
      <GedeeldPagina
        gedeeld={geopend.gedeeld}
        document={(document) => <Documentknop document={document} haal={haal} />}
      />
    );
  }
  const isDicht = antwoord?.uitslag === 'gesloten' || antwoord?.uitslag === 'voorbij';
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Een school deelt iets met u"
        sub="Het gaat over een kind. Daarom vragen wij een code die alleen u van de school kreeg."
      />
      {antwoord && !antwoord.geopend && (
        <Melding soort={isDicht ? 'info' : 'waarschuwing'} kop={KOP[antwoord.uitslag]} nieuw>
          <p>{antwoord.zin}</p>
        </Melding>
      )}
      {!isDicht && (
        <Blok kop="Vul de code in">
          <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
            <Tekstveld
              {...formulier.veld('code')}
              label="Code"
              hint="Acht cijfers. U kreeg ze van de school, bijvoorbeeld via de telefoon. Ze staan niet in de e-mail."
              breedte="middel"
              inputMode="numeric"
              maxTekens={12}
            />
            <Knoppenrij>
              <Knop type="submit" bezig={formulier.bezig}>
                Openen
              </Knop>
            </Knoppenrij>
          </Formulierkader>
        </Blok>
      )}
    </div>
  );
}

function Documentknop({
  document,
  haal,
}: {
  readonly document: InhoudDocument;
  readonly haal: (document: InhoudDocument) => Promise<string | undefined>;
}) {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string>();
  return (
    <>
      <Knop
        soort="stil"
        klein
        icoon="downloaden"
        bezig={bezig}
        onClick={() => {
          zetBezig(true);
          void haal(document).then((zin) => {
            zetFout(zin);
            zetBezig(false);
          });
        }}
      >
        {document.naam}
      </Knop>
      {fout && <span role="alert"> {fout}</span>}
    </>
  );
}
