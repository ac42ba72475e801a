import { useState } from 'react';
import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import type { Instellingsregel, Tijdvakregel } from '../contract.ts';
import { vindInstelling } from '../regels/onderwerpen.ts';
import { Keuzeformulier } from './keuze-formulier.tsx';
import { usePlanhandelingen } from './vragen.ts';

interface Props {
  readonly swv: string;
  readonly regel: Instellingsregel;
  readonly magKiezen: boolean;
}

/** One setting: what holds now, what was announced, what held, and for the directie a new choice. */
export function Instellingkaart({ swv, regel, magKiezen }: Props) {
  const instelling = vindInstelling(swv, regel.sleutel);
  const [bezig, zetBezig] = useState<{ readonly uit: Tijdvakregel; readonly verandert: boolean }>();
  const [klaar, zetKlaar] = useState(false);
  const nu = regel.tijdvakken.find(({ stand }) => stand === 'nu');
  const straks = regel.tijdvakken.filter(({ stand }) => stand === 'straks').toReversed();
  const begin = (uit: Tijdvakregel, verandert: boolean) => {
    zetKlaar(false);
    zetBezig({ uit, verandert });
  };
  return (
    <article className="plan-instelling" id={regel.sleutel} aria-label={regel.naam}>
      <div className="plan-instelling__kop">
        <div>
          <h3>{regel.naam}</h3>
          <p className="opmaat-rustig">{regel.uitleg}</p>
        </div>
        {magKiezen && nu && !bezig && (
          <Knop soort="secundair" klein icoon="pen" onClick={() => begin(nu, false)}>
            Verander
          </Knop>
        )}
      </div>
      {klaar && <Melding soort="succes" kop="Vastgelegd" kopniveau={4} nieuw />}
      {nu && <Vak vak={nu} />}
      {straks.map((vak) => (
        <div key={vak.van} className="plan-straks">
          <Vak vak={vak} />
          {magKiezen && !bezig && (
            <div className="plan-knoppen">
              <Knop soort="stil" klein icoon="pen" onClick={() => begin(vak, true)}>
                Pas aan
              </Knop>
              <Intrekken swv={swv} regel={regel} vak={vak} />
            </div>
          )}
        </div>
      ))}
      {bezig && instelling && (
        <Keuzeformulier
          key={`${bezig.uit.van ?? ''} ${String(bezig.verandert)}`}
          swv={swv}
          regel={regel}
          instelling={instelling}
          {...bezig}
          onKlaar={() => {
            zetBezig(undefined);
            zetKlaar(true);
          }}
          onStop={() => zetBezig(undefined)}
        />
      )}
      <details className="plan-vouw">
        <summary>Geschiedenis en bron</summary>
        <Geschiedenis regel={regel} />
        <Bronregel bron={regel.bron} />
      </details>
    </article>
  );
}

function Vak({ vak }: { readonly vak: Tijdvakregel }) {
  return (
    <div className="plan-vak">
      <p className="opmaat-klein plan-vak__wanneer">
        {vak.stand === 'straks' && <Status soort="info">gaat nog in</Status>}
        {vak.van === undefined ? 'Landelijke standaard' : `Vanaf ${schrijfDatum(vak.van)}`}
        {vak.van !== undefined && <span className="opmaat-rustig">{vak.plaatsInPlan}</span>}
      </p>
      <Waarde regels={vak.regels} />
    </div>
  );
}

/** The value: one line big, more lines as a list. */
function Waarde({ regels }: { readonly regels: Tijdvakregel['regels'] }) {
  const [eerste] = regels;
  if (eerste?.naam === '') return <p className="plan-waarde plan-tekst">{eerste.tekst}</p>;
  return (
    <dl className="plan-waarden">
      {regels.map(({ naam, tekst }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd className="plan-tekst">{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

function Geschiedenis({ regel }: { readonly regel: Instellingsregel }) {
  const oud = regel.tijdvakken.filter(({ stand }) => stand === 'geweest');
  return (
    <>
      {regel.geschiedenis.length === 0 ? (
        <p className="opmaat-rustig">
          {regel.tijdvakken.length === 1
            ? 'Er is nog niets gekozen. Tot dan geldt de landelijke standaard.'
            : 'Wie dit vastlegde, is niet bekend: het stond er al voordat Opmaat dat bijhield.'}
        </p>
      ) : (
        <Tijdlijn
          kopniveau={4}
          gebeurtenissen={regel.geschiedenis.map(({ moment, wie, zin }, plek) => ({
            id: `${moment} ${plek}`,
            datum: datumInNederland(moment),
            titel: zin,
            wie,
          }))}
        />
      )}
      {oud.length > 0 && <h4>Wat eerder gold</h4>}
      {oud.map((vak) => (
        <Vak key={vak.van ?? 'standaard'} vak={vak} />
      ))}
    </>
  );
}

function Intrekken({ swv, regel, vak }: { swv: string; regel: Instellingsregel; vak: Tijdvakregel }) {
  const [open, zetOpen] = useState(false);
  const [fout, zetFout] = useState('');
  const { trekIn } = usePlanhandelingen(swv);
  const { van } = vak;
  if (van === undefined) return null;
  const doe = () =>
    trekIn({ sleutel: regel.sleutel, van, volgnummer: regel.volgnummer }).then(
      () => zetOpen(false),
      (oorzaak: Error) => zetFout(oorzaak.message),
    );
  return (
    <>
      <Knop soort="stil" klein icoon="kruis" onClick={() => zetOpen(true)}>
        Trek in
      </Knop>
      <Bevestiging
        open={open}
        onSluit={() => zetOpen(false)}
        vraag="Deze aankondiging intrekken?"
        doe="Trek in"
        onDoe={doe}
        gevolg={
          <>
            <p>{`Op ${schrijfDatum(van)} verandert er dan niets. In de geschiedenis blijft staan dat u dit had gekozen en weer introk.`}</p>
            {fout !== '' && <Melding soort="fout" kop={fout} nieuw />}
          </>
        }
      />
    </>
  );
}
