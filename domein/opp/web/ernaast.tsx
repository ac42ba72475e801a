import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import type { Opstellen } from '../contract.ts';
import type { Schrijfstand } from './concept-bewaren.ts';
import { GEHOORD } from './woorden.ts';

interface Props {
  readonly ontbreekt: readonly Reden[];
  readonly signalen: readonly Reden[];
  readonly gehoord: Opstellen['gehoord'];
  readonly pad: string;
  readonly concept: Schrijfstand;
  readonly onVoorleggen: () => void;
}

/** Beside the fields: what still misses, whether the pupil was heard, how saving stands, and the next step. */
export function Ernaast({ ontbreekt, signalen, gehoord, pad, concept, onVoorleggen }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, also by keyboard
    <aside id="ernaast" className="opp-ernaast" aria-label="Wat nog ontbreekt" tabIndex={0}>
      <Blok kop={ontbreekt.length === 0 ? 'Alles staat erin' : `Ontbreekt nog (${ontbreekt.length})`} soort="nadruk">
        <div className="opmaat-stapel">
          {ontbreekt.length > 0 && <Lijst redenen={ontbreekt} />}
          {signalen.length > 0 && (
            <div>
              <h3>Kijk er nog naar</h3>
              <Lijst redenen={signalen} />
            </div>
          )}
          <p>
            <Status soort={GEHOORD[gehoord].soort}>leerling {GEHOORD[gehoord].tekst}</Status>
            {gehoord !== 'gehoord' && (
              <>
                <br />
                <Anker href={pad}>Leg het gesprek vast bij het plan</Anker>
              </>
            )}
          </p>
          <Stand concept={concept} />
          <Knoppenrij>
            <Knop
              disabled={concept.stand === 'botsing'}
              onClick={() => {
                onVoorleggen();
                if (ontbreekt[0] !== undefined) gaNaarVeld(ontbreekt[0].veld ?? '');
              }}
            >
              Aan de ouders voorleggen
            </Knop>
            <Knop
              soort="secundair"
              klein
              bezig={concept.stand === 'bezig'}
              disabled={concept.stand === 'botsing'}
              onClick={() => void concept.bewaar()}
            >
              Nu bewaren
            </Knop>
          </Knoppenrij>
        </div>
      </Blok>
    </aside>
  );
}

/** On a narrow screen the list stands below all fields: how it stands stays in sight, with the way to it. */
export function Onderbalk({ ontbreekt, concept }: Pick<Props, 'ontbreekt' | 'concept'>) {
  return (
    <div className="opp-balk">
      <a href="#ernaast">
        {ontbreekt.length === 0 ? 'Alles staat erin: naar voorleggen' : `Ontbreekt nog: ${ontbreekt.length}`}
      </a>
      <Status soort={WOORDEN[concept.stand][0]}>{WOORDEN[concept.stand][1]}</Status>
    </div>
  );
}

function Lijst({ redenen }: { readonly redenen: readonly Reden[] }) {
  return (
    <ul>
      {redenen.map(({ code, veld, zin }) => (
        <li key={`${code} ${veld ?? ''}`}>
          <a
            href={`#veld-${veld ?? ''}`}
            onClick={(gebeurtenis) => {
              gebeurtenis.preventDefault();
              gaNaarVeld(veld ?? '');
            }}
          >
            {zin}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** To the field itself, the first row of a list, or the first field that begins so. */
function gaNaarVeld(veld: string) {
  const doel =
    document.getElementById(`veld-${veld}`) ??
    document.getElementById(`veld-${veld}.0`) ??
    document.querySelector<HTMLElement>(`[id^="veld-${veld}"]`);
  const invoer = doel?.matches('input, select, textarea')
    ? doel
    : doel?.querySelector<HTMLElement>('input, select, textarea, [tabindex="0"]');
  const vouw = doel?.closest('details');
  if (vouw) vouw.open = true;
  (invoer ?? doel)?.focus();
  doel?.scrollIntoView({ block: 'center' });
}

const WOORDEN = {
  bewaard: ['goed', 'alles is bewaard'],
  gewijzigd: ['info', 'wordt zo bewaard'],
  bezig: ['info', 'bewaren…'],
  onmogelijk: ['fout', 'nog niet bewaard: vul de datums in'],
  mislukt: ['fout', 'niet bewaard'],
  botsing: ['let-op', 'wacht op uw keuze bovenaan'],
} as const;

function Stand({ concept: { stand, fout } }: { readonly concept: Schrijfstand }) {
  const [soort, tekst] = WOORDEN[stand];
  return (
    <div role="status">
      <Status soort={soort}>{tekst}</Status>
      {stand === 'mislukt' && fout !== undefined && <p>{fout.redenen[0]?.zin ?? fout.message}</p>}
    </div>
  );
}
