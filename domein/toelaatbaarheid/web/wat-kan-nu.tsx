import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { SWV_HANDELINGEN, type SwvHandeling } from '../regels/handelingen.ts';
import { Aanvulformulier, Besluitformulier, Waaromformulier } from './handel-formulieren.tsx';
import type { Beeld, Handelprops } from './handeling.ts';
import { Voorgesteld } from './voorgesteld.tsx';
import { Voorstelformulier } from './voorstel-formulier.tsx';

/** What can be done now; what cannot says why. */
export function WatKanNu(beeld: Beeld) {
  const [open, zetOpen] = useState<SwvHandeling>();
  const { aanvraag } = beeld;
  const hoofd = aanvraag.toestand === 'voorgesteld' ? 'besloten' : 'voorgesteld';
  return (
    <Blok kop="Wat u nu kunt doen" soort="nadruk">
      <div className="opmaat-stapel">
        {aanvraag.voorstel !== null && <Voorgesteld voorstel={aanvraag.voorstel} />}
        {aanvraag.toestand === 'ingediend' && aanvraag.adviezen.length < 2 && (
          <div>
            <KnopLink href={`/swv/tlv/${aanvraag.id}/deskundigen`} icoon="mensen">
              Deskundigen vragen
            </KnopLink>
          </div>
        )}
        <ul className="toe-acties">
          {aanvraag.mogelijk
            .filter(
              ({ soort, mag }) =>
                mag || soort === hoofd || (soort === 'buiten_behandeling' && aanvraag.aanvullenTot !== null),
            )
            .map(({ soort, naam, mag, redenen }) => (
              <li key={soort}>
                <Knop
                  soort={soort === hoofd ? 'primair' : 'secundair'}
                  disabled={!mag}
                  aria-describedby={mag ? undefined : `waarom-${soort}`}
                  onClick={() => zetOpen(soort as SwvHandeling)}
                >
                  {naam}
                </Knop>
                {!mag && (
                  <div id={`waarom-${soort}`} className="opmaat-klein">
                    <Redenen redenen={redenen} />
                  </div>
                )}
              </li>
            ))}
        </ul>
      </div>
      <Dialoog
        open={open !== undefined}
        onSluit={() => zetOpen(undefined)}
        titel={open === undefined ? '' : SWV_HANDELINGEN[open].naam}
      >
        {open !== undefined && <Formulier soort={open} {...beeld} klaar={() => zetOpen(undefined)} />}
      </Dialoog>
    </Blok>
  );
}

function Formulier({ soort, ...props }: Handelprops & { readonly soort: SwvHandeling }) {
  switch (soort) {
    case 'voorgesteld':
      return <Voorstelformulier {...props} />;
    case 'aanvulling_gevraagd':
      return <Aanvulformulier {...props} />;
    case 'besloten':
      return <Besluitformulier {...props} />;
    case 'teruggelegd':
      return (
        <Waaromformulier
          {...props}
          soort={soort}
          label="Wat moet er anders?"
          hint="Uw collega leest dit. De school en ouders zien het niet."
          doe="Voorstel terugleggen"
        />
      );
    case 'buiten_behandeling':
      return (
        <Waaromformulier
          {...props}
          soort={soort}
          label="Waarom neemt u de aanvraag niet in behandeling?"
          hint="De school en ouders lezen dit."
          doe="Niet in behandeling nemen"
        />
      );
  }
}
