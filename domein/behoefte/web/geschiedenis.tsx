import { useState } from 'react';
import { type Datum, datumInNederland } from '../../../kern/tijd/datum.ts';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { schrijfDag, telWoord } from '../../../web/platform/tekst.ts';
import { useGeschiedenis } from './vragen.ts';

const PER_PAGINA = 25;

/** What was needed or described before; fetched when somebody opens it. */
export function GeschiedenisBlok({ leerling, aantal }: { readonly leerling: string; readonly aantal: number }) {
  const [open, zetOpen] = useState(false);
  return (
    <details className="behoefte-meer" onToggle={(g) => zetOpen(g.currentTarget.open)}>
      <summary>Eerder: {telWoord(aantal, 'regel die niet meer geldt', 'regels die niet meer gelden')}</summary>
      {open && <Regels leerling={leerling} />}
    </details>
  );
}

function Regels({ leerling }: { readonly leerling: string }) {
  const [pagina, zetPagina] = useState(1);
  const vraag = useGeschiedenis(leerling, pagina);
  if (vraag.isPending) return <Laden wat="wat eerder gold" />;
  if (vraag.isError) {
    return (
      <Melding soort="fout" kop="Dit is er nu niet" kopniveau={3}>
        <p>{vraag.error.message}</p>
      </Melding>
    );
  }
  const { regels, totaal } = vraag.data;
  return (
    <div className="opmaat-stapel">
      <ul className="behoefte-lijst">
        {regels.map((regel) => (
          <li key={regel.id}>
            <p className="behoefte-tekst">{regel.zin}</p>
            {regel.toelichting && <p className="behoefte-tekst">{regel.toelichting}</p>}
            <p className="opmaat-klein opmaat-rustig">
              {regel.einde}, {schrijfDag(regel.eindeOp as Datum)} · geschreven door {regel.doorNaam} ({regel.bronnaam}),{' '}
              {schrijfDag(datumInNederland(regel.moment))}
            </p>
          </li>
        ))}
      </ul>
      {totaal > PER_PAGINA && (
        <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} wat="regels" onPagina={zetPagina} />
      )}
    </div>
  );
}
