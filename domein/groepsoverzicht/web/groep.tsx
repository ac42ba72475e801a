import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api, apiPad } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, telWoord } from '../../../web/platform/tekst.ts';
import type { Groepsoverzicht } from '../contract.ts';
import { kiesDichtheid } from '../regels/dichtheid.ts';
import './groep.css';
import { Leerlingkaart } from './leerlingkaart.tsx';
import { regelsOpBlad } from './regels-op-blad.ts';
import { Vandaag } from './vandaag.tsx';

/** BEH-7 · One group on one page, on screen and on paper. */
export function Groepscherm() {
  const [{ groep }, zetZoek] = useZoek();
  const vraag = useQuery({
    queryKey: ['groepsoverzicht', groep ?? ''],
    queryFn: () => api.get<Groepsoverzicht>('/groepsoverzicht', { zoek: { groep } }),
    placeholderData: keepPreviousData,
    // Each look stands in the reading log of every pupil on it: not again for looking at another window.
    refetchOnWindowFocus: false,
  });
  if (vraag.isPending) return <Laden wat="uw groep" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Groepsoverzicht" />
        <Melding soort="fout" kop="Het overzicht is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const overzicht = vraag.data;
  const kiezer = overzicht.groepen.length > 0 && (
    <Groepkiezer overzicht={overzicht} onKies={(gekozen) => zetZoek({ groep: gekozen })} />
  );
  if (overzicht.groep === null)
    return (
      <div className="opmaat-stapel groep">
        <Paginakop
          titel="Groepsoverzicht"
          sub={
            <p>Eén groep op één blad: wie heeft wat nodig, wat helpt, en wie er vandaag komt. Ook om af te drukken.</p>
          }
        />
        {overzicht.groepen.length > 0 ? <Groepen groepen={overzicht.groepen} /> : <GeenGroep />}
      </div>
    );
  return <Blad overzicht={{ ...overzicht, groep: overzicht.groep }} kiezer={kiezer} />;
}

interface Bladprops {
  readonly overzicht: Groepsoverzicht & { readonly groep: string };
  readonly kiezer: React.ReactNode;
}

function Blad({ overzicht, kiezer }: Bladprops) {
  const { groep, dag, school, aantal, zonder, leerlingen } = overzicht;
  // Who only has medical help or something to look at, stands above by name.
  const kaarten = leerlingen.filter(
    ({ nodig, helpt, afspraken }) => nodig.length + helpt.length + afspraken.length > 0,
  );
  return (
    <div className={`opmaat-stapel groep groep--${kiesDichtheid(regelsOpBlad(overzicht))}`}>
      <Paginakop
        titel={`Groep ${groep}`}
        sub={
          <p>
            {metHoofdletter(schrijfDatum(dag))}. {school}, {telWoord(aantal, 'leerling', 'leerlingen')}.
          </p>
        }
        acties={
          aantal > 0 && (
            <>
              <Knop soort="secundair" icoon="document" onClick={() => window.print()}>
                Afdrukken
              </Knop>
              <KnopLink soort="stil" icoon="downloaden" href={apiPad('/groepsoverzicht/pdf', { groep })} download="">
                PDF
              </KnopLink>
            </>
          )
        }
      />
      {kiezer}
      {aantal === 0 ? (
        <Leeg kop="Er zitten nu geen leerlingen in deze groep" icoon="kind">
          Klopt dat niet? Vraag de schoolleider om de groepsindeling na te kijken.
        </Leeg>
      ) : (
        <>
          <Vandaag overzicht={overzicht} />
          {leerlingen.length === 0 ? (
            <Leeg kop="Niemand heeft nu extra hulp nodig" icoon="vinkje">
              Merkt u iets op bij een leerling? Schrijf dan een signaal in het dossier.
            </Leeg>
          ) : (
            <section aria-labelledby="groep-leerlingen">
              <h2 id="groep-leerlingen" className="opmaat-verborgen">
                Leerlingen
              </h2>
              <ul className="groep-kaarten">
                {kaarten.map((leerling) => (
                  <li key={leerling.id}>
                    <Leerlingkaart leerling={leerling} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {leerlingen.length > 0 && zonder > 0 && (
            <p className="opmaat-rustig groep-rest">
              {zonder === 1
                ? 'De andere leerling heeft nu geen extra hulp nodig.'
                : `De andere ${zonder} leerlingen hebben nu geen extra hulp nodig.`}
            </p>
          )}
          <p className="groep-vertrouwelijk">
            Vertrouwelijk. Laat dit blad niet liggen en vernietig het na vandaag: morgen kan het anders zijn.
          </p>
        </>
      )}
    </div>
  );
}

interface Kiezerprops {
  readonly overzicht: Groepsoverzicht;
  readonly onKies: (groep: string) => void;
}

function Groepkiezer({ overzicht: { groep, groepen }, onKies }: Kiezerprops) {
  return (
    <div className="opmaat-niet-afdrukken">
      <Keuzelijst
        naam="groep"
        label="Welke groep?"
        leeg={groep === null ? 'Kies een groep' : undefined}
        verplicht="zoek"
        breedte="middel"
        waarde={groep ?? ''}
        onWaarde={onKies}
        opties={groepen.map((een) => ({ waarde: een.groep, tekst: `Groep ${een.groep} (${een.aantal})` }))}
      />
    </div>
  );
}

/** All groups in sight, to begin with. */
function Groepen({ groepen }: Pick<Groepsoverzicht, 'groepen'>) {
  return (
    <section className="opmaat-stapel" aria-labelledby="groep-welke">
      <h2 id="groep-welke">Welke groep?</h2>
      <ul className="groep-keuzes">
        {groepen.map(({ groep, aantal }) => (
          <li key={groep}>
            <Anker href={`/groep?groep=${encodeURIComponent(groep)}`}>Groep {groep}</Anker>
            <span className="opmaat-klein opmaat-rustig">{telWoord(aantal, 'leerling', 'leerlingen')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A substitute teacher, or a school without pupils. */
function GeenGroep() {
  const { rol } = useIk();
  if (rol !== 'leraar')
    return (
      <Leeg kop="Er zijn nu geen groepen met leerlingen" icoon="mensen">
        Een groep staat hier zodra er een leerling in is ingeschreven.
      </Leeg>
    );
  return (
    <Leeg
      kop="U hebt in Opmaat nog geen groep"
      icoon="mensen"
      actie={
        <KnopLink soort="secundair" href="/noodtoegang">
          Met spoed iets weten over één leerling
        </KnopLink>
      }
    >
      Valt u in? Vraag de schoolleider om u voor vandaag aan de groep te koppelen, of vraag een afdruk aan de intern
      begeleider.
    </Leeg>
  );
}
