import { useQueryClient } from '@tanstack/react-query';
import { plusDagen } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Uitnodigingen } from '../contract-deskundigen.ts';
import { TLV_SOORT } from '../regels/soorten.ts';
import { Uitnodigingblok } from './uitnodiging.tsx';
import { useUitnodigingen } from './vragen.ts';
import './tlv.css';

const PLAATSEN = [
  { plaats: 1, kop: 'Eerste deskundige', wie: 'Een orthopedagoog of een psycholoog.' },
  {
    plaats: 2,
    kop: 'Tweede deskundige',
    wie: 'Een kinder- of jeugdpsycholoog, pedagoog, kinderpsychiater, maatschappelijk werker of arts: wie bij deze leerling past.',
  },
] as const;

/** TLV-3 · For the SWV: asking two experts about one request, and taking an invitation back. */
export function Uitnodigscherm() {
  const id = useParam('id');
  const vraag = useUitnodigingen(id);
  if (vraag.isPending) return <Laden wat="de deskundigen" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Deskundigen vragen" kruimels={[{ tekst: 'Aanvragen', naar: '/swv/tlv' }]} />
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const { aanvraag, uitnodigingen } = vraag.data;
  const vervallen = uitnodigingen.filter(({ teruggetrokken }) => teruggetrokken !== null);
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Deskundigen vragen"
        sub={`${aanvraag.leerlingNaam} · ${metHoofdletter(TLV_SOORT[aanvraag.soort].naam)} · ${aanvraag.school}`}
        kruimels={[
          { tekst: 'Aanvragen', naar: '/swv/tlv' },
          { tekst: aanvraag.nummer, naar: `/swv/tlv/${aanvraag.id}` },
        ]}
      />
      {PLAATSEN.map(({ plaats, kop, wie }) => {
        const lopend = uitnodigingen.find((een) => een.plaats === plaats && een.teruggetrokken === null);
        return (
          <Blok key={plaats} kop={kop}>
            <div className="opmaat-stapel">
              <p className="opmaat-rustig">{wie}</p>
              {lopend ? (
                <Uitnodigingblok aanvraag={aanvraag.id} uitnodiging={lopend} lopend={aanvraag.lopend} />
              ) : (
                aanvraag.lopend && <Uitnodigen plaats={plaats} gegevens={vraag.data} />
              )}
            </div>
          </Blok>
        );
      })}
      {vervallen.length > 0 && (
        <Blok kop="Niet doorgegaan" soort="stil">
          <ul className="tlv-lijst">
            {vervallen.map((een) => (
              <li key={een.id}>
                {een.naam}, {een.disciplinenaam}. {een.teruggetrokken?.door}: {een.teruggetrokken?.waarom}
              </li>
            ))}
          </ul>
        </Blok>
      )}
    </div>
  );
}

function Uitnodigen({ plaats, gegevens }: { readonly plaats: 1 | 2; readonly gegevens: Uitnodigingen }) {
  const { vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const kandidaten = gegevens.kandidaten.filter((een) => een.plaats === plaats);
  const f = useFormulier({
    // The names carry the place: both forms stand on this page.
    begin: { [`wie${plaats}`]: '', [`dag${plaats}`]: plusDagen(vandaag, 14) as string },
    controleer: (w) => ({
      ...(w[`wie${plaats}`] === '' && { [`wie${plaats}`]: 'Kies wie u vraagt.' }),
      ...(w[`dag${plaats}`] === '' && { [`dag${plaats}`]: 'Vul in voor welke dag.' }),
    }),
    verstuur: (w) => {
      const [persoon, discipline] = (w[`wie${plaats}`] ?? '').split('/');
      return api.post(`/tlv/${gegevens.aanvraag.id}/deskundigen`, {
        plaats,
        persoon,
        discipline,
        reagerenVoor: w[`dag${plaats}`],
      });
    },
    naAfloop: () => void vraagbaak.invalidateQueries({ queryKey: ['tlv-deskundigen', gegevens.aanvraag.id] }),
  });
  if (kandidaten.length === 0)
    return (
      <Melding soort="waarschuwing" kop="Niemand in de lijst" kopniveau={3}>
        <p>Zet eerst iemand met dit vak in de lijst van deskundigen.</p>
      </Melding>
    );
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Keuzerondjes
        {...f.veld(`wie${plaats}`)}
        waarde={f.waarden[`wie${plaats}`] ?? ''}
        label="Wie vraagt u?"
        opties={kandidaten.map((een) => ({
          waarde: `${een.persoon}/${een.discipline}`,
          tekst: `${een.naam}, ${een.disciplinenaam}`,
          hint: een.redenen.map(({ zin }) => zin).join(' ') || undefined,
          uitgeschakeld: !een.mag,
        }))}
      />
      <Datumveld
        {...f.veld(`dag${plaats}`)}
        waarde={f.waarden[`dag${plaats}`] ?? ''}
        label="Advies uiterlijk op"
        vanaf={plusDagen(vandaag, 1)}
        tot={plusDagen(vandaag, 42)}
      />
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Advies vragen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
