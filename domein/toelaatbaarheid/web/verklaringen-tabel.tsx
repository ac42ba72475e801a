import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import type { VerklaringInLijst } from '../contract-register.ts';
import { kort } from './woorden.ts';

const KLEUR: Readonly<Record<string, StatusSoort>> = {
  niet_nodig: 'neutraal',
  later: 'neutraal',
  nog_niet_gevraagd: 'let-op',
  gevraagd: 'info',
  besloten: 'goed',
};

/** The declarations, with what is known of renewing each. */
export function Lijst({ rijen }: { readonly rijen: readonly VerklaringInLijst[] }) {
  if (rijen.length === 0) return <Leeg kop="Geen verklaringen met deze keuzes" icoon="zoek" />;
  return (
    <Tabel
      bijschrift="Lopende verklaringen"
      bijschriftVerborgen
      rijen={rijen}
      sleutelVan={({ id }) => id}
      kolommen={[
        {
          sleutel: 'leerling',
          kop: 'Leerling',
          cel: ({ naam, nummer, aanvraag }) => (
            <>
              <Anker href={`/swv/tlv/${aanvraag}`}>{naam}</Anker>
              <div className="opmaat-klein opmaat-rustig">{nummer}</div>
            </>
          ),
        },
        { sleutel: 'soort', kop: 'Soort', cel: ({ soort, categorie }) => kort(soort, categorie) },
        {
          sleutel: 'periode',
          kop: 'Geldt',
          cel: ({ van, tot, heleSchoolperiode }) => (
            <>
              {schrijfDatumKort(van)} tot en met {schrijfDatumKort(tot)}
              {heleSchoolperiode && <div className="opmaat-klein opmaat-rustig">Hele schoolperiode</div>}
            </>
          ),
        },
        { sleutel: 'school', kop: 'School', cel: ({ school }) => school ?? 'Nog niet geplaatst' },
        {
          sleutel: 'verlengen',
          kop: 'Verlengen',
          cel: ({ verlengen }) => {
            const status = <Status soort={KLEUR[verlengen.soort] ?? 'neutraal'}>{verlengen.naam}</Status>;
            return verlengen.aanvraag !== null && verlengen.naam !== 'School werkt eraan' ? (
              <Anker href={`/swv/tlv/${verlengen.aanvraag}`}>{verlengen.naam}</Anker>
            ) : (
              status
            );
          },
        },
      ]}
    />
  );
}
