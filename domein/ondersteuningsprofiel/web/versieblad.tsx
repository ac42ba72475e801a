import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Inhoud, Profiel, Versie, VersieAntwoord } from '../contract.ts';
import { Contactbeeld } from './profielbeeld.tsx';
import { Profieldelen } from './profieldelen.tsx';

/** All parts of a profile below each other, as parents read it. */
export function Heelbeeld({ inhoud, vandaag }: { readonly inhoud: Inhoud; readonly vandaag: Datum }) {
  return (
    <>
      <Profieldelen inhoud={inhoud} vandaag={vandaag} />
      <Blok kop="Contact">
        <Contactbeeld inhoud={inhoud} />
      </Blok>
    </>
  );
}

/** The adopted versions: the one in force, and earlier ones to read. */
export function Versieblad({ gegevens: { school, profiel, versies } }: { readonly gegevens: Profiel }) {
  const { vandaag } = useIk();
  const [gekozen, zetGekozen] = useState<number>();
  const nummer = gekozen ?? profiel?.versie;
  const ouder = nummer !== undefined && nummer !== profiel?.versie;
  const vraag = useQuery({
    queryKey: ['profiel', school.code, 'versie', nummer],
    queryFn: () => api.get<VersieAntwoord>(`/profielen/${school.code}/versies/${nummer}`),
    enabled: ouder,
  });
  if (profiel === null)
    return (
      <Leeg kop="Er is nog niets vastgesteld">
        Maak een concept, vraag advies aan de medezeggenschapsraad (MR) en stel het vast.
      </Leeg>
    );
  return (
    <div className="opmaat-stapel">
      {versies.length > 1 && (
        <Keuzelijst
          naam="versie"
          label="Versie"
          waarde={String(nummer)}
          onWaarde={(waarde) => zetGekozen(Number(waarde))}
          opties={versies.map(({ versie, vastgesteldOp }) => ({
            waarde: String(versie),
            tekst: `Versie ${versie}, ${schrijfDag(vastgesteldOp)}${versie === profiel.versie ? ' (geldt nu)' : ''}`,
          }))}
        />
      )}
      {ouder && vraag.isPending && <Laden wat="deze versie" regels={8} />}
      {ouder && vraag.isError && (
        <Melding soort="fout" kop="Deze versie is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {!ouder && <Versiebeeld versie={profiel} vandaag={vandaag} />}
      {ouder && vraag.data && <Versiebeeld versie={vraag.data.profiel} vandaag={vandaag} />}
    </div>
  );
}

function Versiebeeld({ versie, vandaag }: { readonly versie: Versie; readonly vandaag: Datum }) {
  return (
    <>
      <Melding
        soort={versie.verlopen || !versie.inWerking ? 'waarschuwing' : 'succes'}
        kop={
          versie.inWerking
            ? `Versie ${versie.versie} geldt${versie.verlopen ? ' niet meer' : ''}`
            : `Versie ${versie.versie} is vervangen`
        }
      >
        <p>
          Vastgesteld op {schrijfDag(versie.vastgesteldOp)}, geldig tot en met {schrijfDag(versie.geldigTot)}.{' '}
          {versie.verlopen && versie.inWerking && 'Begin een concept en stel een nieuwe versie vast.'}
        </p>
        <p>
          Advies van de medezeggenschapsraad op {schrijfDag(versie.mrAdvies.datum)}: {versie.mrAdvies.tekst}
        </p>
      </Melding>
      <Heelbeeld inhoud={versie.inhoud} vandaag={vandaag} />
    </>
  );
}
