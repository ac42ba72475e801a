import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { AANWEZIGHEDEN, type Aanwezigheid, BASISNORM } from '../regels/basisnorm.ts';
import { MAX_TEKST } from '../regels/profiel.ts';
import type { BewerkdeelProps } from './bewerken.tsx';

const WOORDEN: Readonly<Record<Aanwezigheid, string>> = { ja: 'Ja', deels: 'Deels', nee: 'Nee' };

/** SOP-1: each part of the national norm, with yes, partly or no. */
export function BewerkBasis({ bewerking, wijzig, fouten }: BewerkdeelProps) {
  const lijst = bewerking.basisondersteuning;
  function zet(onderdeel: string, deel: { aanwezig?: Aanwezigheid; toelichting?: string }) {
    const oud = lijst.find((regel) => regel.onderdeel === onderdeel) ?? { onderdeel, aanwezig: 'ja' as const };
    const { toelichting = '', ...rest } = { ...oud, ...deel };
    const nieuw = { ...rest, ...(toelichting === '' ? {} : { toelichting }) };
    const bestaat = lijst.some((regel) => regel.onderdeel === onderdeel);
    wijzig({
      basisondersteuning: bestaat
        ? lijst.map((regel) => (regel.onderdeel === onderdeel ? nieuw : regel))
        : [...lijst, nieuw],
    });
  }
  return (
    <div className="opmaat-stapel">
      <p className="opmaat-lopend">
        Dit is de landelijke norm voor basisondersteuning. Zeg bij elk onderdeel of uw school dit heeft. Ouders lezen
        dit op de pagina van de school.
      </p>
      {BASISNORM.map(({ code, naam, uitleg }) => {
        const plek = lijst.findIndex((regel) => regel.onderdeel === code);
        const regel = lijst[plek];
        return (
          <div key={code} className="profiel-regel profiel-keuzerij">
            <Keuzerondjes
              naam={`basis-${code}`}
              label={naam}
              hint={uitleg}
              fout={fouten[`basisondersteuning.${plek}.aanwezig`]}
              waarde={regel?.aanwezig ?? ''}
              onWaarde={(aanwezig) => zet(code, { aanwezig: aanwezig as Aanwezigheid })}
              opties={AANWEZIGHEDEN.map((stand) => ({ waarde: stand, tekst: WOORDEN[stand] }))}
            />
            {regel && (
              <Tekstgebied
                naam={`basisondersteuning.${plek}.toelichting`}
                label={regel.aanwezig === 'ja' ? 'Toelichting' : 'Wat er wel is, en wat u eraan doet'}
                verplicht={false}
                regels={2}
                maxTekens={MAX_TEKST}
                fout={fouten[`basisondersteuning.${plek}.toelichting`]}
                waarde={regel.toelichting ?? ''}
                onWaarde={(toelichting) => zet(code, { toelichting })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
