import type { Datum } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Zoekformulier } from '../../../web/platform/delen/zoekformulier.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { Soortuitleg } from './soort-uitleg.tsx';
import { Lijst } from './verklaringen-tabel.tsx';
import { useVerklaringen } from './vragen.ts';
import { SOORTOPTIES } from './woorden.ts';

/** Whose declarations run, soonest to end first: with «eindigt» the list of what may need renewing (TLV-5). */
export function Verklaringen({ einden }: { readonly einden: readonly Datum[] }) {
  const [zoek, zetZoek] = useZoek();
  const vraag = useVerklaringen(zoek);
  return (
    <Blok
      kop="Leerlingen met een verklaring"
      actie={
        <KnopLink soort="secundair" klein icoon="document" href={apiPad('/swv/tlv-verklaringen.csv')} download>
          Als rekenblad (csv)
        </KnopLink>
      }
    >
      <div className="opmaat-stapel">
        <Zoekformulier label="Zoek op naam of nummer" zoek={zoek.zoek} onZoek={(naam) => zetZoek({ zoek: naam })}>
          <Keuzelijst
            naam="einde"
            label="Eindigt"
            verplicht
            breedte="middel"
            leeg="Alle"
            waarde={zoek.einde ?? ''}
            onWaarde={(einde) => zetZoek({ einde: einde || undefined })}
            opties={einden.map((einde) => ({ waarde: einde, tekst: `31 juli ${einde.slice(0, 4)}` }))}
          />
          <Keuzelijst
            naam="soort"
            label="Soort"
            verplicht
            breedte="middel"
            leeg="Alle soorten"
            waarde={zoek.soort ?? ''}
            onWaarde={(soort) => zetZoek({ soort: soort || undefined })}
            opties={SOORTOPTIES}
          />
        </Zoekformulier>
        {vraag.isPending && <Laden wat="de verklaringen" regels={4} />}
        {vraag.isError && (
          <Melding soort="fout" kop="De verklaringen zijn er nu niet">
            <p>{vraag.error.message}</p>
          </Melding>
        )}
        {vraag.isSuccess && <Lijst rijen={vraag.data.pages.flatMap(({ verklaringen }) => verklaringen)} />}
        {vraag.isSuccess && (
          <Soortuitleg
            soorten={vraag.data.pages.flatMap(({ verklaringen }) => verklaringen.map(({ soort }) => soort))}
          />
        )}
        {vraag.hasNextPage && (
          <div>
            <Knop soort="secundair" bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
              Meer verklaringen tonen
            </Knop>
          </div>
        )}
      </div>
    </Blok>
  );
}
