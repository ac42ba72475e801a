import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfBedrag, schrijfGetal } from '../../../web/platform/tekst.ts';
import { BETALERS, MODEL, SOORTNAAM } from '../regels/soorten.ts';
import { useCijfers } from './vragen.ts';
import { schrijfSchooljaar } from './woorden.ts';

/** For the directie: what arrangements come to in the region, without persons. */
export function Arrangementcijfers() {
  const vraag = useCijfers();
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Arrangementen in de regio"
        sub="Wat is toegekend, per schooljaar, soort, werkwijze en betaler. Minder dan vijf tellen wij niet: dan kan niemand herkend worden."
      />
      {vraag.isPending && <Laden wat="de cijfers" />}
      {vraag.isError && (
        <Melding soort="fout" kop="De cijfers zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data?.cijfers.length === 0 && (
        <Leeg kop="Nog geen arrangementen" icoon="passend">
          Zodra scholen arrangementen toekennen of het samenwerkingsverband beslist, staan hier de aantallen en
          bedragen.
        </Leeg>
      )}
      {vraag.data && vraag.data.cijfers.length > 0 && (
        <Tabel
          bijschrift="Arrangementen in de regio"
          bijschriftVerborgen
          rijen={vraag.data.cijfers}
          sleutelVan={({ schooljaar, soort, model, betaler }) => `${schooljaar} ${soort} ${model} ${betaler}`}
          kolommen={[
            { sleutel: 'jaar', kop: 'Schooljaar', cel: ({ schooljaar }) => schrijfSchooljaar(schooljaar) },
            { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => SOORTNAAM[soort] },
            { sleutel: 'model', kop: 'Werkwijze', cel: ({ model }) => MODEL[model].naam },
            { sleutel: 'betaler', kop: 'Betaler', cel: ({ betaler }) => BETALERS[betaler] },
            {
              sleutel: 'aantal',
              kop: 'Arrangementen',
              rechts: true,
              cel: ({ aantal }) => (aantal === null ? 'minder dan 5' : schrijfGetal(aantal)),
            },
            {
              sleutel: 'bedrag',
              kop: 'Bedrag',
              rechts: true,
              cel: ({ bedrag }) => (bedrag === null ? '–' : schrijfBedrag(bedrag)),
            },
          ]}
        />
      )}
    </div>
  );
}
