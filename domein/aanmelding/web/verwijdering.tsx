import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Maatregelen, Verwijdering } from '../contract.ts';
import type { Maatregelprops } from './maatregelen.tsx';
import { SchoolKiezen } from './schoolkeuze.tsx';

const NAAM = { voorgenomen: 'voornemen', verwijderd: 'besloten', ingetrokken: 'ervan afgezien' } as const;
const SOORT = { voorgenomen: 'let-op', verwijderd: 'neutraal', ingetrokken: 'neutraal' } as const;
type Props = Maatregelprops & { readonly verwijdering: Verwijdering };

/** Recording the intention to remove a pupil; nothing happens to the pupil by it. */
export function Beginformulier({ maatregelen, zet }: Maatregelprops) {
  const f = useFormulier({
    // Another name than in the form of a suspension: both stand on this page.
    begin: { verwijderreden: '', omVorderingen: false },
    controleer: (w) => eisIngevuld('verwijderreden', w.verwijderreden, 'Schrijf de reden op. Ouders lezen haar.'),
    verstuur: (w) =>
      api.post<Maatregelen>(`/leerlingen/${maatregelen.leerling.id}/verwijderingen`, {
        reden: w.verwijderreden,
        omVorderingen: w.omVorderingen,
      }),
    naAfloop: zet,
  });
  return (
    <Blok kop="Verwijdering">
      <div className="opmaat-stapel">
        <p>
          Een voornemen is nog geen besluit. Eerst hoort u de groepsleraar en de ouders, en zoekt u een school die de
          leerling wil toelaten.
        </p>
        <details className="aanmelding-uitklap">
          <summary>Voornemen vastleggen</summary>
          <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
            <Tekstgebied
              {...f.veld('verwijderreden')}
              label="Waarom wilt u de leerling verwijderen?"
              hint="Ouders lezen dit."
              maxTekens={2000}
              regels={4}
            />
            {maatregelen.voortgezet && (
              <Vinkje
                {...f.veld('omVorderingen')}
                verplicht={false}
                label="De reden is dat de leerling te weinig vooruitgaat."
              />
            )}
            <Knoppenrij>
              <Knop type="submit" soort="secundair" bezig={f.bezig}>
                Voornemen vastleggen
              </Knop>
            </Knoppenrij>
          </Formulierkader>
        </details>
      </div>
    </Blok>
  );
}

/** One removal: what is recorded, what is missing, and for the school the forms to go on. */
export function Verwijderingblok(props: Props) {
  const { rol } = useIk();
  const { verwijdering } = props;
  const isOpen = verwijdering.toestand === 'voorgenomen';
  return (
    <Blok
      kop={`Verwijdering: ${NAAM[verwijdering.toestand]}`}
      actie={<Status soort={SOORT[verwijdering.toestand]}>{NAAM[verwijdering.toestand]}</Status>}
    >
      <div className="opmaat-stapel">
        <Kenmerken
          kenmerken={[
            { naam: 'Reden', waarde: <span className="aanmelding-tekst">{verwijdering.reden}</span> },
            { naam: 'Groepsleraar gehoord', waarde: schrijf(verwijdering.leraarGehoordOp) },
            { naam: 'Ouders gehoord', waarde: schrijf(verwijdering.oudersGehoordOp) },
            {
              naam: 'School die de leerling wil toelaten',
              waarde: verwijdering.bereideSchool?.naam ?? 'Nog geen school',
            },
            ...(verwijdering.ingang ? [{ naam: 'Gaat in op', waarde: schrijfDatum(verwijdering.ingang) }] : []),
            ...(verwijdering.motivering
              ? [{ naam: 'Motivering', waarde: <span className="aanmelding-tekst">{verwijdering.motivering}</span> }]
              : []),
            ...(verwijdering.bezwaarTot
              ? [{ naam: 'Bezwaar kan tot en met', waarde: schrijfDatum(verwijdering.bezwaarTot) }]
              : []),
          ]}
        />
        {verwijdering.ontbreekt.length > 0 && (
          <Melding soort="waarschuwing" kop="Dit is eerst nodig" kopniveau={3}>
            <Redenen redenen={verwijdering.ontbreekt} />
          </Melding>
        )}
        {isOpen && rol !== 'ouder' && <Bijwerkformulier key={verwijdering.volgnummer} {...props} />}
        {isOpen && rol === 'schoolleider' && <Besluitformulier {...props} />}
        {isOpen && rol === 'ib' && (
          <p className="opmaat-rustig">Alleen de schoolleider beslist over een verwijdering.</p>
        )}
      </div>
    </Blok>
  );
}

function Bijwerkformulier({ verwijdering, maatregelen, zet }: Props) {
  const { vandaag } = useIk();
  const f = useFormulier({
    begin: {
      leraarGehoordOp: (verwijdering.leraarGehoordOp ?? '') as string,
      oudersGehoordOp: (verwijdering.oudersGehoordOp ?? '') as string,
      leerlingGehoordOp: (verwijdering.leerlingGehoordOp ?? '') as string,
      inspectieOverlegOp: (verwijdering.inspectieOverlegOp ?? '') as string,
      zoektSinds: (verwijdering.zoektSinds ?? '') as string,
      bereideSchool: verwijdering.bereideSchool?.code ?? '',
    },
    verstuur: (w) => {
      const ofNiets = Object.fromEntries(
        Object.entries(w).map(([veld, waarde]) => [veld, waarde === '' ? null : waarde]),
      );
      return api.put<Maatregelen>(`/verwijderingen/${verwijdering.id}`, {
        volgnummer: verwijdering.volgnummer,
        ...ofNiets,
      });
    },
    naAfloop: zet,
  });
  return (
    <details open className="aanmelding-uitklap">
      <summary>Vastleggen wie is gehoord en welke school bereid is</summary>
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Datumveld {...f.veld('leraarGehoordOp')} label="Groepsleraar gehoord op" verplicht={false} tot={vandaag} />
        <Datumveld {...f.veld('oudersGehoordOp')} label="Ouders gehoord op" verplicht={false} tot={vandaag} />
        {maatregelen.voortgezet && (
          <>
            <Datumveld {...f.veld('leerlingGehoordOp')} label="Leerling gehoord op" verplicht={false} tot={vandaag} />
            <Datumveld
              {...f.veld('inspectieOverlegOp')}
              label="Overleg met de inspectie op"
              verplicht={false}
              tot={vandaag}
            />
          </>
        )}
        {maatregelen.cluster !== null && (
          <Datumveld
            {...f.veld('zoektSinds')}
            label="Zoekt aantoonbaar een andere plek sinds"
            verplicht={false}
            tot={vandaag}
          />
        )}
        <SchoolKiezen {...f.veld('bereideSchool')} label="School die de leerling wil toelaten" verplicht={false} />
        <Knoppenrij>
          <Knop type="submit" soort="secundair" bezig={f.bezig}>
            Vastleggen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}

function Besluitformulier({ verwijdering, zet }: Props) {
  const { vandaag } = useIk();
  const f = useFormulier({
    begin: { ingang: '' as string, motivering: '' },
    controleer: (w) => ({
      ...eisIngevuld('ingang', w.ingang, 'Vul in vanaf welke dag.'),
      ...eisIngevuld('motivering', w.motivering, 'Schrijf op waarom.'),
    }),
    verstuur: (w) =>
      api.post<Maatregelen>(`/verwijderingen/${verwijdering.id}/besluit`, {
        volgnummer: verwijdering.volgnummer,
        ...w,
      }),
    naAfloop: zet,
  });
  const zieAf = useFormulier({
    begin: {},
    verstuur: () =>
      api.post<Maatregelen>(`/verwijderingen/${verwijdering.id}/intrekking`, { volgnummer: verwijdering.volgnummer }),
    naAfloop: zet,
  });
  return (
    <details className="aanmelding-uitklap">
      <summary>Besluiten of ervan afzien</summary>
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Datumveld {...f.veld('ingang')} label="Vanaf welke dag is de leerling van school?" vanaf={vandaag} />
        <Tekstgebied
          {...f.veld('motivering')}
          label="Waarom?"
          hint="Ouders lezen dit en kunnen bezwaar maken."
          maxTekens={4000}
          regels={5}
        />
        <Knoppenrij>
          <Knop type="submit" soort="gevaar" bezig={f.bezig} disabled={verwijdering.ontbreekt.length > 0}>
            Leerling verwijderen
          </Knop>
          <Knop soort="secundair" bezig={zieAf.bezig} onClick={() => void zieAf.verstuur()}>
            Afzien van verwijdering
          </Knop>
        </Knoppenrij>
      </Formulierkader>
      {zieAf.fout && (
        <Melding soort="fout" kop="Dit lukte niet" kopniveau={3} nieuw>
          <p>{zieAf.fout.message}</p>
        </Melding>
      )}
    </details>
  );
}

function schrijf(dag: Verwijdering['ingang']): string {
  return dag === null ? 'Nog niet' : schrijfDatum(dag);
}
