import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { type Ik, useIk } from '../../../web/platform/sessie.tsx';
import type { Dossier } from '../contract.ts';
import { BehoefteBlok } from './behoefte-blok.tsx';
import './dossier.css';
import { DocumentenBlok } from './documenten-blok.tsx';
import { GegevensBlok, LoopbaanBlok, MensenBlok } from './gegevens-blok.tsx';
import { NoodtoegangMelding } from './noodtoegang-melding.tsx';
import { NotitiesBlok } from './notities-blok.tsx';
import { OndersteuningBlok } from './ondersteuning-blok.tsx';
import { OpmerkingenGeheel } from './opmerkingen-geheel.tsx';
import { PrivacyBlok } from './privacy-blok.tsx';
import { TijdlijnBlok } from './tijdlijn-blok.tsx';
import { useDossier } from './vragen.ts';
import { WachtOpU } from './wacht-op-u.tsx';
import { schrijfInleiding } from './woorden.ts';

/** The dossier of one child on one page: who it is, what runs, what is needed, what happened. */
export function Dossierscherm() {
  const leerling = useParam('leerling');
  const vraag = useDossier(leerling);
  if (vraag.isPending) return <Laden wat="het dossier" regels={10} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Dossier" />
        <Melding soort="fout" kop="Dit dossier is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  }
  return <Pagina key={leerling} dossier={vraag.data} />;
}

function Pagina({ dossier }: { readonly dossier: Dossier }) {
  const ik = useIk();
  const { leerling, mag } = dossier;
  const isSchool = ik.rol === 'ib' || ik.rol === 'schoolleider';
  return (
    <div className="opmaat-stapel dossier">
      <Paginakop
        titel={leerling.naam}
        kruimels={kruimels(ik)}
        status={dossier.inschrijving?.tijdelijk && <Status soort="let-op">tijdelijk geplaatst</Status>}
        sub={
          <>
            <p className="dossier-inleiding">{schrijfInleiding(dossier, ik)}</p>
            <p className="opmaat-klein opmaat-rustig">Dossier {leerling.nummer}</p>
          </>
        }
        acties={
          <>
            {(isSchool || ik.rol === 'ouder') && (
              <KnopLink href={`/leerlingen/${leerling.id}/match`} icoon="passend" soort="secundair">
                {isSchool ? 'Welke school past?' : 'Scholen die passen'}
              </KnopLink>
            )}
            <Knop soort="stil" icoon="document" onClick={() => window.print()}>
              Afdrukken
            </Knop>
          </>
        }
      />
      {ik.rol === 'leraar' && <NoodtoegangMelding leerling={leerling.id} />}
      <WachtOpU leerling={leerling.id} ik={ik} />
      <Termijnen dossier={dossier} ik={ik} />
      <div className="opmaat-kolommen dossier-kolommen">
        <div className="opmaat-stapel">
          <BehoefteBlok leerling={leerling} rol={ik.rol} />
          <OndersteuningBlok leerling={leerling.id} rol={ik.rol} />
          <OpmerkingenGeheel leerling={leerling.id} />
          {mag.notitiesLezen && <NotitiesBlok dossier={dossier} />}
          {mag.documentenLezen && <DocumentenBlok dossier={dossier} />}
        </div>
        <div className="opmaat-stapel">
          <PrivacyBlok leerling={leerling.id} ik={ik} />
          <GegevensBlok dossier={dossier} />
          <MensenBlok dossier={dossier} rol={ik.rol} />
          <LoopbaanBlok
            leerling={leerling.id}
            loopbaan={dossier.loopbaan}
            eigenSchool={isSchool ? ik.organisatie : null}
          />
        </div>
        {mag.tijdlijn && <TijdlijnBlok leerling={leerling.id} eigenSchool={ik.organisatienaam} isOuder={!isSchool} />}
      </div>
    </div>
  );
}

function Termijnen({ dossier, ik }: { readonly dossier: Dossier; readonly ik: Ik }) {
  if (dossier.termijnen.length === 0) return null;
  return (
    <Blok kop={dossier.termijnen.length === 1 ? 'Deze termijn loopt' : 'Deze termijnen lopen'} soort="nadruk">
      <ul className="dossier-termijnen">
        {dossier.termijnen.map((termijn, plek) => (
          <li key={`${termijn.onderwerp} ${termijn.soort}`}>
            <Termijnbalk
              naam={termijn.naam}
              begin={termijn.start}
              laatsteDag={termijn.laatsteDag}
              vandaag={ik.vandaag}
              toelichting={`${termijn.school}. Aan zet: ${termijn.wie.charAt(0).toLowerCase() + termijn.wie.slice(1)}. ${termijn.bijVerstrijken}`}
              bron={termijn.bron}
            />
            {termijn.soort.startsWith('aanmelding-') && ik.rol !== 'leerling' && isEerste(dossier, plek) && (
              <Anker className="opmaat-niet-afdrukken" href={`/aanmeldingen/${termijn.onderwerp}`}>
                Naar de aanmelding
              </Anker>
            )}
          </li>
        ))}
      </ul>
    </Blok>
  );
}

function kruimels({ rol }: Ik) {
  if (rol === 'ouder') return [{ tekst: 'Mijn kinderen', naar: '/kinderen' }];
  return rol === 'leerling' ? [] : [{ tekst: 'Leerlingen', naar: '/leerlingen' }];
}

/** One link per subject is enough: at the first term that is about it. */
function isEerste({ termijnen }: Dossier, plek: number): boolean {
  return termijnen.findIndex(({ onderwerp }) => onderwerp === termijnen[plek]?.onderwerp) === plek;
}
