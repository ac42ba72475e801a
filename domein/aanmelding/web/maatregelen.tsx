import { useQuery, useQueryClient } from '@tanstack/react-query';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Maatregelen, Schorsing } from '../contract.ts';
import './aanmelding.css';
import { Inspectieformulier, Schorsformulier } from './schors-formulieren.tsx';
import { Beginformulier, Verwijderingblok } from './verwijdering.tsx';

export interface Maatregelprops {
  readonly maatregelen: Maatregelen;
  readonly zet: (nieuw: Maatregelen) => void;
}

/** AAN-10: suspension and removal of an enrolled pupil: what was done, what is still needed, and doing it. */
export function Maatregelenscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraagbaak = useQueryClient();
  const sleutel = ['maatregelen', leerling];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: ({ signal }) => api.get<Maatregelen>(`/leerlingen/${leerling}/maatregelen`, { signal }),
  });
  if (vraag.isPending) return <Laden wat="de schorsingen en verwijderingen" />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="Dit is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const maatregelen = vraag.data;
  const props: Maatregelprops = { maatregelen, zet: (nieuw) => void vraagbaak.setQueryData(sleutel, nieuw) };
  const isSchool = rol !== 'ouder';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Schorsing en verwijdering"
        kruimels={[{ tekst: maatregelen.leerling.naam, naar: isSchool ? `/leerlingen/${leerling}` : '/kinderen' }]}
        sub="Alleen als het echt niet anders kan. Een leerling blijft op school tot er een andere plek is."
      />
      {isSchool && !maatregelen.ingeschreven && (
        <Melding kop="Deze leerling is niet (meer) op uw school ingeschreven">
          <p>U kunt lezen wat er is vastgelegd, maar niets toevoegen.</p>
        </Melding>
      )}
      <Schorsingen {...props} />
      {maatregelen.verwijderingen.map((verwijdering) => (
        <Verwijderingblok key={verwijdering.id} verwijdering={verwijdering} {...props} />
      ))}
      {isSchool &&
        maatregelen.ingeschreven &&
        !maatregelen.verwijderingen.some(({ toestand }) => toestand === 'voorgenomen') && <Beginformulier {...props} />}
    </div>
  );
}

function Schorsingen(props: Maatregelprops) {
  const { rol } = useIk();
  const { schorsingen, bronSchorsing, ingeschreven } = props.maatregelen;
  return (
    <Blok kop="Schorsing">
      <div className="opmaat-stapel">
        <p>
          Een schorsing duurt ten hoogste een week en heeft een schriftelijke reden. Duurt zij langer dan een dag, dan
          hoort de inspectie het. <Bronregel bron={bronSchorsing} />
        </p>
        {schorsingen.length === 0 && <p>Deze leerling is niet geschorst.</p>}
        <ul className="aanmelding-handelingen">
          {schorsingen.map((schorsing) => (
            <Schorsingregel key={schorsing.id} schorsing={schorsing} {...props} />
          ))}
        </ul>
        {rol === 'schoolleider' && ingeschreven && <Schorsformulier {...props} />}
        {rol === 'ib' && ingeschreven && <p className="opmaat-rustig">Alleen de schoolleider schorst een leerling.</p>}
      </div>
    </Blok>
  );
}

function Schorsingregel({ schorsing, ...props }: Maatregelprops & { readonly schorsing: Schorsing }) {
  const { rol } = useIk();
  const { van, totEnMet, reden, doorNaam, inspectieNodig, inspectieGemeldOp } = schorsing;
  return (
    <li>
      <strong>
        {van === totEnMet ? schrijfDatum(van) : `${schrijfDatum(van)} tot en met ${schrijfDatum(totEnMet)}`}
      </strong>{' '}
      {inspectieNodig && (
        <Status soort={inspectieGemeldOp ? 'goed' : 'let-op'}>
          {inspectieGemeldOp
            ? `inspectie weet het sinds ${schrijfDatum(inspectieGemeldOp)}`
            : 'nog melden aan de inspectie'}
        </Status>
      )}
      <p className="aanmelding-tekst">{reden}</p>
      <p className="opmaat-klein opmaat-rustig">Door {doorNaam}</p>
      {inspectieNodig && inspectieGemeldOp === null && rol !== 'ouder' && (
        <Inspectieformulier schorsing={schorsing} {...props} />
      )}
    </li>
  );
}
