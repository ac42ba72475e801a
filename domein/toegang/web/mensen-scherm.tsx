import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Mensen, Mensregel } from '../contract.ts';
import { type Gekozen, Mensentabel } from './mensen-tabel.tsx';
import { RolGeven } from './rol-geven.tsx';

/** TOE-3 · Who works with Opmaat here, in which role: add somebody, give a role, end one. */
export function Mensenscherm() {
  const { persoon, rol: mijnRol, organisatienaam } = useIk();
  const [{ zoek = '', pagina = '1', geef }, zet] = useZoek();
  const vraagbaak = useQueryClient();
  const vraag = useQuery({
    queryKey: ['mensen', zoek, pagina],
    queryFn: () => api.get<Mensen>('/mensen', { zoek: { zoek, pagina } }),
    placeholderData: (vorige) => vorige,
  });
  const [einde, zetEinde] = useState<Gekozen>();
  const ververs = () => vraagbaak.invalidateQueries({ queryKey: ['mensen'] });
  const beeindig = useMutation({
    mutationFn: (id: string) => api.verwijder(`/rollen/${id}`),
    onSettled: () => {
      zetEinde(undefined);
      void ververs();
    },
  });
  const wie: Mensregel | undefined = vraag.data?.mensen.find(({ id }) => id === geef);
  const waar = mijnRol === 'beheer' ? 'Alle organisaties, zonder leerlingen.' : `${organisatienaam}.`;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Mensen"
        sub={`${waar} Wie een rol kwijtraakt, kan meteen nergens meer bij, ook als diegene nog is ingelogd.`}
        acties={
          <Knop icoon="plus" onClick={() => zet({ geef: 'nieuw' })}>
            Iemand toevoegen
          </Knop>
        }
      />
      {(vraag.error ?? beeindig.error) && (
        <Melding soort="fout" kop="Dit lukte niet" nieuw>
          <p>{(vraag.error ?? beeindig.error)?.message}</p>
        </Melding>
      )}
      <Tekstveld
        naam="zoek"
        soort="search"
        label="Zoek op naam of e-mailadres"
        verplicht="zoek"
        waarde={zoek}
        onWaarde={(tekst) => zet({ zoek: tekst, pagina: undefined })}
      />
      {vraag.isPending && <Laden wat="de mensen" regels={8} />}
      {vraag.data?.mensen.length === 0 && (
        <Leeg kop="Niemand gevonden" icoon="mensen">
          {zoek ? 'Kijk of de naam goed is geschreven, of zoek op een deel ervan.' : 'Voeg de eerste persoon toe.'}
        </Leeg>
      )}
      {vraag.data && vraag.data.mensen.length > 0 && (
        <>
          <Mensentabel
            zelf={persoon}
            mensen={vraag.data.mensen}
            onGeef={({ id }) => zet({ geef: id })}
            onEinde={zetEinde}
          />
          <Paginering
            pagina={vraag.data.pagina}
            perPagina={vraag.data.perPagina}
            totaal={vraag.data.totaal}
            wat="mensen"
            onPagina={(nummer) => zet({ pagina: String(nummer) })}
          />
        </>
      )}
      {vraag.data && (geef === 'nieuw' || wie) && (
        <RolGeven
          key={geef}
          wie={wie}
          teGeven={vraag.data.teGeven}
          onSluit={() => zet({ geef: undefined })}
          onKlaar={ververs}
        />
      )}
      <Bevestiging
        open={einde !== undefined}
        onSluit={() => zetEinde(undefined)}
        vraag={`Rol van ${einde?.mens.naam ?? ''} beëindigen`}
        gevolg={
          <p>
            {einde?.mens.naam} is vanaf nu geen {einde?.rol.rolnaam} meer
            {einde?.rol.organisatienaam && ` bij ${einde.rol.organisatienaam}`} en kan meteen niet meer bij de gegevens.
            Terugdraaien kan door de rol opnieuw te geven.
          </p>
        }
        doe="Rol beëindigen"
        gevaar
        bezig={beeindig.isPending}
        onDoe={() => einde && beeindig.mutate(einde.rol.id)}
      />
    </div>
  );
}
