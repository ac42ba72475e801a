import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Groepsoverzicht } from '../contract.ts';

/** What makes this day: who comes in, what medical help may be needed, what to look at this month. */
export function Vandaag({ overzicht }: { readonly overzicht: Groepsoverzicht }) {
  return (
    <div className="groep-vandaag">
      <Bezoek overzicht={overzicht} />
      <Medisch overzicht={overzicht} />
      <Evalueren overzicht={overzicht} />
    </div>
  );
}

interface Props {
  readonly overzicht: Groepsoverzicht;
}

function Bezoek({ overzicht: { vandaag, voorLeraar } }: Props) {
  const { rol } = useIk();
  const voorWie = rol === 'leraar' ? ', voor u' : ', voor de leraar';
  const vast = voorLeraar.filter(({ id }) => !vandaag.some((bezoek) => bezoek.id === id));
  return (
    <section className="groep-paneel" aria-labelledby="groep-bezoek">
      <h2 id="groep-bezoek">Wie komt er vandaag?</h2>
      {vandaag.length === 0 && <p className="opmaat-rustig">Vandaag komt er niemand extra.</p>}
      <ul>
        {vandaag.map(({ id, dagdeel, naam, uitvoerder, plek, leerlingen }) => (
          <li key={`${id}-${dagdeel}`}>
            <strong>{metHoofdletter(dagdeel)}:</strong> {naam}, {uitvoerder}
            {plek !== null && <> (bij {plek})</>}
            {leerlingen.length > 0 ? <>, voor {leerlingen.join(', ')}</> : voorWie}
          </li>
        ))}
        {vast.map(({ id, naam, uitvoerder, wanneer }) => (
          <li key={id}>
            <strong>{wanneer === '' ? 'Deze periode' : metHoofdletter(wanneer)}:</strong> {naam}, {uitvoerder}
            {voorWie}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Medisch({ overzicht: { leerlingen, noodzin } }: Props) {
  const metMedisch = leerlingen.filter(({ medisch, medischNiet }) => medisch.length > 0 || medischNiet > 0);
  if (metMedisch.length === 0) return null;
  return (
    <section className="groep-paneel groep-paneel--nood" aria-labelledby="groep-medisch">
      <h2 id="groep-medisch">Medisch en in nood</h2>
      <ul>
        {metMedisch.flatMap(({ id, kort, medisch, medischNiet }) => [
          ...medisch.map(({ id: handeling, wat, wanneer, waar, wie, nood }) => (
            <li key={handeling}>
              <p>
                <strong>
                  <Anker href={`/leerlingen/${id}/medisch`}>{kort}</Anker>:
                </strong>{' '}
                {wat}
              </p>
              <p className="groep-bij">
                {wanneer}. Door {wie.join(' of ')}.
              </p>
              <p className="groep-bij">{waar}</p>
              <p className="groep-nood">
                <strong>In nood:</strong> {nood}
              </p>
            </li>
          )),
          medischNiet > 0 && (
            <li key={id}>
              <strong>{kort}:</strong>{' '}
              {medischNiet === 1 ? 'een medische handeling mag' : `${medischNiet} medische handelingen mogen`} nu niet.
              Vraag de intern begeleider.
            </li>
          ),
        ])}
      </ul>
      <p className="opmaat-klein">{noodzin}</p>
    </section>
  );
}

function Evalueren({ overzicht: { leerlingen } }: Props) {
  const regels = leerlingen.flatMap(({ id, kort, evalueren }) => evalueren.map((regel) => ({ ...regel, id, kort })));
  if (regels.length === 0) return null;
  return (
    <section className="groep-paneel" aria-labelledby="groep-evalueren">
      <h2 id="groep-evalueren">Deze maand bekijken</h2>
      <ul>
        {regels.map(({ id, kort, tekst, dag, teLaat }) => (
          <li key={`${id}-${tekst}-${dag}`}>
            <strong>{kort}:</strong> {tekst}
            {teLaat ? (
              <>
                {' '}
                <Status soort="let-op">was {schrijfDag(dag)}</Status>
              </>
            ) : (
              ` (uiterlijk ${schrijfDag(dag)})`
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
