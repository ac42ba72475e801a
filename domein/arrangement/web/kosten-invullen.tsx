import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Getalveld, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { Veldgroep } from '../../../web/platform/delen/veld.tsx';
import { schrijfBedrag } from '../../../web/platform/tekst.ts';
import { BETALERS, type Betaler, KOSTENSOORTEN, type Kostensoort } from '../regels/soorten.ts';
import { type Kosteninvoer, maakId } from './formulier-waarden.ts';
import { schrijfSchooljaar } from './woorden.ts';

interface Props {
  readonly naam: string;
  readonly label: string;
  readonly hint?: string;
  readonly fout: string | undefined;
  readonly waarde: readonly Kosteninvoer[];
  readonly onWaarde: (waarde: readonly Kosteninvoer[]) => void;
  /** The schooljaren in which it runs, by the year in which they begin. */
  readonly jaren: readonly number[];
  /** Only what this one pays. */
  readonly betaler?: Betaler | undefined;
}

const opties = (woorden: Readonly<Record<string, string>>) =>
  Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst }));

/** ARR-1 · Costs by kind, payer and schooljaar. */
export function KostenInvullen({ naam, label, hint, fout, waarde, onWaarde, jaren, betaler }: Props) {
  const wijzig = (sleutel: string, deel: Partial<Kosteninvoer>) =>
    onWaarde(waarde.map((regel) => (regel.sleutel === sleutel ? { ...regel, ...deel } : regel)));
  const voegToe = () =>
    onWaarde([
      ...waarde,
      {
        sleutel: maakId(),
        soort: 'uren',
        betaler: betaler ?? 'school',
        schooljaar: jaren[0] ?? 2026,
        euro: null,
        toelichting: '',
      },
    ]);
  const som = waarde.reduce((opgeteld, { euro }) => opgeteld + Math.round((euro ?? 0) * 100), 0);
  return (
    <Veldgroep veld={{ naam, label, hint, fout }}>
      <ul className="arrangement-regels">
        {waarde.map((regel, plek) => (
          <li key={regel.sleutel} className="arrangement-kostenregel">
            <Keuzelijst
              naam={`${naam}-soort-${regel.sleutel}`}
              label="Waarvoor"
              breedte="middel"
              waarde={regel.soort}
              onWaarde={(soort) => wijzig(regel.sleutel, { soort: soort as Kostensoort })}
              opties={opties(KOSTENSOORTEN)}
            />
            {betaler === undefined && (
              <Keuzelijst
                naam={`${naam}-betaler-${regel.sleutel}`}
                label="Wie betaalt"
                breedte="middel"
                waarde={regel.betaler}
                onWaarde={(nieuw) => wijzig(regel.sleutel, { betaler: nieuw as Betaler })}
                opties={opties(BETALERS)}
              />
            )}
            <Keuzelijst
              naam={`${naam}-jaar-${regel.sleutel}`}
              label="Schooljaar"
              breedte="middel"
              waarde={String(regel.schooljaar)}
              onWaarde={(jaar) => wijzig(regel.sleutel, { schooljaar: Number(jaar) })}
              opties={[...new Set([...jaren, regel.schooljaar])].map((jaar) => ({
                waarde: String(jaar),
                tekst: schrijfSchooljaar(jaar),
              }))}
            />
            <Getalveld
              naam={`${naam}-euro-${regel.sleutel}`}
              label="Bedrag"
              eenheid="euro"
              decimalen={2}
              waarde={regel.euro}
              onWaarde={(euro) => wijzig(regel.sleutel, { euro })}
            />
            <Tekstveld
              naam={`${naam}-toelichting-${regel.sleutel}`}
              label="Toelichting"
              verplicht={false}
              waarde={regel.toelichting}
              onWaarde={(toelichting) => wijzig(regel.sleutel, { toelichting })}
              maxTekens={400}
            />
            <Knop soort="stil" klein icoon="kruis" onClick={() => onWaarde(waarde.filter((ander) => ander !== regel))}>
              Regel {plek + 1} weghalen
            </Knop>
          </li>
        ))}
      </ul>
      <Knoppenrij>
        <Knop soort="secundair" klein icoon="plus" onClick={voegToe}>
          {waarde.length === 0 ? 'Kosten toevoegen' : 'Nog een regel'}
        </Knop>
      </Knoppenrij>
      {waarde.length > 1 && <p>Samen {schrijfBedrag(som)}</p>}
    </Veldgroep>
  );
}
