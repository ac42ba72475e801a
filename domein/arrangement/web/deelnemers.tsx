import { useState } from 'react';
import { isVoor } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Arrangement } from '../contract.ts';
import { type Beeld, type Handelingprops, useHandeling } from './handeling.ts';
import { Leerlingkeuze } from './leerlingkeuze.tsx';

type Deelnemer = Arrangement['deelnemers'][number];

/** ARR-1 · Who takes part in a group arrangement. Parents see their own child, a teacher the own group. */
export function Deelnemers(beeld: Beeld) {
  const { rol, vandaag } = useIk();
  const [open, zetOpen] = useState<'erbij' | Deelnemer>();
  const { arrangement } = beeld;
  const isSchool = (rol === 'ib' || rol === 'schoolleider') && arrangement.mogelijk.length > 0;
  const kan = isSchool && (arrangement.toestand === 'toegekend' || arrangement.toestand === 'geboekt');
  return (
    <Blok
      kop={rol === 'ouder' ? 'Uw kind doet mee' : rol === 'leerling' ? 'Jij doet mee' : 'Wie doet mee'}
      actie={
        kan && (
          <Knop soort="secundair" klein icoon="plus" onClick={() => zetOpen('erbij')}>
            Leerling toevoegen
          </Knop>
        )
      }
    >
      {arrangement.deelnemers.length === 0 ? (
        <p className="opmaat-rustig">Er doet nog niemand mee.</p>
      ) : (
        <ul className="arrangement-regels">
          {arrangement.deelnemers.map((deelnemer) => (
            <li key={deelnemer.id} className="arrangement-rij">
              <div>
                <Anker href={`/leerlingen/${deelnemer.leerling}/arrangementen`}>{deelnemer.naam}</Anker>
                <div className="opmaat-klein">
                  {deelnemer.tot === null
                    ? `${deelnemer.van > vandaag ? 'Begint op' : 'Sinds'} ${schrijfDag(deelnemer.van)}`
                    : `Van ${schrijfDag(deelnemer.van)} tot ${schrijfDag(deelnemer.tot)}`}
                  {deelnemer.waarom && `. ${deelnemer.waarom}`}
                  {deelnemer.waaromGestopt && `. Gestopt: ${deelnemer.waaromGestopt}`}
                </div>
              </div>
              {kan && deelnemer.tot === null && (
                <Knop soort="stil" klein onClick={() => zetOpen(deelnemer)}>
                  Laten stoppen<span className="opmaat-verborgen">: {deelnemer.naam}</span>
                </Knop>
              )}
            </li>
          ))}
        </ul>
      )}
      <Dialoog
        open={open !== undefined}
        onSluit={() => zetOpen(undefined)}
        titel={open === 'erbij' || open === undefined ? 'Leerling toevoegen' : `${open.naam} laten stoppen`}
      >
        {open === 'erbij' && <Meedoen {...beeld} klaar={() => zetOpen(undefined)} />}
        {open !== undefined && open !== 'erbij' && (
          <Stoppen {...beeld} deelnemer={open} klaar={() => zetOpen(undefined)} />
        )}
      </Dialoog>
    </Blok>
  );
}

function Meedoen(props: Handelingprops) {
  const { vandaag } = useIk();
  const { van, deelnemers } = props.arrangement;
  const f = useHandeling(props, 'deelnemers', {
    begin: { leerling: '', van: (isVoor(vandaag, van) ? van : vandaag) as string, waarom: '' },
    controleer: (w) => ({
      ...(w.leerling === '' && { leerling: 'Kies een leerling.' }),
      ...(w.van === '' && { van: 'Vul de eerste dag in.' }),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Toevoegen" ververs={props.ververs}>
      <Leerlingkeuze
        {...f.veld('leerling')}
        label="Welke leerling?"
        behalve={deelnemers.filter(({ tot }) => tot === null).map(({ leerling }) => leerling)}
      />
      <Datumveld {...f.veld('van')} label="Vanaf welke dag?" />
      <Tekstgebied
        {...f.veld('waarom')}
        label="Waarom doet deze leerling mee?"
        hint="De ouders lezen dit."
        verplicht={false}
        regels={2}
        maxTekens={1000}
      />
    </Handelingkader>
  );
}

function Stoppen({ deelnemer, ...props }: Handelingprops & { readonly deelnemer: Deelnemer }) {
  const { vandaag } = useIk();
  const f = useHandeling(props, `deelnemers/${deelnemer.id}/einde`, {
    begin: { tot: vandaag as string, waarom: '' },
    controleer: (w) => ({
      ...(w.tot === '' && { tot: 'Vul de eerste dag zonder in.' }),
      ...(w.waarom.trim() === '' && { waarom: 'Schrijf op waarom de leerling stopt.' }),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Laten stoppen" ververs={props.ververs}>
      <Datumveld {...f.veld('tot')} label="Eerste dag zonder" />
      <Tekstgebied
        {...f.veld('waarom')}
        label="Waarom stopt de leerling?"
        hint="De ouders lezen dit."
        regels={2}
        maxTekens={1000}
      />
    </Handelingkader>
  );
}
