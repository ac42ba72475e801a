import { datum } from '../../kern/tijd/datum.ts';
import { Blok } from '../platform/delen/blok.tsx';
import { Icoon, icoonNamen } from '../platform/delen/icoon.tsx';
import { Kenmerken } from '../platform/delen/kenmerken.tsx';
import { Knop, KnopLink, Knoppenrij } from '../platform/delen/knop.tsx';
import { Laden } from '../platform/delen/laden.tsx';
import { Leeg } from '../platform/delen/leeg.tsx';
import { Melding } from '../platform/delen/melding.tsx';
import { Paginakop } from '../platform/delen/paginakop.tsx';
import { Redenen } from '../platform/delen/redenen.tsx';
import { Bovenbalk, Kolommen, Pagina, Persoonmenu } from '../platform/delen/schil.tsx';
import { Stappenlijn } from '../platform/delen/stappenlijn.tsx';
import { Status } from '../platform/delen/status.tsx';
import { TabLinks } from '../platform/delen/tabs.tsx';
import { Termijnbalk, TermijnStatus } from '../platform/delen/termijnbalk.tsx';
import { Tijdlijn } from '../platform/delen/tijdlijn.tsx';
import { ToonFormulier } from './toonboek-formulier.tsx';
import { ToonDialogen, ToonKaart, ToonTabel, ToonTabs } from './toonboek-lijsten.tsx';

const vandaag = datum('2026-11-22');
const balk = (
  <Bovenbalk
    links={[
      { naar: '/toonboek', tekst: 'Vandaag', huidig: true },
      { naar: '/leerlingen', tekst: 'Leerlingen' },
      { naar: '/aanmeldingen', tekst: 'Aanmeldingen' },
      { naar: '/scholen', tekst: 'Scholen' },
    ]}
    persoon={
      <Persoonmenu naam="Samira Bakker" rol="Intern begeleider, De Regenboog">
        <a href="/rol">
          <Icoon naam="mensen" />
          Andere rol kiezen
        </a>
        <button type="button">
          <Icoon naam="uit" />
          Uitloggen
        </button>
      </Persoonmenu>
    }
  />
);

/** Every part of the design system with lifelike Dutch text, for who builds or checks screens. */
export function Toonboek() {
  return (
    <Pagina bovenbalk={balk} voet={<span>Toonboek van Opmaat. Alle namen en scholen zijn verzonnen.</span>}>
      <div className="opmaat-stapel opmaat-stapel--ruim">
        <ToonDossier />
        <ToonMeldingen />
        <Blok kop="Formulier">
          <ToonFormulier />
        </Blok>
        <ToonTabel />
        <ToonKaart />
        <Kolommen zij={<ToonTabs />}>
          <Leeg
            kop="Nog geen gesprekken"
            icoon="mensen"
            actie={
              <Knop soort="secundair" icoon="plus">
                Gesprek plannen
              </Knop>
            }
          >
            Hier komen de gesprekken met Yara en haar ouders. Plan het eerste gesprek, dan krijgen de ouders bericht.
          </Leeg>
          <Blok kop="Zo ziet laden eruit">
            <Laden wat="het dossier" />
          </Blok>
        </Kolommen>
        <ToonDialogen />
        <Blok kop="Iconen" soort="stil">
          <Knoppenrij>
            {icoonNamen.map((naam) => (
              <span key={naam} className="opmaat-klein opmaat-rustig">
                <Icoon naam={naam} maat={24} /> {naam}
              </span>
            ))}
          </Knoppenrij>
        </Blok>
      </div>
    </Pagina>
  );
}

function ToonDossier() {
  return (
    <div>
      <Paginakop
        titel="Yara de Vries"
        status={<Status soort="let-op">Wacht op besluit</Status>}
        kruimels={[
          { tekst: 'Vandaag', naar: '/' },
          { tekst: 'Leerlingen', naar: '/leerlingen' },
        ]}
        sub="9 jaar, groep 5 van De Regenboog in Amersfoort. Dossier 2026-0412."
        acties={
          <>
            <Knop icoon="pen">Besluit nemen</Knop>
            <KnopLink href="/api/v1/dossiers/2026-0412/afdruk" soort="secundair" icoon="downloaden">
              Afdrukken
            </KnopLink>
          </>
        }
      />
      <div className="opmaat-stapel">
        <TabLinks
          label="Onderdelen van het dossier"
          links={[
            { naar: '/dossier/overzicht', tekst: 'Overzicht', huidig: true },
            { naar: '/dossier/plan', tekst: 'Ontwikkelingsperspectief' },
            { naar: '/dossier/documenten', tekst: 'Documenten', aantal: 7 },
            { naar: '/dossier/inzage', tekst: 'Wie las mee' },
          ]}
        />
        <Stappenlijn
          label="Waar de aanmelding staat"
          stappen={[
            { naam: 'Aangemeld', staat: 'klaar', wanneer: '12 oktober' },
            { naam: 'Gesprek met ouders', staat: 'klaar', wanneer: '29 oktober' },
            { naam: 'Besluit van de school', staat: 'nu', wanneer: 'uiterlijk 25 november' },
            { naam: 'Plek op school', staat: 'straks', wanneer: 'vanaf 1 december' },
          ]}
        />
        <Kolommen zijLabel="Termijnen en betrokkenen" zij={<ToonTermijnen />}>
          <Blok
            kop="Wat Yara nodig heeft"
            soort="nadruk"
            actie={
              <Knop soort="stil" klein icoon="pen">
                Aanpassen
              </Knop>
            }
          >
            <div className="opmaat-lopend">
              <p>
                Yara leert graag en is nieuwsgierig. In een drukke klas raakt zij snel overprikkeld. Een vaste plek, een
                voorspelbare dag en een rustige ruimte in de buurt helpen haar om mee te doen.
              </p>
              <p>Haar ouders en de school zijn het hierover eens. Yara vertelde zelf dat ze graag bij het raam zit.</p>
            </div>
          </Blok>
          <Blok kop="Gegevens">
            <Kenmerken
              kenmerken={[
                { naam: 'Geboren', waarde: '3 maart 2017' },
                { naam: 'School', waarde: <a href="/scholen/regenboog">De Regenboog, Amersfoort</a> },
                { naam: 'Ouders', waarde: 'Marieke de Vries en Tarik Aydın, allebei met gezag' },
                { naam: 'Begeleider', waarde: 'Samira Bakker, intern begeleider' },
                { naam: 'Ondersteuning', waarde: 'Begeleiding in de klas, 4 uur per week, tot en met 31 juli 2027' },
              ]}
            />
          </Blok>
          <Blok kop="Wat er gebeurde">
            <ToonTijdlijn />
          </Blok>
        </Kolommen>
      </div>
    </div>
  );
}

function ToonTermijnen() {
  return (
    <>
      <Blok kop="Termijnen">
        <div className="opmaat-stapel">
          <Termijnbalk
            naam="Besluit over de aanmelding"
            begin={datum('2026-10-12')}
            laatsteDag={datum('2026-11-25')}
            vandaag={vandaag}
            bron={{ regel: 'AAN-3', artikel: 'WPO artikel 40 lid 6' }}
          />
          <Termijnbalk
            naam="Plan vaststellen"
            begin={datum('2026-11-01')}
            laatsteDag={datum('2027-01-15')}
            vandaag={vandaag}
          />
          <Termijnbalk
            naam="Ouders antwoorden"
            begin={datum('2026-11-01')}
            laatsteDag={datum('2026-11-20')}
            vandaag={vandaag}
          />
          <Termijnbalk naam="Ontvangst bevestigen" laatsteDag={datum('2026-10-19')} vandaag={vandaag} stand="gehaald" />
        </div>
      </Blok>
      <Blok kop="Wie meekijkt" soort="stil">
        <p>De ouders van Yara, haar leerkracht en de trajectbegeleider van het samenwerkingsverband.</p>
      </Blok>
    </>
  );
}

function ToonTijdlijn() {
  return (
    <Tijdlijn
      gebeurtenissen={[
        {
          id: '1',
          datum: datum('2026-11-18'),
          tijd: '14:05',
          titel: 'Beslistermijn verlengd met 2 weken',
          wie: 'Joost Willems, directeur',
          tekst: 'Wij wachten op het verslag van de logopedist.',
          icoon: 'klok',
          soort: 'let-op',
        },
        {
          id: '2',
          datum: datum('2026-11-03'),
          titel: 'Verslag van het gesprek gedeeld met de ouders',
          wie: 'Samira Bakker, intern begeleider',
          icoon: 'document',
        },
        {
          id: '3',
          datum: datum('2026-10-29'),
          tijd: '10:30',
          titel: 'Gesprek met Yara en haar ouders',
          wie: 'Samira Bakker, intern begeleider',
          tekst: 'Yara wil graag een plek bij het raam en een vast maatje bij het buitenspelen.',
          icoon: 'mensen',
          soort: 'goed',
        },
        {
          id: '4',
          datum: datum('2026-10-12'),
          titel: 'Aangemeld door de ouders',
          wie: 'Marieke de Vries, moeder',
          icoon: 'kind',
        },
      ]}
    />
  );
}

function ToonMeldingen() {
  return (
    <Blok kop="Meldingen en knoppen" soort="stil">
      <div className="opmaat-stapel">
        <Melding soort="waarschuwing" kop="De termijn verloopt over 3 dagen" kopniveau={3}>
          <p>
            De school beslist uiterlijk woensdag 25 november 2026. Gebeurt dat niet, dan kunnen de ouders bezwaar maken.
          </p>
        </Melding>
        <Melding soort="fout" kop="Verlengen kan nu niet" kopniveau={3}>
          <Redenen
            redenen={[
              {
                code: 'al-verlengd',
                zin: 'De termijn is al een keer verlengd. Dat mag maar één keer.',
                bron: { regel: 'AAN-3', artikel: 'WPO artikel 40 lid 6' },
              },
              {
                code: 'te-lang',
                zin: 'U vraagt 6 weken. Kies hoogstens 4 weken.',
                bron: { regel: 'AAN-3', artikel: 'WPO artikel 40 lid 6' },
                veld: 'weken',
              },
            ]}
          />
        </Melding>
        <Melding soort="succes" kop="Het plan is vastgesteld" kopniveau={3}>
          <p>De ouders krijgen vandaag een bericht.</p>
        </Melding>
        <Melding kop="De ouders lezen mee" kopniveau={3}>
          <p>Wat u hier opschrijft, zien de ouders van Yara ook.</p>
        </Melding>
        <Knoppenrij>
          <Knop>Opslaan</Knop>
          <Knop soort="secundair">Later verder</Knop>
          <Knop soort="gevaar">Intrekken</Knop>
          <Knop soort="stil" icoon="plus">
            Document toevoegen
          </Knop>
          <Knop bezig>Versturen</Knop>
          <Knop disabled>Besluit nemen</Knop>
        </Knoppenrij>
        <Knoppenrij>
          <Status>Concept</Status>
          <Status soort="info">In behandeling</Status>
          <Status soort="goed">Besluit genomen</Status>
          <Status soort="let-op">Wacht op school</Status>
          <Status soort="fout">Afgewezen</Status>
          <TermijnStatus laatsteDag={datum('2026-11-25')} vandaag={vandaag} />
          <TermijnStatus laatsteDag={datum('2026-11-20')} vandaag={vandaag} />
        </Knoppenrij>
      </div>
    </Blok>
  );
}
