import { type FormEvent, useState } from 'react';
import { type Datum, schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import type { VerklaringInLijst } from '../contract-register.ts';
import { useVerklaringen } from './vragen.ts';
import { kort, SOORTOPTIES } from './woorden.ts';

const KLEUR: Readonly<Record<string, StatusSoort>> = {
  niet_nodig: 'neutraal',
  later: 'neutraal',
  nog_niet_gevraagd: 'let-op',
  gevraagd: 'info',
  besloten: 'goed',
};

/** Whose declarations run, soonest to end first: with «eindigt» the list of what may need renewing (TLV-5). */
export function Verklaringen({ einden }: { readonly einden: readonly Datum[] }) {
  const [zoek, zetZoek] = useZoek();
  const vraag = useVerklaringen(zoek);
  const [tekst, zetTekst] = useState(zoek.zoek ?? '');
  const zoekOp = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetZoek({ zoek: tekst.trim() || undefined });
  };
  return (
    <Blok
      kop="Leerlingen met een verklaring"
      actie={
        <KnopLink soort="secundair" klein icoon="document" href={apiPad('/swv/tlv-verklaringen.csv')} download>
          Als rekenblad (csv)
        </KnopLink>
      }
    >
      <div className="opmaat-stapel">
        <form className="toe-filters" onSubmit={zoekOp}>
          <Keuzelijst
            naam="einde"
            label="Eindigt"
            verplicht
            breedte="middel"
            leeg="Alle"
            waarde={zoek.einde ?? ''}
            onWaarde={(einde) => zetZoek({ einde: einde || undefined })}
            opties={einden.map((einde) => ({ waarde: einde, tekst: `31 juli ${einde.slice(0, 4)}` }))}
          />
          <Keuzelijst
            naam="soort"
            label="Soort"
            verplicht
            breedte="middel"
            leeg="Alle soorten"
            waarde={zoek.soort ?? ''}
            onWaarde={(soort) => zetZoek({ soort: soort || undefined })}
            opties={SOORTOPTIES}
          />
          <Tekstveld
            naam="zoek"
            label="Zoek op naam of nummer"
            soort="search"
            verplicht
            breedte="middel"
            waarde={tekst}
            onWaarde={zetTekst}
            maxTekens={60}
          />
          <Knop type="submit" soort="secundair" icoon="zoek">
            Zoeken
          </Knop>
        </form>
        {vraag.isPending && <Laden wat="de verklaringen" regels={4} />}
        {vraag.isError && (
          <Melding soort="fout" kop="De verklaringen zijn er nu niet">
            <p>{vraag.error.message}</p>
          </Melding>
        )}
        {vraag.isSuccess && <Lijst rijen={vraag.data.pages.flatMap(({ verklaringen }) => verklaringen)} />}
        {vraag.hasNextPage && (
          <div>
            <Knop soort="secundair" bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
              Meer verklaringen tonen
            </Knop>
          </div>
        )}
      </div>
    </Blok>
  );
}

function Lijst({ rijen }: { readonly rijen: readonly VerklaringInLijst[] }) {
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
