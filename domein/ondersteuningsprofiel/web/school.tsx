import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useVindIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, telWoord, vandaagInNederland } from '../../../web/platform/tekst.ts';
import type { Profiel, Versie } from '../contract.ts';
import { Contactbeeld } from './profielbeeld.tsx';
import { Profieldelen } from './profieldelen.tsx';
import { Ladder, Rechten, SwvBlok } from './rechtenblok.tsx';
import { schrijfSoort } from './woorden.ts';

/** SOP-3: the public page of one school, in plain words; prints as pages for the school guide. */
export function Schoolscherm() {
  const code = useParam('vestiging');
  const vandaag = useVindIk()?.vandaag ?? vandaagInNederland();
  const vraag = useQuery({ queryKey: ['profiel', code], queryFn: () => api.get<Profiel>(`/profielen/${code}`) });
  if (vraag.isPending) return <Laden wat="de school" regels={10} />;
  if (vraag.isError) {
    return (
      <div className="opmaat-stapel">
        <Melding soort="fout" kop="Deze school kunnen wij niet laten zien">
          <p>{vraag.error.message}</p>
        </Melding>
        <p>
          <KnopLink href="/scholen">Zoek een school</KnopLink>
        </p>
      </div>
    );
  }
  const { school, profiel } = vraag.data;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={school.naam}
        kruimels={[{ tekst: 'Scholen', naar: '/scholen' }]}
        sub={`${schrijfSoort(school)} in ${school.plaats}`}
        acties={
          <>
            <KnopLink href={`/aanmelden?school=${school.code}`} icoon="pen">
              Kind aanmelden
            </KnopLink>
            <KnopLink soort="secundair" href={`/scholen/vergelijken?scholen=${school.code}`}>
              Vergelijken
            </KnopLink>
            <Knop soort="secundair" icoon="document" onClick={() => window.print()}>
              Afdrukken
            </Knop>
          </>
        }
      />
      <Geldigheid profiel={profiel} />
      <div className="opmaat-kolommen">
        <div className="opmaat-stapel">
          {profiel && <Profieldelen inhoud={profiel.inhoud} vandaag={vandaag} />}
          <Blok kop="Uw kind aanmelden">
            <div className="opmaat-stapel">
              <p className="opmaat-lopend">
                Aanmelden doet u schriftelijk. Met het formulier van Opmaat meldt u uw kind aan bij deze school. U
                krijgt meteen een bevestiging met de datum waarop de school uiterlijk beslist.
              </p>
              <p>
                <KnopLink href={`/aanmelden?school=${school.code}`} icoon="pen">
                  Aanmeldformulier
                </KnopLink>
              </p>
              <Rechten school={school} />
            </div>
          </Blok>
          <Blok kop="Als u er met de school niet uitkomt">
            <Ladder />
          </Blok>
        </div>
        <div className="opmaat-stapel">
          <Blok kop="Wie u kunt aanspreken" soort="nadruk">
            {profiel ? (
              <Contactbeeld inhoud={profiel.inhoud} />
            ) : (
              <p>Bel de school en vraag naar de intern begeleider.</p>
            )}
          </Blok>
          <Schoolgegevens gegevens={vraag.data} />
          <SwvBlok contacten={vraag.data.swvContact} cluster={school.cluster} />
          <Versies gegevens={vraag.data} />
        </div>
      </div>
    </div>
  );
}

function Geldigheid({ profiel }: { readonly profiel: Versie | null }) {
  if (profiel === null) {
    return (
      <Melding kop="Deze school heeft nog geen ondersteuningsprofiel in Opmaat">
        <p>
          Daarom staat hier niet welke ondersteuning de school biedt. Vraag het de school. U mag uw kind gewoon
          aanmelden: de school moet dan kijken wat uw kind nodig heeft.
        </p>
      </Melding>
    );
  }
  if (!profiel.verlopen) return null;
  return (
    <Melding soort="waarschuwing" kop="Dit profiel is verlopen">
      <p>
        Het gold tot en met {schrijfDag(profiel.geldigTot)}. De school moet een nieuw profiel vaststellen. Vraag na of
        dit nog klopt.
      </p>
    </Melding>
  );
}

function Schoolgegevens({ gegevens: { school, plaatsruimte } }: { readonly gegevens: Profiel }) {
  return (
    <Blok kop="De school">
      <Kenmerken
        kenmerken={[
          {
            naam: 'Adres',
            waarde: `${school.straat} ${school.huisnummer}, ${school.postcode.slice(0, 4)} ${school.postcode.slice(4)} ${school.plaats}`,
          },
          { naam: 'Richting', waarde: school.denominatie },
          ...(school.leerlingen === null ? [] : [{ naam: 'Leerlingen', waarde: school.leerlingen }]),
          ...(school.bestuur === null ? [] : [{ naam: 'Schoolbestuur', waarde: school.bestuur.naam }]),
          {
            naam: 'Vrije plaatsen',
            waarde:
              plaatsruimte === null
                ? 'Niet bekend. Vraag het de school.'
                : `${plaatsruimte.vrij === 0 ? 'Nu geen' : plaatsruimte.vrij} (gemeld op ${schrijfDag(plaatsruimte.peildatum)})`,
          },
          ...(school.website === null || !/^https?:\/\//.test(school.website)
            ? []
            : [{ naam: 'Website', waarde: <a href={school.website}>{school.website.replace(/^https?:\/\//, '')}</a> }]),
          { naam: 'Vestigingscode', waarde: school.code },
        ]}
      />
    </Blok>
  );
}

function Versies({ gegevens: { profiel, versies } }: { readonly gegevens: Profiel }) {
  if (profiel === null) return null;
  return (
    <Blok kop="Over dit profiel">
      <div className="opmaat-stapel">
        <p>
          Versie {profiel.versie}, vastgesteld op {schrijfDag(profiel.vastgesteldOp)}
          {profiel.dagenOud > 0 && ` (${telWoord(profiel.dagenOud, 'dag', 'dagen')} geleden)`}. Geldig tot en met{' '}
          {schrijfDag(profiel.geldigTot)}.
        </p>
        <details>
          <summary>Advies van de medezeggenschapsraad (MR)</summary>
          <p className="opmaat-klein opmaat-rustig">Gegeven op {schrijfDag(profiel.mrAdvies.datum)}</p>
          <p>{profiel.mrAdvies.tekst}</p>
        </details>
        {versies.length > 1 && (
          <details>
            <summary>Eerdere versies</summary>
            <ul>
              {versies.slice(1).map((versie) => (
                <li key={versie.versie}>
                  Versie {versie.versie}, vastgesteld op {schrijfDag(versie.vastgesteldOp)}
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="opmaat-klein opmaat-rustig">
          Kenmerk {profiel.hash.slice(0, 12)}. Een vastgestelde versie verandert niet meer.
        </p>
      </div>
    </Blok>
  );
}
