import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Kolommen } from '../../../web/platform/delen/schil.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar, useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Besluitpagina } from '../contract.ts';
import { INDIENERNAAM } from '../regels/indienen.ts';
import './bezwaar.css';
import { Besluitblok } from './delen.tsx';
import { useBesluitpagina } from './vragen.ts';

/** TLV-8: an objection that came on paper or by mail, recorded in the name of who sent it. */
export function Papierscherm() {
  const { vraag } = useBesluitpagina(useParam('besluit'));
  const kruimels = [{ tekst: 'Bezwaren', naar: '/swv/bezwaren' }];
  if (vraag.isPending) return <Laden wat="het besluit" />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Bezwaar op papier" kruimels={kruimels} />
        <Melding soort="fout" kop="Dit besluit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const pagina = vraag.data;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Bezwaar op papier"
        kruimels={kruimels}
        sub="Kwam een bezwaar per brief of e-mail? Leg het vast op de dag waarop u het kreeg."
      />
      <Kolommen zijLabel="Het besluit" zij={<Besluitblok besluit={pagina.besluit} />}>
        {pagina.magMaken ? (
          <Blok kop="Het bezwaar" soort="nadruk">
            <Formulier pagina={pagina} />
          </Blok>
        ) : (
          <Melding kop="Tegen dit besluit kan geen bezwaar (meer)">
            <Redenen redenen={pagina.redenen} />
          </Melding>
        )}
      </Kolommen>
    </div>
  );
}

function Formulier({ pagina }: { readonly pagina: Besluitpagina }) {
  const { persoon } = useIk();
  const naar = useNaar();
  const { besluit, belanghebbenden } = pagina;
  const sleutelVan = (wie: (typeof belanghebbenden)[number]) => `${wie.als}:${wie.persoon ?? ''}`;
  const f = useFormulier({
    begin: { persoon: '', ontvangen: '', gronden: '', teLaatOm: '' },
    bewaarSleutel: `${persoon}:bezwaar-papier:${besluit.id}`,
    controleer: ({ persoon: gekozen, ontvangen }) => ({
      ...(gekozen === '' && { persoon: 'Kies wie het bezwaar maakte.' }),
      ...(ontvangen === '' && { ontvangen: 'Vul in wanneer u het kreeg.' }),
    }),
    verstuur: ({ persoon: gekozen, ...rest }) => {
      const wie = belanghebbenden.find((mogelijk) => sleutelVan(mogelijk) === gekozen);
      return api.post<Besluitpagina>(`/tlv-besluiten/${besluit.id}/bezwaren/papier`, {
        ...rest,
        als: wie?.als,
        persoon: wie?.persoon ?? null,
      });
    },
    naAfloop: ({ bezwaren }) => naar(`/swv/bezwaren/${bezwaren.at(-1)?.id ?? ''}`),
  });
  const teLaat = f.waarden.ontvangen > besluit.bezwaarTot;
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Keuzerondjes
        {...f.veld('persoon')}
        label="Wie maakte het bezwaar?"
        opties={belanghebbenden.map((wie) => ({
          waarde: sleutelVan(wie),
          tekst: wie.naam,
          hint: INDIENERNAAM[wie.als],
        }))}
      />
      <Datumveld {...f.veld('ontvangen')} label="Wanneer kreeg u het?" />
      <Tekstgebied {...f.veld('gronden')} label="Waarom is de indiener het niet eens?" regels={6} maxTekens={8000} />
      {teLaat && (
        <Tekstgebied
          {...f.veld('teLaatOm')}
          label="Waarom kwam het te laat, volgens de indiener?"
          regels={3}
          maxTekens={2000}
        />
      )}
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Vastleggen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
