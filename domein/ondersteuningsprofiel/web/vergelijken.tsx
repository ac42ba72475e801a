import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import { DOMEINNAAM, type Domein, SETTINGNAAM, type Setting } from '../../behoefte/regels/domeinen.ts';
import type { Vergelijking } from '../contract.ts';
import { BASISNORM, VOORZIENINGEN } from '../regels/basisnorm.ts';
import { vergelijkvraag } from './keuzebalk.tsx';
import { categorieNaam, niveauNaam, schrijfSoort, schrijfVrij } from './woorden.ts';
import { MEEST_VERGELIJKEN } from './zoekstand.ts';
import './scholen.css';

type Kolom = Vergelijking['scholen'][number];

/** SOP-3: up to three schools side by side, each kind of support on one line. */
export function Vergelijkscherm() {
  const [{ scholen = '' }, zetZoek] = useZoek();
  const vraag = useQuery({ ...vergelijkvraag(scholen), enabled: scholen !== '' });
  const codes = scholen.split(',').filter(Boolean);
  const terug = `/scholen${codes.length > 0 ? `?vergelijk=${codes.join(',')}` : ''}`;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Scholen vergelijken"
        kruimels={[{ tekst: 'Scholen', naar: terug }]}
        sub="Wat elke school biedt, naast elkaar."
        acties={
          <>
            {codes.length < MEEST_VERGELIJKEN && (
              <KnopLink href={terug} soort="secundair" icoon="plus">
                School erbij
              </KnopLink>
            )}
            <Knop soort="secundair" icoon="document" onClick={() => window.print()}>
              Afdrukken
            </Knop>
          </>
        }
      />
      {scholen === '' ? (
        <Leeg kop="Kies eerst scholen" icoon="school" actie={<KnopLink href="/scholen">Zoek een school</KnopLink>}>
          Zoek scholen en kies er hoogstens drie. Dan staan ze hier naast elkaar.
        </Leeg>
      ) : vraag.isPending ? (
        <Laden wat="de scholen" regels={10} />
      ) : vraag.isError ? (
        <Melding soort="fout" kop="Vergelijken lukt nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      ) : (
        <Tabel
          gegevens={vraag.data}
          onWeg={(code) => zetZoek({ scholen: codes.filter((ander) => ander !== code).join(',') })}
        />
      )}
    </div>
  );
}

function Tabel({
  gegevens: { scholen, onbekend, aanbod },
  onWeg,
}: {
  readonly gegevens: Vergelijking;
  readonly onWeg: (code: string) => void;
}) {
  const domeinen = [...new Set(aanbod.map(({ domein }) => domein))];
  const regel = (naam: string, cel: (kolom: Kolom) => ReactNode, sleutel = naam) => (
    <tr key={sleutel}>
      <th scope="row">{naam}</th>
      {scholen.map((kolom) => (
        <td key={kolom.school.code}>{cel(kolom)}</td>
      ))}
    </tr>
  );
  const kop = (naam: string) => (
    <tr className="vergelijk-groep">
      <th scope="colgroup" colSpan={scholen.length + 1}>
        <span>{naam}</span>
      </th>
    </tr>
  );
  const basis = ({ profiel }: Kolom, code: string) =>
    profiel?.inhoud.basisondersteuning.find(({ onderdeel }) => onderdeel === code);
  return (
    <>
      {onbekend.length > 0 && (
        <Melding kop="Niet alle scholen bestaan nog">
          <p>Deze codes kent Opmaat niet: {onbekend.join(', ')}.</p>
        </Melding>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls sideways on a phone, also by keyboard */}
      <section className="vergelijk" tabIndex={0} aria-label="Vergelijking van scholen">
        <table>
          <caption className="opmaat-verborgen">Vergelijking van scholen, elke school in een kolom</caption>
          <thead>
            <tr>
              <td />
              {scholen.map(({ school }) => (
                <th key={school.code} scope="col">
                  <Anker href={`/scholen/${school.code}`}>{school.naam}</Anker>
                  <span className="vergelijk-plaats">{school.plaats}</span>
                  <Knop soort="stil" klein icoon="kruis" onClick={() => onWeg(school.code)}>
                    Weg<span className="opmaat-verborgen">halen: {school.naam}</span>
                  </Knop>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regel('Soort school', ({ school }) => schrijfSoort(school))}
            {regel('Richting', ({ school }) => school.denominatie)}
            {regel('Vrije plaatsen', ({ plaatsruimte }) =>
              plaatsruimte === null ? 'niet bekend' : plaatsruimte.vrij === 0 ? 'nu geen' : plaatsruimte.vrij,
            )}
            {regel('Profiel', ({ profiel }) =>
              profiel === null
                ? 'nog geen profiel'
                : profiel.verlopen
                  ? `verlopen op ${schrijfDag(profiel.geldigTot)}`
                  : `geldig tot en met ${schrijfDag(profiel.geldigTot)}`,
            )}
            {domeinen.map((domein) => (
              <Fragment key={domein}>
                {kop(DOMEINNAAM[domein as Domein] ?? domein)}
                {aanbod
                  .filter((deel) => deel.domein === domein)
                  .map((deel) => (
                    <tr key={deel.categorie}>
                      <th scope="row">{categorieNaam(deel.categorie)}</th>
                      {deel.cellen.map((cel, plek) => (
                        <td key={scholen[plek]?.school.code ?? plek}>
                          <Aanbodcel cel={cel} />
                        </td>
                      ))}
                    </tr>
                  ))}
              </Fragment>
            ))}
            {kop('Wat iedere leerling krijgt')}
            {BASISNORM.map(({ code, naam }) =>
              regel(naam, (kolom) => schrijfAanwezig(basis(kolom, code)?.aanwezig), code),
            )}
            {kop('Gebouw en voorzieningen')}
            {Object.entries(VOORZIENINGEN)
              .filter(([code]) =>
                scholen.some(({ profiel }) => profiel?.inhoud.voorzieningen.some((deel) => deel.code === code)),
              )
              .map(([code, naam]) =>
                regel(
                  naam,
                  ({ profiel }) => (profiel?.inhoud.voorzieningen.some((deel) => deel.code === code) ? 'ja' : '–'),
                  code,
                ),
              )}
            {kop('Grenzen en plannen')}
            {regel('Wat de school niet kan', ({ profiel }) => (
              <Opsomming teksten={(profiel?.inhoud.grenzen ?? []).map(({ tekst }) => tekst)} />
            ))}
            {regel('Waar de school aan werkt', ({ profiel }) => (
              <Opsomming teksten={(profiel?.inhoud.ambities ?? []).map(({ tekst, jaar }) => `${tekst} (${jaar})`)} />
            ))}
            {regel('Eerste aanspreekpunt', ({ profiel }) =>
              profiel
                ? [profiel.inhoud.contact.naam, profiel.inhoud.contact.telefoon || profiel.inhoud.contact.email]
                    .filter(Boolean)
                    .join(', ')
                : '–',
            )}
            {regel('Aanmelden', ({ school }) => (
              <Anker href={`/aanmelden?school=${school.code}`}>
                Aanmeldformulier<span className="opmaat-verborgen"> van {school.naam}</span>
              </Anker>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Aanbodcel({ cel }: { readonly cel: Vergelijking['aanbod'][number]['cellen'][number] }) {
  if (cel.length === 0) return <span className="opmaat-rustig">niet genoemd</span>;
  return (
    <>
      {cel.map((deel, plek) => (
        <p key={`${deel.niveau} ${deel.setting} ${String(plek)}`}>
          <strong>{metHoofdletter(niveauNaam(deel.niveau))}</strong>,{' '}
          {SETTINGNAAM[deel.setting as Setting] ?? deel.setting}: {schrijfVrij(deel.vrij)}
        </p>
      ))}
    </>
  );
}

function Opsomming({ teksten }: { readonly teksten: readonly string[] }) {
  if (teksten.length === 0) return <>–</>;
  return (
    <ul>
      {teksten.map((tekst) => (
        <li key={tekst}>{tekst}</li>
      ))}
    </ul>
  );
}

function schrijfAanwezig(stand: string | undefined): string {
  return stand === undefined ? 'niet ingevuld' : stand === 'nee' ? 'nog niet' : stand;
}
