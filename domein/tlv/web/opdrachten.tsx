import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import { TLV_SOORT } from '../regels/soorten.ts';
import { useOpdrachten } from './vragen.ts';

/** TLV-3 · For an expert: the requests on which advice was asked. */
export function Opdrachtenscherm() {
  const { vandaag } = useIk();
  const vraag = useOpdrachten();
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Advies geven"
        sub="Aanvragen waarover een samenwerkingsverband u om advies vraagt. Na het besluit verdwijnen zij hier."
      />
      {vraag.isPending && <Laden wat="uw opdrachten" />}
      {vraag.isError && (
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data?.opdrachten.length === 0 && (
        <Leeg kop="Er wacht geen aanvraag op uw advies" icoon="vinkje">
          U krijgt een e-mail als iemand u om advies vraagt.
        </Leeg>
      )}
      {vraag.data && vraag.data.opdrachten.length > 0 && (
        <Tabel
          bijschrift="Uw opdrachten"
          bijschriftVerborgen
          rijen={vraag.data.opdrachten}
          sleutelVan={({ id }) => id}
          kolommen={[
            {
              sleutel: 'leerling',
              kop: 'Leerling',
              cel: (rij) => (
                <>
                  <Anker href={`/advies/${rij.id}`}>{rij.leerlingNaam}</Anker>
                  <div className="opmaat-klein opmaat-rustig">{rij.nummer}</div>
                </>
              ),
            },
            { sleutel: 'soort', kop: 'Aanvraag', cel: (rij) => metHoofdletter(TLV_SOORT[rij.soort].naam) },
            { sleutel: 'als', kop: 'U adviseert als', cel: (rij) => rij.disciplinenaam },
            { sleutel: 'swv', kop: 'Voor', cel: (rij) => rij.swv },
            {
              sleutel: 'dag',
              kop: 'Advies uiterlijk',
              cel: (rij) =>
                rij.gegevenDag ? (
                  <Status soort="goed">Gegeven op {schrijfDag(rij.gegevenDag)}</Status>
                ) : (
                  <TermijnStatus laatsteDag={rij.reagerenVoor} vandaag={vandaag} />
                ),
            },
          ]}
        />
      )}
    </div>
  );
}
