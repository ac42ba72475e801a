import { useState } from 'react';
import { Blok } from '../platform/delen/blok.tsx';
import { Bevestiging } from '../platform/delen/dialoog.tsx';
import { Kaartbeeld } from '../platform/delen/kaartbeeld.tsx';
import { Knop } from '../platform/delen/knop.tsx';
import { Paginering } from '../platform/delen/paginering.tsx';
import { Status } from '../platform/delen/status.tsx';
import { type Sortering, Tabel } from '../platform/delen/tabel.tsx';
import { Tabs } from '../platform/delen/tabs.tsx';
import { schrijfAfstandKm, telWoord } from '../platform/tekst.ts';
import { toonscholen } from './toonboek-gegevens.ts';

export function ToonTabel() {
  const [sortering, zetSortering] = useState<Sortering>({ kolom: 'afstand', richting: 'op' });
  const [pagina, zetPagina] = useState(2);
  const teken = sortering.richting === 'op' ? 1 : -1;
  const rijen = toonscholen.toSorted((a, b) =>
    sortering.kolom === 'afstand' ? teken * (a.km - b.km) : teken * a.naam.localeCompare(b.naam, 'nl'),
  );
  return (
    <Blok kop="Scholen in de buurt" soort="stil">
      <div className="opmaat-stapel">
        <Tabel
          bijschrift="Scholen met hun afstand en vrije plekken"
          bijschriftVerborgen
          rijen={rijen}
          sleutelVan={(school) => school.id}
          sortering={sortering}
          onSorteer={zetSortering}
          kolommen={[
            {
              sleutel: 'naam',
              kop: 'School',
              sorteerbaar: true,
              cel: (school) => <a href={`/scholen/${school.id}`}>{school.naam}</a>,
            },
            { sleutel: 'plaats', kop: 'Plaats', cel: (school) => school.plaats },
            {
              sleutel: 'afstand',
              kop: 'Afstand',
              sorteerbaar: true,
              rechts: true,
              cel: (school) => schrijfAfstandKm(school.km),
            },
            {
              sleutel: 'plekken',
              kop: 'Plek',
              cel: (school) => (
                <Status soort={school.plekken > 0 ? 'goed' : 'neutraal'}>
                  {telWoord(school.plekken, 'plek', 'plekken')}
                </Status>
              ),
            },
          ]}
        />
        <Paginering pagina={pagina} perPagina={25} totaal={1312} wat="dossiers" onPagina={zetPagina} />
      </div>
    </Blok>
  );
}

export function ToonKaart() {
  const [gekozen, zetGekozen] = useState('s5');
  return (
    <Blok kop="Op de kaart">
      <Kaartbeeld
        label="Kaart met scholen rond het huis van Yara"
        thuis={{ lon: 5.3955, lat: 52.1625, naam: 'Thuis' }}
        soorten={[
          { sleutel: 'basis', naam: 'Basisschool' },
          { sleutel: 'sbo', naam: 'Speciaal basisonderwijs' },
          { sleutel: 'so', naam: 'Speciaal onderwijs' },
        ]}
        punten={toonscholen.map((school) => ({ ...school, nadruk: school.id === gekozen }))}
        onKies={zetGekozen}
      />
    </Blok>
  );
}

export function ToonTabs() {
  const [blad, zetBlad] = useState('school');
  return (
    <Tabs
      label="Uitleg voor"
      gekozen={blad}
      onKies={zetBlad}
      bladen={[
        { sleutel: 'school', tekst: 'Voor school', inhoud: <p>U legt vast wat u met de ouders besprak.</p> },
        { sleutel: 'ouders', tekst: 'Voor ouders', inhoud: <p>U leest hier wat de school met u afsprak.</p> },
      ]}
    />
  );
}

export function ToonDialogen() {
  const [open, zetOpen] = useState(false);
  return (
    <Blok kop="Bevestigen" soort="stil">
      <Knop soort="secundair" onClick={() => zetOpen(true)}>
        Aanmelding intrekken
      </Knop>
      <Bevestiging
        open={open}
        onSluit={() => zetOpen(false)}
        vraag="Wilt u de aanmelding intrekken?"
        gevolg={<p>De school stopt met zoeken naar een plek. U kunt dit niet terugdraaien, wel opnieuw aanmelden.</p>}
        doe="Aanmelding intrekken"
        gevaar
        onDoe={() => zetOpen(false)}
      />
    </Blok>
  );
}
