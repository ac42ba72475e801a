import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useNaar, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { SOORTEN, SOORTNAAM, type Soort } from '../regels/soorten.ts';
import './arrangement.css';
import { Arrangementformulier } from './formulier.tsx';
import { beginWaarden, vanBestaand } from './formulier-waarden.ts';
import { dossierkruimels } from './kruimels.ts';
import { Leerlingkeuze } from './leerlingkeuze.tsx';
import { useArrangement, useOpzet } from './vragen.ts';

/** A new arrangement, one that starts from an earlier one (`?vanuit=`), or a change (`?wijzig=`). */
export function NieuwArrangementscherm() {
  const [zoek] = useZoek();
  return zoek.wijzig === undefined ? <Nieuw /> : <Wijzigen id={zoek.wijzig} />;
}

const KRUIMELS = [{ tekst: 'Arrangementen', naar: '/arrangementen' }];

function Nieuw() {
  const [zoek, zetZoek] = useZoek();
  const { persoon, rol, vandaag } = useIk();
  const naar = useNaar();
  const { leerling, vanuit } = zoek;
  const vraag = useOpzet(leerling, vanuit);
  const eerder = vraag.data?.eerder ?? null;
  const soort =
    eerder?.soort ?? SOORTEN.find((s) => s === zoek.soort) ?? (leerling === undefined ? undefined : 'leerling');
  const klaar = soort !== undefined && (soort !== 'leerling' || leerling !== undefined || eerder !== null);
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Nieuw arrangement"
        kruimels={
          leerling === undefined || soort !== 'leerling'
            ? KRUIMELS
            : [
                ...dossierkruimels(rol, leerling, vraag.data?.leerling?.naam),
                { tekst: 'Arrangementen', naar: `/leerlingen/${leerling}/arrangementen` },
              ]
        }
        sub={
          eerder === null
            ? vraag.data?.leerling && soort === 'leerling'
              ? `Voor ${vraag.data.leerling.naam}. Wat al bekend is, staat er al.`
              : 'Extra ondersteuning voor een leerling, een groep of een leraar.'
            : `Vanuit ${eerder.nummer}, «${eerder.naam}». Pas aan wat anders moet.`
        }
      />
      {eerder === null && (
        <VoorWie
          soort={soort}
          leerling={leerling}
          naam={vraag.data?.leerling?.naam}
          onSoort={(nieuw) => zetZoek({ soort: nieuw, ...(nieuw !== 'leerling' && { leerling: undefined }) })}
          onLeerling={(nieuw) => zetZoek({ leerling: nieuw })}
        />
      )}
      {vraag.isPending && <Laden wat="wat al bekend is" regels={8} />}
      {vraag.isError && <Fout tekst={vraag.error.message} />}
      {klaar && vraag.data && !vraag.isPlaceholderData && (
        <Arrangementformulier
          key={`${soort}-${leerling ?? ''}-${vanuit ?? ''}`}
          opzet={vraag.data}
          begin={eerder === null ? beginWaarden(vraag.data, soort, vandaag) : vanBestaand(eerder)}
          wijzigt={undefined}
          vanuit={vanuit}
          bewaarSleutel={`${persoon}:arrangement-nieuw-${soort}-${leerling ?? vanuit ?? ''}`}
          vandaag={vandaag}
          klaar={(id) => naar(`/arrangementen/${id}`)}
        />
      )}
    </div>
  );
}

function VoorWie({
  soort,
  leerling,
  naam,
  onSoort,
  onLeerling,
}: {
  readonly soort: Soort | undefined;
  readonly leerling: string | undefined;
  readonly naam: string | undefined;
  readonly onSoort: (soort: Soort) => void;
  readonly onLeerling: (leerling: string) => void;
}) {
  return (
    <div className="opmaat-stapel">
      <Keuzerondjes
        naam="soort"
        label="Voor wie is het?"
        waarde={soort ?? ''}
        onWaarde={(nieuw) => onSoort(nieuw as Soort)}
        opties={SOORTEN.map((s) => ({ waarde: s, tekst: SOORTNAAM[s] }))}
      />
      {soort === 'leerling' && (leerling === undefined || naam === undefined) && (
        <Leerlingkeuze
          naam="leerling"
          label="Welke leerling?"
          fout={undefined}
          waarde={leerling ?? ''}
          onWaarde={(nieuw) => nieuw && onLeerling(nieuw)}
        />
      )}
    </div>
  );
}

function Wijzigen({ id }: { readonly id: string }) {
  const { persoon, vandaag } = useIk();
  const naar = useNaar();
  const { vraag, ververs } = useArrangement(id);
  const opzet = useOpzet(vraag.data?.leerling?.id, undefined);
  if (vraag.isPending || opzet.isPending || opzet.isPlaceholderData) return <Laden wat="het arrangement" regels={8} />;
  if (vraag.isError || opzet.isError) return <Fout tekst={(vraag.error ?? opzet.error)?.message ?? ''} />;
  const arrangement = vraag.data;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={`«${arrangement.naam}» wijzigen`}
        kruimels={[...KRUIMELS, { tekst: arrangement.naam, naar: `/arrangementen/${id}` }]}
        sub={
          arrangement.toestand === 'voorbereiding' && arrangement.soort === 'leerling'
            ? 'Na een wijziging ondertekenen de ouders opnieuw.'
            : undefined
        }
      />
      <Arrangementformulier
        opzet={opzet.data}
        begin={vanBestaand({ ...arrangement, leerling: arrangement.leerling?.id ?? null })}
        wijzigt={{ id, volgnummer: arrangement.volgnummer }}
        vanuit={undefined}
        bewaarSleutel={`${persoon}:arrangement-${id}-${arrangement.volgnummer}`}
        vandaag={vandaag}
        klaar={() => {
          ververs();
          naar(`/arrangementen/${id}`);
        }}
      />
    </div>
  );
}

function Fout({ tekst }: { readonly tekst: string }) {
  return (
    <Melding soort="fout" kop="Dit is er nu niet">
      <p>{tekst}</p>
    </Melding>
  );
}
