import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { metHoofdletter, telWoord } from '../../../web/platform/tekst.ts';
import type { Logboekregel } from '../contract.ts';
import { schrijfMomentKort } from './woorden.ts';

export interface RegeltabelProps {
  readonly regels: readonly Logboekregel[];
  readonly onPersoon: (persoon: string) => void;
}

/** The lines that were found; on a phone one card each. */
export function Regeltabel({ regels, onPersoon }: RegeltabelProps) {
  return (
    <Tabel
      bijschrift="Regels uit het logboek, de nieuwste eerst"
      bijschriftVerborgen
      rijen={regels}
      sleutelVan={({ id }) => id}
      kolommen={[
        { sleutel: 'wanneer', kop: 'Wanneer', cel: ({ moment }) => schrijfMomentKort(moment) },
        { sleutel: 'wie', kop: 'Wie', cel: (regel) => <Wie regel={regel} onPersoon={onPersoon} /> },
        {
          sleutel: 'wat',
          kop: 'Wat en waarom',
          cel: ({ wat, doel }) => (
            <>
              {metHoofdletter(wat)}
              <div className="opmaat-klein opmaat-rustig">{doel}</div>
            </>
          ),
        },
        { sleutel: 'dossier', kop: 'Dossier', cel: (regel) => <Dossier regel={regel} /> },
      ]}
    />
  );
}

function Wie({
  regel: { wie, bij, persoon, herkomst },
  onPersoon,
}: {
  readonly regel: Logboekregel;
  readonly onPersoon: (persoon: string) => void;
}) {
  return (
    <>
      {persoon === null ? (
        wie
      ) : (
        <button type="button" className="logboek-persoon" onClick={() => onPersoon(persoon)}>
          {wie}
        </button>
      )}
      <div className="opmaat-klein opmaat-rustig">{bij}</div>
      {herkomst !== null && <div className="opmaat-klein opmaat-rustig">vanaf {herkomst}</div>}
    </>
  );
}

function Dossier({ regel: { nummer, lijst } }: { readonly regel: Logboekregel }) {
  if (nummer !== null) return <>{nummer}</>;
  return (
    <span className="opmaat-rustig">
      {lijst === null ? 'geen' : `lijst: ${telWoord(lijst, 'leerling', 'leerlingen')}`}
    </span>
  );
}
