import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tabs } from '../../../web/platform/delen/tabs.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { schrijfSoort } from '../../tlv/regels/soorten.ts';
import { INDIENERNAAM } from '../regels/indienen.ts';
import { BEZWAAR_TOESTANDNAAM } from '../regels/toestand.ts';
import { useWachtrij } from './vragen.ts';
import { TOESTANDKLEUR } from './woorden.ts';

/** TLV-8: the objections at this SWV; the nearest term first. */
export function Bezwarenscherm() {
  const [welke, zetWelke] = useState<'loopt' | 'afgerond'>('loopt');
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Bezwaren"
        sub="Bezwaren tegen uw besluiten over toelaatbaarheid. Wat het eerst moet, staat bovenaan."
      />
      <Tabs
        label="Welke bezwaren"
        gekozen={welke}
        onKies={(gekozen) => zetWelke(gekozen as 'loopt' | 'afgerond')}
        bladen={[
          { sleutel: 'loopt', tekst: 'Loopt', inhoud: <Lijst welke="loopt" /> },
          { sleutel: 'afgerond', tekst: 'Afgerond', inhoud: <Lijst welke="afgerond" /> },
        ]}
      />
    </div>
  );
}

function Lijst({ welke }: { readonly welke: 'loopt' | 'afgerond' }) {
  const vraag = useWachtrij(welke);
  const { vandaag } = useIk();
  if (vraag.isPending) return <Laden wat="de bezwaren" />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="De bezwaren zijn er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const { bezwaren, meer } = vraag.data;
  if (bezwaren.length === 0)
    return (
      <Leeg kop={welke === 'loopt' ? 'Er loopt geen bezwaar' : 'Er is nog geen bezwaar afgerond'} icoon="pen">
        Maakt iemand bezwaar, dan krijgt u bericht. Een bezwaar op papier legt u vast bij het besluit.
      </Leeg>
    );
  return (
    <Blok kop={welke === 'loopt' ? 'Lopende bezwaren' : 'Afgeronde bezwaren'}>
      <Tabel
        bijschrift="Bezwaren"
        bijschriftVerborgen
        rijen={bezwaren}
        sleutelVan={({ id }) => id}
        kolommen={[
          {
            sleutel: 'wie',
            kop: 'Leerling',
            cel: (rij) => <Anker href={`/swv/bezwaren/${rij.id}`}>{rij.leerlingNaam}</Anker>,
          },
          {
            sleutel: 'soort',
            kop: 'Besluit over',
            cel: (rij) => metHoofdletter(schrijfSoort(rij.soort, rij.categorie)),
          },
          { sleutel: 'indiener', kop: 'Bezwaar van', cel: (rij) => `${INDIENERNAAM[rij.als]}: ${rij.indiener}` },
          { sleutel: 'ontvangen', kop: 'Ontvangen', cel: (rij) => schrijfDatum(rij.ontvangenOp) },
          {
            sleutel: 'toestand',
            kop: 'Stand',
            cel: (rij) => (
              <>
                <Status soort={TOESTANDKLEUR[rij.toestand]}>{BEZWAAR_TOESTANDNAAM[rij.toestand]}</Status>
                {rij.teLaat && <Status soort="let-op">te laat</Status>}
              </>
            ),
          },
          {
            sleutel: 'termijn',
            kop: welke === 'loopt' ? 'Beslissen' : 'Afgerond',
            cel: (rij) =>
              rij.afgerondOp !== null ? (
                schrijfDatum(rij.afgerondOp)
              ) : rij.beslisdatum === null ? (
                'Staat stil'
              ) : (
                <TermijnStatus laatsteDag={rij.beslisdatum} vandaag={vandaag} />
              ),
          },
        ]}
      />
      {meer && <p className="opmaat-klein opmaat-rustig">Er zijn er meer. U ziet de eerste 200.</p>}
    </Blok>
  );
}
