import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Besluit } from '../contract.ts';
import { Intrekformulier } from './intrek-formulier.tsx';

/** A decision that was taken, its letter, and withdrawing it. */
export function BesluitKaart({ besluit, ververs }: { readonly besluit: Besluit; readonly ververs: () => void }) {
  const [trektIn, zetTrektIn] = useState(false);
  const geldtNog = besluit.ingetrokkenOp === null && !besluit.vervangen;
  const positief = besluit.uitkomst === 'positief';
  return (
    <Blok kop={positief ? `${metHoofdletter(besluit.document)} ${besluit.nummer ?? ''}` : 'Besluit: afgewezen'}>
      <div className="opmaat-stapel">
        {besluit.ingetrokkenOp !== null && (
          <Melding soort="waarschuwing" kop={`Ingetrokken op ${schrijfDatum(besluit.ingetrokkenOp)}`} kopniveau={3}>
            <p className="toe-tekst">{besluit.ingetrokkenOm}</p>
          </Melding>
        )}
        {besluit.vervangen && (
          <Melding soort="info" kop="Na bezwaar vervangen door een nieuw besluit" kopniveau={3}>
            <p>Dit besluit geldt niet meer.</p>
          </Melding>
        )}
        <Kenmerken
          kenmerken={[
            {
              naam: 'Voor',
              waarde: `${besluit.soortnaam}${besluit.categorie === null ? '' : `, categorie ${besluit.categorie}`}`,
            },
            ...(besluit.van === null || besluit.tot === null
              ? []
              : [
                  {
                    naam: 'Geldt',
                    waarde: `${schrijfDatum(besluit.van)} tot en met ${schrijfDatum(besluit.tot)}${besluit.heleSchoolperiode ? ' (hele schoolperiode)' : ''}`,
                  },
                ]),
            { naam: 'Besloten', waarde: `${schrijfDatum(besluit.beslotenDag)}, door ${besluit.beslotenDoorNaam}` },
            {
              naam: besluit.naBezwaar ? 'Beroep kan tot en met' : 'Bezwaar kan tot en met',
              waarde: schrijfDatum(besluit.bezwaarTot),
            },
            { naam: 'Motivering', waarde: <span className="toe-tekst">{besluit.motivering}</span> },
            ...besluit.plaatsingen.map(({ school, van, tot }) => ({
              naam: 'Gebruikt bij',
              waarde: `${school}, vanaf ${schrijfDatum(van)}${tot === null ? '' : ` tot ${schrijfDatum(tot)}`}`,
            })),
          ]}
        />
        <Knoppenrij>
          <KnopLink soort="secundair" icoon="document" href={apiPad(`/tlv-besluiten/${besluit.id}/brief`)} download>
            Brief met het besluit
          </KnopLink>
          {geldtNog && (
            <Knop soort="stil" onClick={() => zetTrektIn(true)}>
              Besluit intrekken
            </Knop>
          )}
        </Knoppenrij>
      </div>
      <Dialoog open={trektIn} onSluit={() => zetTrektIn(false)} titel="Besluit intrekken">
        <Intrekformulier
          id={besluit.id}
          klaar={() => {
            zetTrektIn(false);
            ververs();
          }}
        />
      </Dialoog>
    </Blok>
  );
}
