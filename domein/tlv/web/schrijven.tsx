import { useRef, useState } from 'react';
import { leesDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { TlvAanvraag } from '../contract.ts';
import { beoordeelScores } from '../regels/criterium-gaten.ts';
import { vindOudeTests } from '../regels/scores.ts';
import { vindWatOntbreekt } from '../regels/volledig.ts';
import { DossierTonen } from './dossier-tonen.tsx';
import { type Aanvraagwaarden, begin, maakBody } from './formulier-waarden.ts';
import { Intrekken } from './intrekken.tsx';
import { Oudervelden, Vraagvelden } from './schrijf-velden.tsx';
import { ScoreUitkomst } from './score-tonen.tsx';
import { Criteriumvelden, Maatwerkvelden, Scorevelden } from './score-velden.tsx';
import { useVerversAanvraag } from './vragen.ts';

/** Reasons about the dossier or the SWV come from the server; the rest is worked out while one types. */
const VAN_DE_SERVER = ['verkeerd-swv', 'swv-onbekend', 'sbo-ander-swv', 'andere-soort-school', 'cluster-zonder-tlv'];

/** The request as the school writes it: one screen, with what goes along and what still lacks beside it. */
export function Schrijven({ aanvraag }: { readonly aanvraag: TlvAanvraag }) {
  const { persoon, vandaag } = useIk();
  const ververs = useVerversAanvraag(aanvraag.id, aanvraag.leerling.id);
  const metScores = aanvraag.soort === 'PRO' || aanvraag.soort === 'LWOO';
  const [volgnummer, zetVolgnummer] = useState(aanvraag.volgnummer);
  const [bewaard, zetBewaard] = useState(false);
  const versturen = useRef(false);
  const f = useFormulier<Aanvraagwaarden, void>({
    begin: begin(aanvraag),
    bewaarSleutel: `${persoon}:tlv-${aanvraag.id}-${aanvraag.volgnummer}`,
    controleer: (w) => (leesDatum(w.gewensteStart) === undefined ? { gewensteStart: 'Vul in vanaf welke dag.' } : {}),
    verstuur: async (w) => {
      const pad = `/tlv/${aanvraag.id}`;
      await api.put(pad, { volgnummer, ...maakBody(w, metScores) });
      zetVolgnummer(volgnummer + 1);
      if (versturen.current) await api.post(`${pad}/indienen`, { volgnummer: volgnummer + 1 });
    },
    naAfloop: () => {
      zetBewaard(!versturen.current);
      void ververs();
    },
  });
  const doe = (ookVersturen: boolean) => {
    versturen.current = ookVersturen;
    zetBewaard(false);
    void f.verstuur();
  };
  const body = maakBody(f.waarden, metScores);
  const ontbreekt = [
    ...aanvraag.ontbreekt.filter(({ code }) => VAN_DE_SERVER.includes(code)),
    ...vindWatOntbreekt({
      ...body,
      soort: aanvraag.soort,
      dossier: aanvraag.dossier,
      visies: aanvraag.visies.length,
      relatie: aanvraag.relatie,
      vandaag,
      heleSchoolperiodeKan: aanvraag.heleSchoolperiodeKan,
      eigenCriteria: aanvraag.eigenCriteria,
    }),
  ];
  const scores = body.scores;
  return (
    <div className="opmaat-kolommen">
      <div className="opmaat-stapel opmaat-stapel--ruim">
        <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
          <Vraagvelden aanvraag={aanvraag} formulier={f} />
          {metScores && aanvraag.eigenCriteria === null && (
            <Scorevelden formulier={f} metProbleem={aanvraag.soort === 'LWOO'} />
          )}
          {metScores && aanvraag.eigenCriteria !== null && <Criteriumvelden formulier={f} />}
          {(aanvraag.soort === 'PRO' || aanvraag.soort === 'LWOO') && scores && (
            <>
              <ScoreUitkomst
                uitkomst={beoordeelScores(aanvraag.soort, scores, aanvraag.eigenCriteria)}
                oudeTests={vindOudeTests(scores, vandaag)}
              />
              <Maatwerkvelden formulier={f} />
            </>
          )}
          <Oudervelden aanvraag={aanvraag} formulier={f} />
          <Blok
            kop={
              ontbreekt.length === 0
                ? 'De aanvraag is volledig'
                : `Nog ${telWoord(ontbreekt.length, 'ding', 'dingen')} nodig`
            }
            soort="nadruk"
          >
            {ontbreekt.length === 0 ? (
              <p>U kunt de aanvraag versturen.</p>
            ) : (
              <ul>
                {ontbreekt.map(({ code, zin }) => (
                  <li key={`${code} ${zin}`}>{zin}</li>
                ))}
              </ul>
            )}
          </Blok>
          <Knoppenrij>
            <Knop type="button" bezig={f.bezig} onClick={() => doe(true)}>
              Versturen naar {aanvraag.swv.naam}
            </Knop>
            <Knop type="button" soort="secundair" bezig={f.bezig} onClick={() => doe(false)}>
              Bewaren
            </Knop>
          </Knoppenrij>
          {bewaard && (
            <Melding soort="succes" kop="Bewaard" kopniveau={3} nieuw>
              <p>U kunt later verder. Het samenwerkingsverband ziet de aanvraag nog niet.</p>
            </Melding>
          )}
        </Formulierkader>
        <Blok kop="Dit gaat mee">
          <div className="opmaat-stapel">
            <p className="opmaat-rustig">
              Dit staat in het dossier. U hoeft het niet over te typen. Klopt er iets niet, verbeter het dan in het
              dossier.
            </p>
            <DossierTonen dossier={aanvraag.dossier} visies={aanvraag.visies} />
          </div>
        </Blok>
      </div>
      <div className="opmaat-stapel opmaat-stapel--ruim">
        <Blok kop="Wie beslist">
          <p>
            <strong>{aanvraag.swv.naam}</strong>. {aanvraag.bevoegdZin}
          </p>
        </Blok>
        <Intrekken aanvraag={{ ...aanvraag, volgnummer }} kop="Aanvraag weggooien" />
      </div>
    </div>
  );
}
