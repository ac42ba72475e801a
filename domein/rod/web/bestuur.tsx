import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Rodtellingen } from '../contract.ts';
import { RODREDENEN } from '../regels/ontbreekt.ts';
import { NietVerbonden } from './rod.tsx';

type School = Rodtellingen['scholen'][number];

/** For the board that must register: numbers per own school with what is missing, never a pupil. */
export function Rodbestuur() {
  const { organisatienaam } = useIk();
  const vraag = useQuery({ queryKey: ['rod-scholen'], queryFn: () => api.get<Rodtellingen>('/rod/scholen') });
  if (vraag.isPending) return <Laden wat="de aantallen" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Registratie in ROD" />
        <Melding soort="fout" kop="De aantallen zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const { scholen, bron } = vraag.data;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Registratie in ROD"
        sub={`${organisatienaam ?? ''}: hoe uw scholen ontwikkelingsperspectieven (OPP) registreren. U ziet aantallen, geen leerlingen. Deel kleine aantallen niet verder.`}
      />
      <NietVerbonden />
      {scholen.length === 0 ? (
        <Leeg kop="Er horen nog geen scholen bij u" icoon="school" />
      ) : (
        <Blok kop="Scholen">
          <Tabel
            bijschrift="Aantal plannen per school en wat er nog mist"
            bijschriftVerborgen
            rijen={scholen}
            sleutelVan={({ vestiging }) => vestiging}
            kolommen={[
              { sleutel: 'school', kop: 'School', cel: (school) => <Schoolnaam school={school} /> },
              { sleutel: 'orde', kop: 'In orde', cel: (school) => <Orde school={school} /> },
              { sleutel: 'mist', kop: 'Wat er mist', cel: (school) => <Mist school={school} /> },
            ]}
          />
          <p className="opmaat-klein opmaat-rustig rod-voetnoot">
            De school registreert elk ontwikkelingsperspectief. <Bronregel bron={bron} />
          </p>
        </Blok>
      )}
    </div>
  );
}

function Schoolnaam({ school: { naam, plaats } }: { readonly school: School }) {
  return (
    <>
      {naam}
      <div className="opmaat-klein opmaat-rustig">{plaats}</div>
    </>
  );
}

function Orde({ school: { registreert, plannen, inOrde } }: { readonly school: School }) {
  if (!registreert) return <span className="opmaat-rustig">Speciaal basisonderwijs: niet nodig</span>;
  if (plannen === 0) return <span className="opmaat-rustig">Geen plannen</span>;
  return <Status soort={plannen === inOrde ? 'goed' : 'neutraal'}>{`${inOrde} van ${plannen}`}</Status>;
}

function Mist({ school: { telling, plannen } }: { readonly school: School }) {
  if (plannen === 0) return null;
  if (telling.length === 0) return <>Niets</>;
  return (
    <ul className="rod-redenen">
      {telling.map(({ waarom, aantal }) => (
        <li key={waarom}>
          {RODREDENEN[waarom]}: {telWoord(aantal, 'plan', 'plannen')}
        </li>
      ))}
    </ul>
  );
}
