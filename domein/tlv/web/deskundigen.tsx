import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Deskundigen } from '../contract-deskundigen.ts';
import { DISCIPLINES } from '../regels/deskundigen.ts';
import { useDeskundigen } from './vragen.ts';

type Deskundige = Deskundigen['deskundigen'][number];
const sleutelVan = ({ persoon, discipline }: Deskundige) => `${persoon}/${discipline}`;

/** TLV-3 · The register of experts of the own SWV. */
export function Deskundigenscherm() {
  const vraag = useDeskundigen();
  const { vandaag } = useIk();
  const [bewerkt, zetBewerkt] = useState('');
  if (vraag.isPending) return <Laden wat="de deskundigen" regels={8} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="De lijst is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const { deskundigen, mensen } = vraag.data;
  const gekozen = deskundigen.find((een) => sleutelVan(een) === bewerkt);
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Deskundigen"
        sub="Wie uw samenwerkingsverband om advies vraagt. Voor elke aanvraag zijn er twee nodig: een orthopedagoog of psycholoog, en iemand met een ander vak."
      />
      {deskundigen.length === 0 ? (
        <Leeg kop="Er staat nog niemand in de lijst" icoon="mensen" />
      ) : (
        <Blok kop="In de lijst">
          <Tabel
            bijschrift="Deskundigen"
            bijschriftVerborgen
            rijen={deskundigen}
            sleutelVan={sleutelVan}
            kolommen={[
              { sleutel: 'naam', kop: 'Naam', cel: ({ naam }) => naam },
              {
                sleutel: 'vak',
                kop: 'Vak',
                cel: ({ discipline, disciplinenaam }) => (
                  <>
                    {metHoofdletter(disciplinenaam)}
                    <div className="opmaat-klein opmaat-rustig">
                      {DISCIPLINES[discipline].plaats === 1 ? 'eerste deskundige' : 'tweede deskundige'}
                    </div>
                  </>
                ),
              },
              { sleutel: 'registratie', kop: 'Registratie', cel: ({ registratie }) => registratie || '–' },
              {
                sleutel: 'periode',
                kop: 'Periode',
                cel: ({ van, tot }) =>
                  tot !== null && tot <= vandaag ? (
                    <Status>Tot {schrijfDag(tot)}</Status>
                  ) : (
                    `Vanaf ${schrijfDag(van)}${tot ? ` tot ${schrijfDag(tot)}` : ''}`
                  ),
              },
              {
                sleutel: 'doen',
                kop: 'Aanpassen',
                cel: (rij) => (
                  <Knop
                    soort="stil"
                    klein
                    icoon="pen"
                    aria-label={`${rij.naam}, ${rij.disciplinenaam}, aanpassen`}
                    onClick={() => zetBewerkt(sleutelVan(rij))}
                  >
                    Aanpassen
                  </Knop>
                ),
              },
            ]}
          />
        </Blok>
      )}
      {gekozen && <Wijzigen key={sleutelVan(gekozen)} deskundige={gekozen} klaar={() => zetBewerkt('')} />}
      <Toevoegen mensen={mensen} />
    </div>
  );
}

function Wijzigen({ deskundige, klaar }: { readonly deskundige: Deskundige; readonly klaar: () => void }) {
  const vraagbaak = useQueryClient();
  const f = useFormulier({
    begin: { registratie: deskundige.registratie, tot: (deskundige.tot ?? '') as string },
    verstuur: (w) =>
      api.put(`/swv/deskundigen/${deskundige.persoon}/${deskundige.discipline}`, {
        volgnummer: deskundige.volgnummer,
        registratie: w.registratie,
        tot: w.tot === '' ? null : w.tot,
      }),
    naAfloop: () => {
      void vraagbaak.invalidateQueries({ queryKey: ['deskundigen'] });
      klaar();
    },
  });
  return (
    <Blok kop={`${deskundige.naam}, ${deskundige.disciplinenaam}`} soort="nadruk">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Tekstveld {...f.veld('registratie')} label="Registratie" verplicht={false} maxTekens={60} />
        <Datumveld {...f.veld('tot')} label="In de lijst tot" verplicht={false} hint="Leeg: voor onbepaalde tijd." />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Bewaren
          </Knop>
          <Knop type="button" soort="secundair" onClick={klaar}>
            Annuleren
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}

function Toevoegen({ mensen }: { readonly mensen: Deskundigen['mensen'] }) {
  const { vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const f = useFormulier({
    begin: { persoon: '', discipline: '', nieuweRegistratie: '', van: vandaag as string },
    controleer: (w) => ({
      ...(w.persoon === '' && { persoon: 'Kies wie.' }),
      ...(w.discipline === '' && { discipline: 'Kies het vak.' }),
      ...(w.van === '' && { van: 'Vul in vanaf welke dag.' }),
    }),
    verstuur: ({ nieuweRegistratie, ...w }) => api.post('/swv/deskundigen', { ...w, registratie: nieuweRegistratie }),
    naAfloop: () => {
      f.herstel();
      void vraagbaak.invalidateQueries({ queryKey: ['deskundigen'] });
    },
  });
  return (
    <Blok kop="Iemand toevoegen">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Keuzelijst
          {...f.veld('persoon')}
          label="Wie?"
          hint="Mensen met de rol deskundige bij uw samenwerkingsverband. De beheerder geeft die rol."
          leeg="Kies iemand"
          opties={mensen.map(({ persoon, naam }) => ({ waarde: persoon, tekst: naam }))}
        />
        <Keuzelijst
          {...f.veld('discipline')}
          label="Vak"
          leeg="Kies een vak"
          opties={Object.entries(DISCIPLINES).map(([waarde, { naam }]) => ({ waarde, tekst: metHoofdletter(naam) }))}
        />
        <Tekstveld
          {...f.veld('nieuweRegistratie')}
          label="Registratie"
          hint="Bijvoorbeeld een BIG- of SKJ-nummer."
          verplicht={false}
          maxTekens={60}
        />
        <Datumveld {...f.veld('van')} label="Vanaf" />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Toevoegen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
