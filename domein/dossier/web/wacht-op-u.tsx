import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import type { Ik } from '../../../web/platform/sessie.tsx';
import { useWachtendeVragen } from './buren.ts';
import './privacy.css';
import { schrijfWachtend } from './woorden.ts';

/** On top of the dossier: a question of consent that waits for who reads this. Nothing when none does. */
export function WachtOpU({ leerling, ik }: { readonly leerling: string; readonly ik: Ik }) {
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
