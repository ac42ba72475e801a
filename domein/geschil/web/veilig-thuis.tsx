import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { VeiligThuisbeeld } from '../contract.ts';
import './geschil.css';
import { VeiligThuisformulier } from './veilig-thuis-formulier.tsx';
import { useVeiligThuis } from './vragen.ts';
import { kruimelsVoor } from './woorden.ts';

/** GES-3: that the school asked Veilig Thuis for advice or reported there; parents read what they were told of. */
export function VeiligThuisscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const { vraag, zet } = useVeiligThuis(leerling);
  const [schrijft, zetSchrijft] = useState(false);
  if (vraag.isPending) return <Laden wat="het contact met Veilig Thuis" />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Contact met Veilig Thuis" />
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const beeld = vraag.data;
  const knop = beeld.magVastleggen && !schrijft && (
    <Knop icoon="pen" onClick={() => zetSchrijft(true)}>
      Advies of melding vastleggen
    </Knop>
  );
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Contact met Veilig Thuis"
        kruimels={kruimelsVoor(rol, beeld.leerling)}
        sub={
          beeld.magVastleggen
            ? 'Alleen de intern begeleider en de schoolleider van uw school lezen dit. Ouders lezen het zodra u vastlegt dat zij het weten.'
            : 'Wat de school u heeft verteld over haar contact met Veilig Thuis.'
        }
        acties={beeld.stukken.length > 0 && knop}
      />
      {beeld.magVastleggen && (
        <Melding kop="Advies vragen mag altijd">
          <p>
            Verschilt u met ouders van mening over passend onderwijs? Dat is geen reden voor een melding. Gebruik dan de{' '}
            <Anker href={`/leerlingen/${leerling}/geschil`}>stappen bij een verschil van mening</Anker>.
          </p>
        </Melding>
      )}
      {schrijft && (
        <Blok kop="Advies of melding vastleggen" soort="nadruk">
          <VeiligThuisformulier beeld={beeld} zet={zet} klaar={() => zetSchrijft(false)} />
        </Blok>
      )}
      {beeld.stukken.length === 0 && !schrijft && (
        <Leeg kop="Er is niets vastgelegd" icoon="info" actie={knop || undefined}>
          {beeld.magVastleggen
            ? 'Maakt u zich zorgen om de veiligheid van een kind? Veilig Thuis is dag en nacht bereikbaar: 0800 2000.'
            : 'De school heeft u niets verteld over contact met Veilig Thuis.'}
        </Leeg>
      )}
      {beeld.stukken.map((stuk) => (
        <Stuk key={stuk.id} stuk={stuk} magVastleggen={beeld.magVastleggen} zet={zet} />
      ))}
    </div>
  );
}

function Stuk({
  stuk,
  magVastleggen,
  zet,
}: {
  readonly stuk: VeiligThuisbeeld['stukken'][number];
  readonly magVastleggen: boolean;
  readonly zet: (nieuw: VeiligThuisbeeld) => void;
}) {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string>();
  const lichtIn = async () => {
    zetBezig(true);
    try {
      zet(await api.post<VeiligThuisbeeld>(`/veilig-thuis/${stuk.id}/inlichting`, {}));
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak.message);
    } finally {
      zetBezig(false);
    }
  };
  return (
    <Blok kop={`${stuk.soort === 'advies' ? 'Advies gevraagd' : 'Melding gedaan'} op ${schrijfDatum(stuk.dag)}`}>
      <div className="opmaat-stapel">
        <Kenmerken
          kenmerken={[
            { naam: 'Waarom', waarde: stuk.gronden.join('; ') },
            { naam: 'Toelichting', waarde: <span className="geschil-tekst">{stuk.toelichting}</span> },
            {
              naam: 'Ouders',
              waarde: stuk.oudersIngelicht ? 'Weten het' : `Weten het nog niet: ${stuk.nietIngelichtOm ?? ''}`,
            },
            { naam: 'Vastgelegd door', waarde: `${stuk.door}, ${stuk.school}` },
          ]}
        />
        {fout && (
          <Melding soort="fout" kop="Dat lukte niet" kopniveau={3} nieuw>
            <p>{fout}</p>
          </Melding>
        )}
        {magVastleggen && !stuk.oudersIngelicht && (
          <div>
            <Knop soort="secundair" bezig={bezig} onClick={() => void lichtIn()}>
              De ouders zijn nu ingelicht
            </Knop>
          </div>
        )}
      </div>
    </Blok>
  );
}
