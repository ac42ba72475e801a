import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Dossier, Notities } from '../contract.ts';
import { NOTITIELENGTE, NOTITIENAAM, type Notitiesoort } from '../regels/notitie.ts';
import { OpmerkingenBij } from './opmerkingen-bij.tsx';
import { useNotities, ververs } from './vragen.ts';
import { schrijfWie } from './woorden.ts';

/** What school wrote down, with for school a form that begins at a short line. */
export function NotitiesBlok({ dossier }: { readonly dossier: Dossier }) {
  const { leerling, mag } = dossier;
  const [pagina, zetPagina] = useState(1);
  const [schrijft, zetSchrijft] = useState(false);
  const vraag = useNotities(leerling.id, pagina);
  const isSchool = mag.notitiesoorten.length > 0;
  const knop = isSchool && !schrijft && (
    <Knop soort="stil" klein icoon="pen" onClick={() => zetSchrijft(true)}>
      {mag.notitiesoorten.length === 1 ? 'Signaal schrijven' : 'Notitie schrijven'}
    </Knop>
  );
  return (
    <Blok kop={isSchool ? 'Notities' : 'Wat school opschreef'} actie={knop}>
      {schrijft && <Schrijven leerling={leerling.id} soorten={mag.notitiesoorten} onKlaar={() => zetSchrijft(false)} />}
      {vraag.isPending && <Laden wat="de notities" regels={4} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De notities zijn er nu niet" kopniveau={3}>
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data?.totaal === 0 && (
        <p className="opmaat-rustig">
          {isSchool
            ? 'Er staan nog geen notities. Eén korte regel is genoeg om te beginnen.'
            : 'School heeft nog niets opgeschreven.'}
        </p>
      )}
      {vraag.data && vraag.data.totaal > 0 && (
        <>
          <ol className="dossier-notities">
            {vraag.data.notities.map((notitie) => (
              <Regel key={notitie.id} notitie={notitie} leerling={leerling.id} />
            ))}
          </ol>
          {vraag.data.totaal > vraag.data.perPagina && (
            <Paginering
              pagina={pagina}
              perPagina={vraag.data.perPagina}
              totaal={vraag.data.totaal}
              wat="notities"
              onPagina={zetPagina}
            />
          )}
        </>
      )}
    </Blok>
  );
}

interface RegelProps {
  readonly notitie: Notities['notities'][number];
  readonly leerling: string;
}

function Regel({ notitie, leerling }: RegelProps) {
  const ik = useIk();
  const isWerknotitie = notitie.soort === 'werknotitie';
  return (
    <li className={isWerknotitie ? 'dossier-notitie dossier-notitie--werk' : 'dossier-notitie'}>
      <div className="dossier-notitie__kop">
        <strong>{NOTITIENAAM[notitie.soort].naam}</strong>
        {isWerknotitie && <Status>niet voor ouders</Status>}
      </div>
      <p className="dossier-tekst">{notitie.tekst}</p>
      <p className="opmaat-klein opmaat-rustig">
        {schrijfMoment(notitie.moment)} uur · {schrijfWie(notitie, ik.organisatienaam)}
      </p>
      <OpmerkingenBij
        leerling={leerling}
        bij="notitie"
        onderwerp={notitie.id}
        over={`${NOTITIENAAM[notitie.soort].naam.toLowerCase()} van ${schrijfMoment(notitie.moment)} uur`}
        door={notitie.door}
      />
    </li>
  );
}

interface SchrijvenProps {
  readonly leerling: string;
  readonly soorten: readonly Notitiesoort[];
  readonly onKlaar: () => void;
}

function Schrijven({ leerling, soorten, onKlaar }: SchrijvenProps) {
  const ik = useIk();
  const vraagbaak = useQueryClient();
  const formulier = useFormulier({
    // Parents read most kinds along: with more than one, one chooses, and nothing goes to parents by an oversight.
    begin: { soort: (soorten.length === 1 ? soorten[0] : '') as Notitiesoort | '', tekst: '' },
    controleer: ({ soort: gekozen }) =>
      gekozen === '' ? { soort: 'Kies wat u schrijft. Dat bepaalt wie het leest.' } : {},
    bewaarSleutel: `${ik.persoon}:notitie:${leerling}`,
    verstuur: (waarden) => api.post(`/leerlingen/${leerling}/notities`, waarden),
    naAfloop: async () => {
      await ververs(vraagbaak, leerling);
      onKlaar();
    },
  });
  const { soort } = formulier.waarden;
  return (
    <div className="dossier-formulier opmaat-niet-afdrukken">
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        {soorten.length > 1 && (
          <Keuzerondjes
            {...formulier.veld('soort')}
            onWaarde={(gekozen) => formulier.zet('soort', gekozen as Notitiesoort)}
            label="Wat schrijft u?"
            opties={soorten.map((waarde) => ({
              waarde,
              tekst: NOTITIENAAM[waarde].naam,
              hint: NOTITIENAAM[waarde].uitleg,
            }))}
          />
        )}
        <Tekstgebied
          {...formulier.veld('tekst')}
          label={soort === 'signaal' ? 'Wat viel u op?' : 'Uw tekst'}
          hint={soorten.length > 1 ? undefined : NOTITIENAAM.signaal.uitleg}
          uitleg={{
            doel: 'Zo weten collega’s en ouders wat er speelt en wat is afgesproken.',
            lezers:
              soort === 'werknotitie'
                ? 'Alleen de intern begeleider en de schoolleider van uw school.'
                : 'Uw school en de ouders met gezag. Zij kunnen er hun kijk naast zetten.',
          }}
          regels={soort === 'signaal' ? 3 : 8}
          maxTekens={NOTITIELENGTE[soort || 'verslag']}
        />
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Bewaren
          </Knop>
          <Knop soort="stil" onClick={onKlaar}>
            Sluiten
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </div>
  );
}
