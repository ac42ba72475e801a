import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { LeerlingBewaren } from '../contract.ts';
import './bewaren.css';
import { Houdingformulier } from './houding-formulier.tsx';
import { Houdingen } from './houdingen.tsx';
import { useLeerlingBewaren } from './vragen.ts';

/** TOE-6: what is kept of one pupil until when, by which rule, and what holds it. */
export function LeerlingBewarenscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useLeerlingBewaren(leerling);
  if (vraag.isPending) return <Laden wat="hoe lang gegevens blijven" regels={6} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="Dit is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const bewaren = vraag.data;
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Hoe lang bewaren wij dit"
        kruimels={[
          isSchool ? { tekst: 'Bewaren', naar: '/bewaren' } : { tekst: 'Dossier', naar: `/leerlingen/${leerling}` },
        ]}
        sub={isSchool ? `${bewaren.naam}, dossier ${bewaren.nummer}` : inleiding(rol === 'leerling', bewaren.naam)}
        acties={
          bewaren.mag.meenemen && (
            <KnopLink href={`/leerlingen/${leerling}/uitvoer`} soort="secundair" icoon="downloaden">
              Alles meenemen
            </KnopLink>
          )
        }
      />
      {bewaren.laatsteOp !== null && (
        <Melding kop={`Op ${schrijfDatum(bewaren.laatsteOp)} gaat ook de rest weg`}>
          <p>Geen school bewaart nog iets. Dan gaan ook de naam, het adres en wat ouders zelf toevoegden.</p>
        </Melding>
      )}
      <Delen bewaren={bewaren} isSchool={isSchool} />
      {!isSchool && bewaren.laatsteOp === null && (
        <p>Bewaart geen school meer iets? Dan gaan ook de naam, het adres en wat ouders zelf toevoegden weg.</p>
      )}
      {isSchool && <Houdingen houdingen={bewaren.houdingen} />}
      {bewaren.mag.tegenhouden && <Houdingformulier leerling={leerling} />}
      <Regels regels={bewaren.regels} />
    </div>
  );
}

function inleiding(zelf: boolean, naam: string): string {
  const wie = zelf ? 'over jou' : `over ${naam}`;
  return `Wat Opmaat ${wie} bewaart, gaat vanzelf weg als het niet meer nodig is. Een maand vooraf ${zelf ? 'hoor je' : 'hoort u'} het.`;
}

function Delen({ bewaren: { delen }, isSchool }: { readonly bewaren: LeerlingBewaren; readonly isSchool: boolean }) {
  if (delen.length === 0)
    return (
      <Leeg
        kop={isSchool ? 'Uw school bewaart niets meer van deze leerling' : 'Geen school bewaart hier iets'}
        icoon="vinkje"
      >
        {isSchool
          ? 'Alles is vernietigd, of er was nooit iets.'
          : 'Alleen wat ouders zelf invulden staat nog in Opmaat.'}
      </Leeg>
    );
  const scholen = [...new Set(delen.map(({ school }) => school))];
  return (
    <>
      {scholen.map((school) => (
        <Blok key={school} kop={school}>
          <ul className="bewaren-delen">
            {delen
              .filter((deel) => deel.school === school)
              .map((deel) => (
                <Deel key={deel.soort} deel={deel} />
              ))}
          </ul>
        </Blok>
      ))}
    </>
  );
}

function Deel({ deel }: { readonly deel: LeerlingBewaren['delen'][number] }) {
  const { soortnaam, zin, bron, gaatWegOp, aangekondigdOp, tegen } = deel;
  return (
    <li>
      <h3>{soortnaam}</h3>
      <p>
        {gaatWegOp === null ? (
          <Status>de termijn begint later</Status>
        ) : tegen.length > 0 ? (
          <Status soort="let-op">wacht</Status>
        ) : (
          <Status soort={aangekondigdOp ? 'let-op' : 'info'}>gaat weg op {schrijfDatum(gaatWegOp)}</Status>
        )}
      </p>
      <p>{zin}</p>
      {tegen.map((reden) => (
        <p key={reden} className="opmaat-rustig">
          {reden}
        </p>
      ))}
      <Bronregel bron={bron} />
    </li>
  );
}

function Regels({ regels }: Pick<LeerlingBewaren, 'regels'>) {
  return (
    <details className="bewaren-uitklap">
      <summary>Alle bewaartermijnen</summary>
      <Tabel
        bijschrift="Hoe lang gegevens blijven"
        bijschriftVerborgen
        rijen={regels}
        sleutelVan={({ wat }) => wat}
        kolommen={[
          { sleutel: 'wat', kop: 'Welke gegevens', cel: ({ wat }) => wat },
          { sleutel: 'jaren', kop: 'Hoe lang', cel: ({ jaren }) => `${jaren} jaar` },
          {
            sleutel: 'zin',
            kop: 'Waarom',
            cel: ({ zin, bron }) => (
              <>
                {zin} <Bronregel bron={bron} />
              </>
            ),
          },
        ]}
      />
    </details>
  );
}
