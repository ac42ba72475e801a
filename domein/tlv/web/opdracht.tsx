import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Adviesopdracht } from '../contract-deskundigen.ts';
import { OORDELEN } from '../regels/deskundigen.ts';
import { schrijfSoort } from '../regels/soorten.ts';
import { AdviesFormulier } from './advies-formulier.tsx';
import { DossierTonen } from './dossier-tonen.tsx';
import { Teruggeven } from './opdracht-teruggeven.tsx';
import { ScoreLijst } from './score-lijst.tsx';
import { useOpdracht } from './vragen.ts';
import './tlv.css';

/** TLV-3 · For an expert: this one request, and the own advice. */
export function Opdrachtscherm() {
  const vraag = useOpdracht(useParam('id'));
  if (vraag.isPending) return <Laden wat="de aanvraag" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Advies" kruimels={[{ tekst: 'Advies geven', naar: '/advies' }]} />
        <Melding soort="fout" kop="Deze aanvraag is er niet (meer) voor u">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const opdracht = vraag.data;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={`Advies over ${opdracht.leerlingNaam}`}
        sub={`${metHoofdletter(schrijfSoort(opdracht.soort, opdracht.categorie))} · ${opdracht.nummer} · u adviseert als ${opdracht.disciplinenaam}`}
        kruimels={[{ tekst: 'Advies geven', naar: '/advies' }]}
      />
      <div className="opmaat-kolommen tlv-lees-en-schrijf">
        <div className="opmaat-stapel opmaat-stapel--ruim">
          <Blok kop="Wat de school vraagt">
            <Kenmerken
              kenmerken={[
                { naam: 'School', waarde: opdracht.school },
                { naam: 'Wie beslist', waarde: opdracht.swv },
                { naam: 'Geboren', waarde: schrijfDag(opdracht.geboortedatum) },
                { naam: 'Gewenst begin', waarde: schrijfDag(opdracht.gewensteStart) },
                { naam: 'Waarom', waarde: <span className="tlv-tekst">{opdracht.inhoud.motivering}</span> },
              ]}
            />
          </Blok>
          {opdracht.scores && <ScoreLijst scores={opdracht.scores} />}
          <Blok kop="Het dossier">
            {opdracht.dossier ? (
              <DossierTonen dossier={opdracht.dossier} visies={opdracht.visies} />
            ) : (
              <p className="opmaat-rustig">Er ging geen dossier mee.</p>
            )}
          </Blok>
        </div>
        <div className="opmaat-stapel opmaat-stapel--ruim">
          {opdracht.gegeven ? (
            <Gegeven gegeven={opdracht.gegeven} />
          ) : (
            <>
              <AdviesFormulier opdracht={opdracht} />
              <Teruggeven opdracht={opdracht} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Gegeven({ gegeven }: { readonly gegeven: NonNullable<Adviesopdracht['gegeven']> }) {
  return (
    <Blok kop="Uw advies" soort="nadruk">
      <div className="opmaat-stapel opmaat-stapel--dicht">
        <p>
          <strong>{OORDELEN[gegeven.oordeel]}</strong>
        </p>
        <p className="tlv-tekst">{gegeven.tekst}</p>
        <p className="opmaat-klein opmaat-rustig">
          Ondertekend op {schrijfDag(gegeven.dag)}. Het advies verandert niet meer (kenmerk {gegeven.hash.slice(0, 12)}
          ).
        </p>
      </div>
    </Blok>
  );
}
