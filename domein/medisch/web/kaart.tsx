import { apiPad } from '../../../web/platform/api.ts';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Handelingbeeld } from '../contract.ts';
import type { Standsoort } from '../regels/stand.ts';
import { isLopend } from '../regels/standzin.ts';
import { Antwoordknoppen } from './antwoordknoppen.tsx';
import { Stopknop } from './stopknop.tsx';
import { Vastlegknop } from './vastleggen.tsx';
import { antwoordzin, PARTIJNAAM, type Woorden } from './woorden.ts';

const KLEUR = {
  mag: 'goed',
  straks: 'info',
  wacht: 'let-op',
  geweigerd: 'fout',
  gestopt: 'neutraal',
  voorbij: 'neutraal',
} as const satisfies Record<Standsoort, StatusSoort>;

interface Props {
  readonly handeling: Handelingbeeld;
  readonly leerling: string;
  readonly woorden: Woorden;
}

/** One act: may it be done, what is missing, what exactly, and what one can do. What is over stays folded. */
export function Handelingkaart({ handeling, leerling, woorden }: Props) {
  const { id, wat, stand, antwoorden, mag } = handeling;
  const loopt = isLopend(stand);
  const meer = (
    <>
      <Inhoud handeling={handeling} />
      {antwoorden.length > 0 && (
        <details className="medisch-meer">
          <summary>Wie antwoordde wat</summary>
          <Antwoorden antwoorden={antwoorden} />
        </details>
      )}
    </>
  );
  return (
    <article className="medisch-kaart" aria-labelledby={`handeling-${id}`}>
      <div className="medisch-kaart__kop">
        <h3 id={`handeling-${id}`}>{wat}</h3>
        <Status soort={KLEUR[stand.soort]}>{stand.naam}</Status>
      </div>
      <p className="medisch-regel">
        {stand.zin}
        {handeling.gestoptOm && ` ${handeling.gestoptOm}`}
      </p>
      {stand.ontbreekt.length > 0 && (
        <div>
          <p>Dit is nog nodig:</p>
          <ul className="medisch-ontbreekt">
            {stand.ontbreekt.map(({ zin, bron }) => (
              <li key={zin}>
                {zin} <Bronregel bron={bron} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {loopt ? (
        meer
      ) : (
        <details className="medisch-meer">
          <summary>Wat er was afgesproken</summary>
          {meer}
        </details>
      )}
      <Antwoordknoppen handeling={handeling} leerling={leerling} woorden={woorden} />
      {mag.wijzigen && (
        <Knoppenrij>
          <Vastlegknop handeling={handeling} leerling={leerling} />
          <KnopLink
            soort="secundair"
            klein
            icoon="pen"
            href={`/leerlingen/${leerling}/medisch/opschrijven?handeling=${id}`}
          >
            Wijzigen
          </KnopLink>
          <Stopknop handeling={handeling} leerling={leerling} />
        </Knoppenrij>
      )}
    </article>
  );
}

function Inhoud({ handeling }: { readonly handeling: Handelingbeeld }) {
  const { wanneer, waar, protocol, document, nood, van, tot, stand, voorbehouden, zelfNietOm, id, school } = handeling;
  return (
    <Kenmerken
      kenmerken={[
        { naam: 'Wanneer', waarde: <span className="medisch-tekst">{wanneer}</span> },
        { naam: 'Waar', waarde: <span className="medisch-tekst">{waar}</span> },
        { naam: 'Wie doet het', waarde: <Uitvoerders uitvoerders={stand.uitvoerders} /> },
        ...(voorbehouden
          ? [
              {
                naam: 'Voorbehouden',
                waarde: 'Ja: alleen door wie een arts of verpleegkundige bekwaam verklaarde (Wet BIG).',
              },
            ]
          : []),
        {
          naam: 'Hoe het gaat',
          waarde: (
            <>
              {protocol !== '' && <span className="medisch-tekst">{protocol}</span>}
              {document && (
                <p>
                  <a href={apiPad(`/medisch/${id}/protocol`)}>Protocol openen: {document.naam}</a>
                </p>
              )}
            </>
          ),
        },
        { naam: 'Als het misgaat', waarde: <strong className="medisch-tekst">{nood}</strong> },
        { naam: 'Periode', waarde: `${schrijfDag(van)} tot en met ${schrijfDag(tot)}, ${school}` },
        ...(zelfNietOm === '' ? [] : [{ naam: 'Beslist niet zelf', waarde: zelfNietOm }]),
      ]}
    />
  );
}

function Uitvoerders({ uitvoerders }: Pick<Handelingbeeld['stand'], 'uitvoerders'>) {
  return (
    <ul className="medisch-namen">
      {uitvoerders.map(({ naam, zei, bekwaam, kan }) => (
        <li key={naam}>
          {naam}{' '}
          {kan ? (
            <Status soort="goed">zei ja</Status>
          ) : (
            <span className="opmaat-rustig">
              (
              {zei === null
                ? 'antwoordde nog niet'
                : zei === 'akkoord' && bekwaam === false
                  ? 'zei ja, nog niet bekwaam verklaard'
                  : 'doet het niet'}
              )
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Antwoorden({ antwoorden }: Pick<Handelingbeeld, 'antwoorden'>) {
  return (
    <ul className="medisch-namen">
      {antwoorden.map((antwoord) => (
        <li key={`${antwoord.partij} ${antwoord.naam}`}>
          <strong>{antwoord.naam}</strong> ({PARTIJNAAM[antwoord.partij]}): {antwoordzin(antwoord)} op{' '}
          {schrijfDag(antwoord.dag)}
          {antwoord.verklaardDoor && ` door ${antwoord.verklaardDoor}`}
          {antwoord.vastgelegdDoor && `, vastgelegd door ${antwoord.vastgelegdDoor}`}
          {antwoord.toelichting && <span className="medisch-tekst opmaat-rustig">{antwoord.toelichting}</span>}
        </li>
      ))}
    </ul>
  );
}
