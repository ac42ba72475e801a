import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import type { Groepsleerling } from '../contract.ts';

const BRONNAAM = { school: 'school', ouders: 'ouders', leerling: 'leerling' } as const;

/** One pupil: what is needed, what works, what was agreed. What is medical or due stands above, by name. */
export function Leerlingkaart({ leerling }: { readonly leerling: Groepsleerling }) {
  const { id, naam, nodig, helpt, afspraken, medisch, evalueren } = leerling;
  return (
    <article className="groep-kaart" aria-labelledby={`groep-${id}`}>
      <div className="groep-kaart__kop">
        <h3 id={`groep-${id}`}>
          <Anker href={`/leerlingen/${id}`}>{naam}</Anker>
        </h3>
        <span className="groep-kaart__merken">
          {medisch.length > 0 && <Status soort="fout">medisch</Status>}
          {evalueren.length > 0 && <Status soort="info">bekijken</Status>}
        </span>
      </div>
      <Deel kop="Nodig">
        {nodig.map(({ naam: wat, intensiteitnaam, settingnaam, verplicht, bron, ook, toelichting }) => (
          <li key={`${wat}-${settingnaam}`}>
            <strong>{wat}</strong>
            <span className="groep-bij">
              {' '}
              {intensiteitnaam}, {settingnaam}
              {!verplicht && ', wens'}
              {bron !== 'school' && `, volgens ${BRONNAAM[bron]}`}
              {ook.length > 0 && `, ook volgens ${ook.map((wie) => BRONNAAM[wie]).join(' en ')}`}
            </span>
            {toelichting !== '' && <span className="groep-toelichting">{toelichting}</span>}
          </li>
        ))}
      </Deel>
      <Deel kop="Helpt">
        {helpt.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </Deel>
      <Deel kop="Afgesproken">
        {afspraken.map(({ wat, wie, wanneer }) => (
          <li key={`${wat}-${wie}`}>
            <span className="groep-bij">{[wie, wanneer].filter((deel) => deel !== '').join(', ')}:</span> {wat}
          </li>
        ))}
      </Deel>
    </article>
  );
}

function Deel({ kop, children }: { readonly kop: string; readonly children: React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div className="groep-deel">
      <h4>{kop}</h4>
      <ul>{children}</ul>
    </div>
  );
}
