import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Stappenlijn } from '../../../web/platform/delen/stappenlijn.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Aanmelding } from '../contract.ts';
import { type Beeld, Feiten, Handelingen, Termijnen } from './aanmelding-delen.tsx';
import { OmgevingBlok } from './omgeving-blok.tsx';
import { stappenVan, watMagDeSchool } from './stappen.ts';

/** What a parent sees: how far it is, what the school may do until when, one's rights, and withdrawing. */
export function Ouderbeeld({ aanmelding, zet, ververs }: Beeld) {
  const { vandaag } = useIk();
  const zinnen = watMagDeSchool(aanmelding, vandaag);
  const intrekken = aanmelding.mogelijk.find(({ soort }) => soort === 'ingetrokken');
  return (
    <>
      <Stappenlijn label="Hoe ver de aanmelding is" stappen={stappenVan(aanmelding)} />
      <div className="opmaat-kolommen">
        <div className="opmaat-stapel opmaat-stapel--ruim">
          {zinnen.length > 0 && (
            <Blok kop="Wat de school mag en moet" soort="nadruk">
              <ul>
                {zinnen.map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
            </Blok>
          )}
          <Handelingen aanmelding={aanmelding} />
          <Feiten aanmelding={aanmelding} />
        </div>
        <div className="opmaat-stapel opmaat-stapel--ruim">
          <Termijnen aanmelding={aanmelding} />
          <OmgevingBlok leerling={aanmelding.leerling.id} />
          <Rechten />
          {intrekken && (
            <Blok kop="Aanmelding intrekken">
              {intrekken.mag ? (
                <Intrekken aanmelding={aanmelding} zet={zet} ververs={ververs} />
              ) : (
                <Redenen redenen={intrekken.redenen} />
              )}
            </Blok>
          )}
        </div>
      </div>
    </>
  );
}

function Rechten() {
  return (
    <Blok kop="Uw rechten">
      <ul>
        <li>U leest alles wat de school over deze aanmelding vastlegt.</li>
        <li>Klopt er iets niet? Vraag de school om het te verbeteren.</li>
        <li>
          Bent u het niet eens met het besluit? Maak bezwaar bij het bestuur van de school, of ga naar de landelijke
          geschillencommissie passend onderwijs. Die oordeelt binnen tien weken.
        </li>
        <li>Het ouder- en jeugdsteunpunt denkt gratis met u mee.</li>
      </ul>
    </Blok>
  );
}

function Intrekken({ aanmelding, zet, ververs }: Beeld) {
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState('');
  const intrekking = useMutation({
    mutationFn: () =>
      api.post<Aanmelding>(`/aanmeldingen/${aanmelding.id}/intrekking`, { volgnummer: aanmelding.volgnummer, reden }),
    onSuccess: zet,
    onError: ververs,
    onSettled: () => zetOpen(false),
  });
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      <p>Wilt u toch niet naar deze school? Dan kunt u de aanmelding intrekken zolang er niet is beslist.</p>
      {intrekking.isError && (
        <Melding soort="fout" kop="Intrekken lukte niet" kopniveau={3} nieuw>
          <p>{intrekking.error.message}</p>
        </Melding>
      )}
      <Knop soort="secundair" onClick={() => zetOpen(true)}>
        Aanmelding intrekken
      </Knop>
      <Bevestiging
        open={open}
        onSluit={() => zetOpen(false)}
        vraag="De aanmelding intrekken?"
        doe="Aanmelding intrekken"
        gevaar
        bezig={intrekking.isPending}
        onDoe={() => intrekking.mutate()}
        gevolg={
          <>
            <p>
              De school stopt dan met uw aanmelding. Een tijdelijke plaats vervalt. U kunt uw kind later opnieuw
              aanmelden; dan begint de termijn opnieuw.
            </p>
            <Tekstgebied
              naam="intrekreden"
              label="Waarom trekt u in?"
              verplicht={false}
              waarde={reden}
              onWaarde={zetReden}
              regels={3}
              maxTekens={2000}
            />
          </>
        }
      />
    </div>
  );
}
