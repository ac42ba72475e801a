import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Icoon, type IcoonNaam } from '../../../web/platform/delen/icoon.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { LeesgroepAntwoord } from '../contract.ts';
import { schrijfWanneer } from './woorden.ts';

/** What was read, under the day on which it was. */
export function Leesdagen({ groepen }: { readonly groepen: readonly LeesgroepAntwoord[] }) {
  return (
    <div className="logboek-dagen">
      {perDag(groepen).map(({ dag, opDag }) => (
        <section key={dag} aria-labelledby={`dag-${dag}`}>
          <h2 id={`dag-${dag}`} className="logboek-dag">
            {metHoofdletter(schrijfDatum(dag))}
          </h2>
          <ul className="logboek-groepen">
            {opDag.map((groep) => (
              <Groep key={`${groep.wie} ${groep.bij} ${groep.doel} ${groep.eerste}`} groep={groep} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Groep({ groep }: { readonly groep: LeesgroepAntwoord }) {
  const { wie, bij, zinnen, doel, vergissing } = groep;
  const ik = useIk();
  const vanMij = wie === ik.naam && bij.toLowerCase().startsWith(ik.rolnaam.toLowerCase());
  return (
    <li className={vanMij ? 'logboek-groep logboek-groep--zelf' : 'logboek-groep'}>
      <span className="logboek-groep__beeld" aria-hidden="true">
        <Icoon naam={beeld(groep)} maat={18} />
      </span>
      <div className="logboek-groep__wie">
        <strong>{vanMij ? (ik.rol === 'leerling' ? 'Jij zelf' : 'U zelf') : wie}</strong>
        <span className="opmaat-klein opmaat-rustig">{bij}</span>
      </div>
      <div className="logboek-groep__wat">
        {zinnen.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <p className="opmaat-klein opmaat-rustig">
          {metHoofdletter(schrijfWanneer(groep))} · Waarom: {doel.charAt(0).toLowerCase() + doel.slice(1)}
        </p>
        {vergissing !== null && (
          <p className="logboek-vergissing">
            <strong>Dit was een vergissing.</strong> {wie} schreef: «{vergissing}»
          </p>
        )}
      </div>
    </li>
  );
}

function beeld({ wie, schreef, vergissing }: LeesgroepAntwoord): IcoonNaam {
  if (vergissing !== null) return 'waarschuwing';
  if (wie === 'Opmaat zelf') return 'klok';
  return schreef ? 'pen' : 'oog';
}

function perDag(groepen: readonly LeesgroepAntwoord[]): readonly { dag: Datum; opDag: LeesgroepAntwoord[] }[] {
  const dagen: { dag: Datum; opDag: LeesgroepAntwoord[] }[] = [];
  for (const groep of groepen) {
    const laatste = dagen.at(-1);
    if (laatste?.dag === groep.dag) laatste.opDag.push(groep);
    else dagen.push({ dag: groep.dag, opDag: [groep] });
  }
  return dagen;
}
