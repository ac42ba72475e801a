import { useState } from 'react';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Opmerking } from '../contract.ts';
import { AntwoordFormulier } from './antwoord-formulier.tsx';
import { schrijfSchrijver } from './woorden.ts';

const STAND: Record<Opmerking['toestand'], { readonly tekst: string; readonly soort: StatusSoort } | undefined> = {
  staat: undefined,
  gevraagd: { tekst: 'wacht op antwoord', soort: 'let-op' },
  ingewilligd: { tekst: 'verbeterd', soort: 'goed' },
  afgewezen: { tekst: 'niet verbeterd', soort: 'neutraal' },
};
const SOORT = { opmerking: 'Kijk erop', verbeterverzoek: 'Verzoek om verbetering', vertelling: 'Verteld' } as const;

/** One remark or request: what it is about, what was said, and the answer with the rights that go with it. */
export function Opmerkingkaart({ opmerking }: { readonly opmerking: Opmerking }) {
  const ik = useIk();
  const [antwoordt, zetAntwoordt] = useState(false);
  const stand = STAND[opmerking.toestand];
  return (
    <li className="inzage-opmerking">
      <div className="inzage-opmerking__kop">
        <strong>{SOORT[opmerking.soort]}</strong>
        {stand && <Status soort={stand.soort}>{stand.tekst}</Status>}
      </div>
      <p className="opmaat-klein opmaat-rustig">
        {schrijfMoment(opmerking.moment)} uur · {schrijfSchrijver(opmerking, ik.rol)}
        {opmerking.school !== null && ` · voor ${opmerking.school}`}
      </p>
      {opmerking.soort !== 'vertelling' && <p className="inzage-over">{schrijfOver(opmerking)}</p>}
      <p className="inzage-tekst">{opmerking.tekst}</p>
      {opmerking.termijn && (
        <Termijnbalk
          naam="Antwoord van de school"
          begin={opmerking.termijn.start}
          laatsteDag={opmerking.termijn.laatsteDag}
          vandaag={ik.vandaag}
          toelichting={`Aan zet: ${opmerking.termijn.wie.charAt(0).toLowerCase()}${opmerking.termijn.wie.slice(1)}.`}
          bron={opmerking.termijn.bron}
        />
      )}
      {opmerking.antwoord !== null && (
        <div className="inzage-antwoord">
          <p className="opmaat-klein opmaat-rustig">
            Antwoord van {opmerking.beantwoordDoor}
            {opmerking.beantwoordOp !== null && `, ${schrijfMoment(opmerking.beantwoordOp)} uur`}
          </p>
          <p className="inzage-tekst">{opmerking.antwoord}</p>
          {opmerking.rechten !== null && (ik.rol === 'ouder' || ik.rol === 'leerling') && (
            <p className="opmaat-klein">{opmerking.rechten}</p>
          )}
        </div>
      )}
      {opmerking.magAntwoorden && !antwoordt && (
        <div>
          <Knop klein soort="secundair" icoon="pen" onClick={() => zetAntwoordt(true)}>
            Antwoorden
          </Knop>
        </div>
      )}
      {antwoordt && <AntwoordFormulier opmerking={opmerking} onKlaar={() => zetAntwoordt(false)} />}
    </li>
  );
}

/** What it is about; the title of a report says itself what kind it is. */
function schrijfOver({ bij, bijnaam, over, onderwerp }: Opmerking): string {
  if (over === null) return onderwerp === null ? bijnaam : `${bijnaam} (niet meer te lezen)`;
  return bij === 'notitie' ? over : `${bijnaam}: ${over}`;
}
