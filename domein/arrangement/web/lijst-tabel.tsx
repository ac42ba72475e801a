import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfBedrag } from '../../../web/platform/tekst.ts';
import type { Arrangementlijst } from '../contract-lijsten.ts';
import { BETALERS } from '../regels/soorten.ts';
import { schrijfSchooljaar, statusSoort, zegVoorWie } from './woorden.ts';

/** The arrangements, or that there are none. */
export function Lijst({
  lijst,
  onPagina,
}: {
  readonly lijst: Arrangementlijst;
  readonly onPagina: (pagina: number) => void;
}) {
  const { arrangementen, totaal, pagina, perPagina } = lijst;
  if (totaal === 0)
    return (
      <Leeg
        kop="Geen arrangementen"
        icoon="passend"
        actie={<KnopLink href="/arrangementen/nieuw">Nieuw arrangement</KnopLink>}
      >
        Kies andere filters, of stel een arrangement op.
      </Leeg>
    );
  return (
    <>
      <Tabel
        bijschrift="Arrangementen"
        bijschriftVerborgen
        rijen={arrangementen}
        sleutelVan={({ id }) => id}
        kolommen={[
          {
            sleutel: 'naam',
            kop: 'Arrangement',
            cel: ({ id, naam, nummer }) => (
              <>
                <Anker href={`/arrangementen/${id}`}>{naam}</Anker>
                <div className="opmaat-klein opmaat-rustig">{nummer}</div>
              </>
            ),
          },
          { sleutel: 'wie', kop: 'Voor wie', cel: zegVoorWie },
          { sleutel: 'uitvoerder', kop: 'Uitvoerder', cel: ({ uitvoerder }) => uitvoerder },
          {
            sleutel: 'tot',
            kop: 'Van en tot en met',
            cel: ({ van, tot }) => (
              <>
                <span className="arrangement-dag">{schrijfDatumKort(van)}</span> {'– '}
                <span className="arrangement-dag">{schrijfDatumKort(tot)}</span>
              </>
            ),
          },
          { sleutel: 'stand', kop: 'Stand', cel: (rij) => <Status soort={statusSoort(rij)}>{rij.stand}</Status> },
          { sleutel: 'kosten', kop: 'Kosten', rechts: true, cel: ({ kosten }) => schrijfBedrag(kosten) },
        ]}
      />
      {totaal > perPagina && (
        <Paginering pagina={pagina} perPagina={perPagina} totaal={totaal} wat="arrangementen" onPagina={onPagina} />
      )}
    </>
  );
}

/** What was granted, by schooljaar and payer. */
export function Totalen({ totalen }: Pick<Arrangementlijst, 'totalen'>) {
  if (totalen.length === 0) return null;
  return (
    <Blok kop="Toegekend, per schooljaar en betaler">
      <Tabel
        bijschrift="Toegekende bedragen per schooljaar en betaler"
        bijschriftVerborgen
        rijen={totalen}
        sleutelVan={({ schooljaar, betaler }) => `${schooljaar} ${betaler}`}
        kolommen={[
          { sleutel: 'jaar', kop: 'Schooljaar', cel: ({ schooljaar }) => schrijfSchooljaar(schooljaar) },
          { sleutel: 'betaler', kop: 'Betaler', cel: ({ betaler }) => BETALERS[betaler] },
          { sleutel: 'aantal', kop: 'Arrangementen', rechts: true, cel: ({ aantal }) => aantal },
          { sleutel: 'bedrag', kop: 'Bedrag', rechts: true, cel: ({ bedrag }) => schrijfBedrag(bedrag) },
        ]}
      />
    </Blok>
  );
}
