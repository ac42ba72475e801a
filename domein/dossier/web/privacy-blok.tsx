import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import type { Ik } from '../../../web/platform/sessie.tsx';
import { privacylinks } from './privacylinks.ts';
import { VergissingKnop } from './vergissing-knop.tsx';

/** The way to consent, sharing, the reading log and what else a person can decide or know about this dossier. */
export function PrivacyBlok({ leerling, ik }: { readonly leerling: string; readonly ik: Ik }) {
  const links = privacylinks(ik.rol);
  const leestVanAnder = ik.rol === 'ib' || ik.rol === 'schoolleider' || ik.rol === 'leraar';
  return (
    <Blok kop={ik.rol === 'ouder' ? 'U beslist en kijkt mee' : 'Delen en privacy'}>
      {links.length > 0 && (
        <ul className="dossier-lijst opmaat-niet-afdrukken">
          {links.map(({ naar, tekst }) => (
            <li key={naar}>
              <Anker href={`/leerlingen/${leerling}/${naar}`}>{tekst}</Anker>
            </li>
          ))}
        </ul>
      )}
      {leestVanAnder && <VergissingKnop leerling={leerling} />}
    </Blok>
  );
}
