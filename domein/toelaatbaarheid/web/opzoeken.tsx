import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import type { Opgezocht } from '../contract-register.ts';

/** TLV-10: a school checks with number and birth date whether a declaration is valid for it. */
export function Opzoekscherm() {
  const [gevonden, zetGevonden] = useState<Opgezocht>();
  const f = useFormulier<{ nummer: string; geboortedatum: string }, Opgezocht>({
    begin: { nummer: '', geboortedatum: '' },
    controleer: (w) => ({
      ...(w.nummer.trim() === '' ? { nummer: 'Vul het nummer van de verklaring in.' } : {}),
      ...(w.geboortedatum === '' ? { geboortedatum: 'Vul de geboortedatum van de leerling in.' } : {}),
    }),
    verstuur: (w) => api.post<Opgezocht>('/tlv/opzoeken', w),
    naAfloop: zetGevonden,
  });
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Een verklaring nagaan"
        kruimels={[{ tekst: 'Verklaringen verlengen', naar: '/tlv/verlengen' }]}
        sub="Melden ouders een kind aan met een toelaatbaarheidsverklaring? Kijk hier of zij voor uw school geldt."
      />
      <Blok kop="Nummer en geboortedatum" kopVerborgen>
        <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
          <Tekstveld
            {...f.veld('nummer')}
            label="Nummer van de verklaring"
            hint="Staat in de brief, bijvoorbeeld PO2806-2026-00042."
            breedte="middel"
            maxTekens={30}
          />
          <Datumveld {...f.veld('geboortedatum')} label="Geboortedatum van de leerling" />
          <Knoppenrij>
            <Knop type="submit" bezig={f.bezig} icoon="zoek">
              Nagaan
            </Knop>
          </Knoppenrij>
        </Formulierkader>
      </Blok>
      {gevonden !== undefined && <Uitkomst gevonden={gevonden} />}
    </div>
  );
}

function Uitkomst({ gevonden }: { readonly gevonden: Opgezocht }) {
  const { geldig, zin, verklaring, redenen } = gevonden;
  return (
    <Melding
      soort={geldig ? 'succes' : 'waarschuwing'}
      kop={geldig ? 'De verklaring geldt' : 'Geen geldige verklaring'}
      nieuw
    >
      <p>{zin}</p>
      {verklaring !== null && (
        <Kenmerken
          kenmerken={[
            { naam: 'Nummer', waarde: verklaring.nummer },
            {
              naam: 'Voor',
              waarde: `${verklaring.soortnaam}${verklaring.categorie === null ? '' : `, categorie ${verklaring.categorie}`}`,
            },
            { naam: 'Geldt', waarde: `${schrijfDatum(verklaring.van)} tot en met ${schrijfDatum(verklaring.tot)}` },
            { naam: 'Afgegeven door', waarde: verklaring.swv },
          ]}
        />
      )}
      {verklaring !== null && redenen.length > 0 && <Redenen redenen={redenen} />}
    </Melding>
  );
}
