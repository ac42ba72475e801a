import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { plusDagen } from '../../../kern/tijd/datum.ts';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { metHoofdletter, schrijfDag, schrijfMoment, schrijfOpsomming } from '../../../web/platform/tekst.ts';
import type { Deling } from '../contract.ts';
import { CasusTekst } from './casus-tekst.tsx';
import { verversDelingen } from './vragen.ts';

interface DelingKaartProps {
  readonly deling: Deling;
  readonly leerling: string;
  /** Parents see which school it was. */
  readonly metSchool: boolean;
}

/** One share: with whom, what, why, until when, and how it went. */
export function DelingKaart({ deling, leerling, metSchool }: DelingKaartProps) {
  const loopt = deling.stand === 'loopt';
  const wat = deling.anoniem
    ? 'Een casus zonder naam, school en andere herkenbare gegevens'
    : metHoofdletter(schrijfOpsomming(deling.onderdelen.map(({ naam }) => naam.toLowerCase())));
  return (
    <article className="opmaat-blok deling-kaart">
      <div className="deling-kaart__kop">
        <h3>
          {deling.ontvangerNaam}
          {deling.ontvangerOrganisatie && `, ${deling.ontvangerOrganisatie}`}
        </h3>
        <Status soort={loopt ? 'goed' : 'neutraal'}>{metHoofdletter(deling.standnaam)}</Status>
      </div>
      <Kenmerken
        kenmerken={[
          { naam: 'Wat', waarde: wat },
          { naam: 'Waarvoor', waarde: deling.doelnaam },
          { naam: 'Waarom nodig', waarde: deling.noodzaak },
          { naam: 'Waarom het mag', waarde: [deling.grondnaam, deling.artikel].filter(Boolean).join(', ') },
          {
            naam: loopt ? 'Tot en met' : 'Periode',
            waarde: loopt ? schrijfDag(plusDagen(deling.tot, -1)) : schrijfPeriode(deling),
          },
          ...(deling.oudersIngelichtOp
            ? [
                {
                  naam: 'Ouders wisten het',
                  waarde: `${schrijfDag(deling.oudersIngelichtOp)}, ${deling.oudersIngelichtHoe ?? ''}`,
                },
              ]
            : []),
          {
            naam: 'Gedeeld door',
            waarde: [deling.doorNaam, metSchool ? deling.school : ''].filter(Boolean).join(', '),
          },
          { naam: 'Geopend', waarde: deling.geopendOp ? `${schrijfMoment(deling.geopendOp)} uur` : 'Nog niet' },
        ]}
      />
      {deling.casus && (
        <details className="opmaat-uitleg">
          <summary>Wat er in de casus staat</summary>
          <CasusTekst casus={deling.casus} />
        </details>
      )}
      {deling.magStoppen && <Stopknop deling={deling} leerling={leerling} />}
    </article>
  );
}

function schrijfPeriode({ van, tot, beeindigdOp, beeindigdDoor, stand }: Deling): string {
  const einde =
    beeindigdOp === null || stand === 'datum'
      ? `tot en met ${schrijfDag(plusDagen(tot, -1))}`
      : `gestopt op ${schrijfMoment(beeindigdOp)}${beeindigdDoor && beeindigdDoor !== 'Opmaat' ? ` door ${beeindigdDoor}` : ''}`;
  return `vanaf ${schrijfDag(van)}, ${einde}`;
}

function Stopknop({ deling, leerling }: Omit<DelingKaartProps, 'metSchool'>) {
  const vraagbaak = useQueryClient();
  const [open, zetOpen] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string>();
  async function stop() {
    zetBezig(true);
    try {
      await api.post(`/delingen/${deling.id}/beeindiging`);
      zetOpen(false);
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak.redenen[0]?.zin ?? oorzaak.message);
    } finally {
      zetBezig(false);
      await verversDelingen(vraagbaak, leerling);
    }
  }
  return (
    <>
      <div className="deling-kaart__actie">
        <Knop soort="secundair" icoon="kruis" onClick={() => zetOpen(true)}>
          Stoppen
          <span className="opmaat-verborgen"> met delen met {deling.ontvangerNaam}</span>
        </Knop>
      </div>
      <Bevestiging
        open={open}
        onSluit={() => zetOpen(false)}
        vraag={`Stoppen met delen met ${deling.ontvangerNaam}?`}
        gevolg={
          <>
            <p>De ontvanger kan er meteen niet meer bij. Wat al is gelezen, blijft gelezen. Opnieuw delen kan later.</p>
            {fout && <p role="alert">{fout}</p>}
          </>
        }
        doe="Delen stoppen"
        onDoe={stop}
        gevaar
        bezig={bezig}
      />
    </>
  );
}
