import { useMutation } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag, telWoord } from '../../../web/platform/tekst.ts';
import type { TlvVerlengingen } from '../contract.ts';
import { schrijfSoort } from '../regels/soorten.ts';
import { useVerlengingen } from './vragen.ts';
import { TOESTANDKLEUR } from './woorden.ts';

type Verklaring = TlvVerlengingen['verklaringen'][number];

/** TLV-5 · The declarations of the school that end next 31 July; each renewal begins from the last request. */
export function Verlengscherm() {
  const { vandaag } = useIk();
  const vraag = useVerlengingen();
  if (vraag.isPending) return <Laden wat="de verklaringen" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Verklaringen verlengen" />
        <Melding soort="fout" kop="De verklaringen zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const { einde, uiterlijk, verklaringen } = vraag.data;
  const open = verklaringen.filter(({ aanvraag, heleSchoolperiode }) => aanvraag === null && !heleSchoolperiode);
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Verklaringen verlengen"
        sub={`Verklaringen die eindigen op ${schrijfDag(einde)}. ${metHoofdletter(telWoord(open.length, 'verlenging', 'verlengingen'))} nog aan te vragen.`}
        acties={
          <KnopLink soort="secundair" icoon="zoek" href="/tlv/opzoeken">
            Een verklaring nagaan
          </KnopLink>
        }
      />
      {verklaringen.length === 0 ? (
        <Leeg kop="Er eindigen geen verklaringen dit schooljaar" icoon="vinkje">
          Hier staan leerlingen van uw school die met een verklaring bij u zitten, als die op {schrijfDag(einde)}{' '}
          eindigt. Een nieuwe verklaring vraagt u aan in het dossier van de leerling.
        </Leeg>
      ) : (
        <>
          {open.length > 0 && (
            <Termijnbalk
              naam="Verlengingen aanvragen"
              laatsteDag={uiterlijk}
              vandaag={vandaag}
              toelichting="Dan is er tijd om samen met ouders een plek te regelen voor de zomer."
            />
          )}
          <Blok kop="Verklaringen">
            <Tabel
              bijschrift="Verklaringen die eindigen"
              bijschriftVerborgen
              rijen={verklaringen}
              sleutelVan={({ besluit }) => besluit}
              kolommen={[
                {
                  sleutel: 'leerling',
                  kop: 'Leerling',
                  cel: (rij) => (
                    <>
                      <Anker href={`/leerlingen/${rij.leerling.id}/tlv`}>{rij.leerling.naam}</Anker>
                      <div className="opmaat-klein opmaat-rustig">groep {rij.groep}</div>
                    </>
                  ),
                },
                {
                  sleutel: 'soort',
                  kop: 'Verklaring',
                  cel: (rij) => (
                    <>
                      {metHoofdletter(schrijfSoort(rij.soort, rij.categorie))}
                      <div className="opmaat-klein opmaat-rustig">{rij.nummer}</div>
                    </>
                  ),
                },
                { sleutel: 'stand', kop: 'Verlenging', cel: (rij) => <Verlenging rij={rij} /> },
              ]}
            />
          </Blok>
        </>
      )}
    </div>
  );
}

function Verlenging({ rij }: { readonly rij: Verklaring }) {
  const naar = useNaar();
  const begin = useMutation({
    mutationFn: () =>
      api.post<{ id: string }>(`/leerlingen/${rij.leerling.id}/tlv`, { soort: rij.soort, volgtOp: rij.besluit }),
    onSuccess: ({ id }) => naar(`/tlv/${id}`),
  });
  if (rij.aanvraag)
    return (
      <Anker href={`/tlv/${rij.aanvraag.id}`}>
        <Status soort={TOESTANDKLEUR[rij.aanvraag.toestand]}>{rij.aanvraag.toestandnaam}</Status>
      </Anker>
    );
  if (rij.heleSchoolperiode) return <span className="opmaat-rustig">Einde van de schoolperiode</span>;
  return (
    <>
      <Knop soort="secundair" klein bezig={begin.isPending} onClick={() => begin.mutate()}>
        Verlenging beginnen
      </Knop>
      {begin.isError && <div role="alert">{begin.error.message}</div>}
    </>
  );
}
