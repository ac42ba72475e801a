import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { TlvVanLeerling } from '../contract.ts';
import { schrijfSoort } from '../regels/soorten.ts';
import { BeginAanvraag } from './begin-aanvraag.tsx';
import { AndereBesluiten, LopendeVerklaring } from './besluiten.tsx';
import { leerlingkruimels } from './kruimels.ts';
import { useVanLeerling } from './vragen.ts';
import { TOESTANDKLEUR } from './woorden.ts';
import './tlv.css';

/** The declarations and requests of one pupil; the school begins a new one here. */
export function Tlvoverzicht() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useVanLeerling(leerling);
  const thuis = rol === 'ouder' || rol === 'leerling';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Toelaatbaarheid"
        sub={
          thuis
            ? 'Naar speciaal onderwijs of praktijkonderwijs: de school vraagt het aan, het samenwerkingsverband beslist.'
            : `${vraag.data?.leerling.naam ?? ''} · wat er is gevraagd en besloten, en hoe u een verklaring of aanwijzing aanvraagt.`
        }
        kruimels={leerlingkruimels(rol, leerling)}
      />
      {vraag.isPending && <Laden wat="de aanvragen" />}
      {vraag.isError && (
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && <Inhoud gegevens={vraag.data} thuis={thuis} />}
    </div>
  );
}

function Inhoud({ gegevens, thuis }: { readonly gegevens: TlvVanLeerling; readonly thuis: boolean }) {
  const { aanvragen, besluiten, soorten } = gegevens;
  const { vandaag } = useIk();
  const geldig = besluiten.filter(
    (een) => een.uitkomst === 'positief' && een.ingetrokkenOp === null && een.tot !== null && een.tot >= vandaag,
  );
  return (
    <>
      {geldig.map((besluit) => (
        <LopendeVerklaring key={besluit.id} besluit={besluit} leerling={gegevens.leerling.id} />
      ))}
      {aanvragen.length === 0 ? (
        <Leeg kop="Er zijn geen aanvragen" icoon="document">
          {thuis
            ? 'Vindt de school dat een andere plek beter past, dan bespreekt zij dat eerst met u. Een aanvraag staat daarna hier.'
            : 'Begint u een aanvraag, dan staat die hier.'}
        </Leeg>
      ) : (
        <Blok kop="Aanvragen">
          <Tabel
            bijschrift="Aanvragen voor deze leerling"
            bijschriftVerborgen
            rijen={aanvragen}
            sleutelVan={({ id }) => id}
            kolommen={[
              {
                sleutel: 'soort',
                kop: 'Wat',
                cel: (rij) => (
                  <>
                    <Anker href={`/tlv/${rij.id}`}>{metHoofdletter(schrijfSoort(rij.soort, rij.categorie))}</Anker>
                    <div className="opmaat-klein opmaat-rustig">
                      {rij.nummer} · {rij.school}
                    </div>
                  </>
                ),
              },
              {
                sleutel: 'stand',
                kop: 'Stand',
                cel: (rij) => <Status soort={TOESTANDKLEUR[rij.toestand]}>{rij.toestandnaam}</Status>,
              },
              { sleutel: 'swv', kop: 'Wie beslist', cel: (rij) => rij.swv },
              {
                sleutel: 'datum',
                kop: 'Besluit uiterlijk',
                cel: (rij) => (rij.beslisdatum ? schrijfDag(rij.beslisdatum) : '–'),
              },
            ]}
          />
        </Blok>
      )}
      <AndereBesluiten
        kop={geldig.length > 0 ? 'Andere besluiten' : 'Besluiten'}
        besluiten={besluiten.filter((een) => !geldig.includes(een))}
        leerling={gegevens.leerling.id}
      />
      {soorten.length > 0 && <BeginAanvraag gegevens={gegevens} geldig={geldig} />}
    </>
  );
}
