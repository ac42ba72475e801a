import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Rolkeuze } from '../contract.ts';
import { veiligPad } from '../regels/terug.ts';
import { Inloggen } from './inloggen.tsx';
import './inloggen.css';
import { meldAf, useSessie, wisselRol } from './sessie.ts';

/** Which of one's own roles to work in now. */
export function RolKiezen() {
  const sessie = useSessie();
  const vraagbaak = useQueryClient();
  const [{ terug }] = useZoek();
  const wissel = useMutation({ mutationFn: (rolvervulling: string) => wisselRol(rolvervulling, veiligPad(terug)) });
  if (sessie.isPending) return <Laden wat="uw rollen" />;
  const { wie, rollen = [] } = sessie.data ?? {};
  if (!wie) return <Inloggen />;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Kies uw rol"
        sub={`Welkom, ${wie.naam}. U ziet alleen wat bij de gekozen rol hoort. Wisselen kan altijd, via het menu bij uw naam.`}
      />
      {wissel.isError && (
        <Melding soort="fout" kop="Dit kan nu niet" nieuw>
          <p>{wissel.error.message}</p>
        </Melding>
      )}
      {rollen.length === 0 && (
        <Melding soort="info" kop="U hebt nu geen rol in Opmaat">
          <p>Uw rol is afgelopen of begint later. Vraag uw school of organisatie hoe dat zit.</p>
        </Melding>
      )}
      {rollen.length > 0 && (
        <ul className="toegang-accounts" aria-label="Uw rollen">
          {rollen.map((keuze) => (
            <li key={keuze.rolvervulling}>
              <Rolkaart keuze={keuze} bezig={wissel.isPending} onKies={() => wissel.mutate(keuze.rolvervulling)} />
            </li>
          ))}
        </ul>
      )}
      <Knoppenrij>
        <Knop soort="secundair" icoon="uit" onClick={() => void meldAf(vraagbaak)}>
          Uitloggen
        </Knop>
      </Knoppenrij>
    </div>
  );
}

const MOGELIJKHEID = {
  mag: undefined,
  'tweede-factor': 'U logt eerst nog een keer in, met een extra stap.',
  'andere-inlog': 'Hiervoor logt u in met de inlogdienst van deze organisatie.',
} as const;

function Rolkaart({
  keuze,
  bezig,
  onKies,
}: {
  readonly keuze: Rolkeuze;
  readonly bezig: boolean;
  readonly onKies: () => void;
}) {
  const uitleg = MOGELIJKHEID[keuze.mogelijkheid];
  return (
    <button type="button" disabled={bezig || keuze.mogelijkheid === 'andere-inlog'} onClick={onKies}>
      <Icoon naam={keuze.rol === 'ouder' ? 'kind' : 'school'} maat={22} />
      <span className="toegang-account__wie">
        <strong>{metHoofdletter(keuze.rolnaam)}</strong>
        {keuze.organisatienaam && (
          <span>{[keuze.organisatienaam, keuze.groep && `groep ${keuze.groep}`].filter(Boolean).join(', ')}</span>
        )}
        {uitleg && <span className="opmaat-klein opmaat-rustig">{uitleg}</span>}
        {keuze.huidig && <Status soort="info">hierin werkt u nu</Status>}
      </span>
    </button>
  );
}
