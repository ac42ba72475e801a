import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Opp, OppVersie } from '../contract.ts';
import { ALSWOORD, ANTWOORDWOORD, STANDWOORD } from './woorden.ts';

/** Whose answer is there, and whose is not yet: for the version that lies before the parents. */
export function Personen({ personen }: Pick<Opp, 'personen'>) {
  return (
    <ul className="opp-personen">
      {personen.map(({ persoon, naam, stand }) => (
        <li key={persoon}>
          <span>{naam}</span>
          <Status soort={STANDWOORD[stand].soort}>{STANDWOORD[stand].tekst}</Status>
        </li>
      ))}
    </ul>
  );
}

/** OPP-7 · Who signed, when and by which road; answers to an earlier text stay to be read, apart. */
export function Handtekeningen({ versie }: { readonly versie: OppVersie }) {
  const geldig = versie.instemmingen.filter(({ geldt }) => geldt);
  const ouder = versie.instemmingen.filter(({ geldt }) => !geldt);
  return (
    <>
      {geldig.length > 0 && <Lijst bijschrift="Wie antwoordde" instemmingen={geldig} />}
      {ouder.length > 0 && (
        <details>
          <summary>Antwoorden op een eerdere tekst</summary>
          <Lijst bijschrift="Antwoorden op een eerdere tekst: die tellen niet meer" instemmingen={ouder} />
        </details>
      )}
    </>
  );
}

function Lijst({
  bijschrift,
  instemmingen,
}: {
  readonly bijschrift: string;
  readonly instemmingen: OppVersie['instemmingen'];
}) {
  return (
    <Tabel
      bijschrift={bijschrift}
      bijschriftVerborgen
      rijen={instemmingen}
      sleutelVan={({ id }) => id}
      kolommen={[
        { sleutel: 'wie', kop: 'Wie', cel: ({ naam, als }) => `${naam} (${ALSWOORD[als]})` },
        { sleutel: 'antwoord', kop: 'Antwoord', cel: ({ antwoord }) => ANTWOORDWOORD[antwoord] },
        {
          sleutel: 'wanneer',
          kop: 'Wanneer en hoe',
          cel: ({ dag, weg, vastgelegdDoor }) =>
            `${schrijfDag(dag)}, ${weg === 'papier' ? `op papier, vastgelegd door ${vastgelegdDoor}` : 'in Opmaat'}`,
        },
        {
          sleutel: 'tekst',
          kop: 'Reden of opmerking',
          cel: ({ tekst }) => (tekst === '' ? <span className="opmaat-rustig">geen</span> : tekst),
        },
      ]}
    />
  );
}
