import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import type { Ik } from '../../../web/platform/sessie.tsx';
import { NuGedeeld } from './nu-gedeeld.tsx';
import './privacy.css';
import { type Privacylink, privacylinks } from './privacylinks.ts';
import { VergissingKnop } from './vergissing-knop.tsx';

const KOP: Partial<Record<Ik['rol'], string>> = {
  ouder: 'U beslist en kijkt mee',
  leerling: 'Jij kijkt mee',
  leraar: 'Verkeerd kind geopend?',
};

/** The way to consent, sharing, the reading log and what else a person can decide or know about this dossier. */
export function PrivacyBlok({ leerling, ik }: { readonly leerling: string; readonly ik: Ik }) {
  const { eerst, verder } = privacylinks(ik.rol);
  const leestVanAnder = ik.rol === 'ib' || ik.rol === 'schoolleider' || ik.rol === 'leraar';
  const adres = ({ naar }: Privacylink) => `/leerlingen/${leerling}/${naar}`;
  return (
    <div className="opmaat-niet-afdrukken">
      <Blok kop={KOP[ik.rol] ?? 'Delen en privacy'}>
        {(ik.rol === 'ouder' || ik.rol === 'leerling') && <NuGedeeld leerling={leerling} rol={ik.rol} />}
        {eerst.length > 0 && (
          <ul className="dossier-wegen">
            {eerst.map((link) => (
              <li key={link.naar}>
                {link.icoon && <Icoon naam={link.icoon} maat={20} />}
                <span>
                  <Anker href={adres(link)}>{link.tekst}</Anker>
                  {link.uitleg && <span className="opmaat-klein opmaat-rustig">{link.uitleg}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
        {verder.length > 0 && (
          <ul className="dossier-wegen dossier-wegen--stil">
            {verder.map((link) => (
              <li key={link.naar}>
                <Anker href={adres(link)}>{link.tekst}</Anker>
              </li>
            ))}
          </ul>
        )}
        {leestVanAnder && <VergissingKnop leerling={leerling} />}
      </Blok>
    </div>
  );
}
