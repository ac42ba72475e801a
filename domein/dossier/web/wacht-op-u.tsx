import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import type { Ik } from '../../../web/platform/sessie.tsx';
import { useWachtendeVragen } from './buren.ts';
import './privacy.css';
import { useOndersteuning } from './vragen.ts';
import { schrijfWachtend } from './woorden.ts';

interface Props {
  readonly leerling: string;
  readonly ik: Ik;
}

/** On top of the dossier: what waits for who reads this. Nothing when nothing does. */
export function WachtOpU(props: Props) {
  return (
    <>
      <Plan {...props} />
      <Toestemming {...props} />
    </>
  );
}

/** OPP-3 · The plan on which this parent or pupil has not answered yet. */
function Plan({ leerling, ik }: Props) {
  const { data } = useOndersteuning(leerling);
  const regel = data?.regels.find(({ onderdeel, vraagtLezer }) => onderdeel === 'opp' && vraagtLezer);
  if (regel === undefined) return null;
  return (
    <div className="opmaat-niet-afdrukken">
      <Blok kop={regel.zin} soort="nadruk">
        <div className="dossier-wacht">
          <p>
            {ik.rol === 'leerling'
              ? 'Het plan geldt pas als je antwoord er is. Ja en nee kunnen allebei.'
              : 'Het plan voor uw kind geldt pas als iedereen met gezag heeft geantwoord. Ja en nee kunnen allebei.'}
          </p>
          <KnopLink href={`/leerlingen/${leerling}/opp/instemmen`}>Lezen en antwoorden</KnopLink>
        </div>
      </Blok>
    </div>
  );
}

function Toestemming({ leerling, ik }: Props) {
  const aantal = useWachtendeVragen(leerling, ik.rol);
  if (aantal === 0) return null;
  return (
    <div className="opmaat-niet-afdrukken">
      <Blok kop={schrijfWachtend(aantal, ik.rol)} soort="nadruk">
        <div className="dossier-wacht">
          <p>
            {ik.rol === 'leerling'
              ? 'De school wil iets over jou vragen of delen. Lees wat, en zeg wat jij ervan vindt.'
              : 'De school wil iets over uw kind vragen of delen. U beslist. Nee zeggen mag: de hulp op school gaat gewoon door.'}
          </p>
          <KnopLink href={`/leerlingen/${leerling}/toestemmingen`}>
            {aantal === 1 ? 'Lees de vraag' : 'Lees de vragen'}
          </KnopLink>
        </div>
      </Blok>
    </div>
  );
}
