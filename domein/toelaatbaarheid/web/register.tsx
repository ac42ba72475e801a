import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfBedrag } from '../../../web/platform/tekst.ts';
import type { Register } from '../contract-register.ts';
import './toelaatbaarheid.css';
import { Verklaringen } from './verklaringen.tsx';
import { useRegister } from './vragen.ts';

/** Running declarations: how many, where, when they end and what they cost; for role tlv also whose. */
export function Registerscherm() {
  const { organisatienaam } = useIk();
  const vraag = useRegister();
  if (vraag.isPending) return <Laden wat="het register" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Verklaringen" />
        <Melding soort="fout" kop="Het register is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const register = vraag.data;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Verklaringen"
        sub={`${organisatienaam ?? ''}, op ${schrijfDatum(register.peildatum)}.${register.metNamen ? '' : ' U ziet aantallen en bedragen, geen leerlingen.'}`}
      />
      {register.aantallen.length === 0 ? (
        <Leeg kop="Er lopen nog geen verklaringen" icoon="document" />
      ) : (
        <>
          <Aantallen register={register} />
          <Kosten register={register} />
          <Scholen register={register} />
        </>
      )}
      {register.metNamen && <Verklaringen einden={[register.eindeDitJaar, register.eindeVolgendJaar]} />}
    </div>
  );
}

function Aantallen({ register }: { readonly register: Register }) {
  return (
    <Blok kop="Hoeveel">
      <Tabel
        bijschrift="Verklaringen per soort en categorie"
        bijschriftVerborgen
        rijen={register.aantallen}
        sleutelVan={({ soort, categorie }) => `${soort}-${categorie}`}
        kolommen={[
          { sleutel: 'naam', kop: 'Soort', cel: ({ naam }) => metHoofdletter(naam) },
          { sleutel: 'lopend', kop: 'Geldt nu', rechts: true, cel: ({ lopend }) => lopend },
          { sleutel: 'begint', kop: 'Begint later', rechts: true, cel: ({ begintNog }) => begintNog },
          {
            sleutel: 'dit',
            kop: `Eindigt 31 juli ${register.eindeDitJaar.slice(0, 4)}`,
            rechts: true,
            cel: ({ eindigtDitJaar }) => eindigtDitJaar,
          },
          {
            sleutel: 'volgend',
            kop: `Eindigt 31 juli ${register.eindeVolgendJaar.slice(0, 4)}`,
            rechts: true,
            cel: ({ eindigtVolgendJaar }) => eindigtVolgendJaar,
          },
        ]}
      />
    </Blok>
  );
}

function Kosten({ register }: { readonly register: Register }) {
  const { kosten, tarieven } = register;
  const regels = kosten.flatMap(({ schooljaar, regels: perSoort }) =>
    perSoort.map((regel) => ({ ...regel, schooljaar })),
  );
  return (
    <Blok kop="Verwachte kosten per schooljaar">
      <div className="opmaat-stapel">
        <p>
          Geteld op 1 februari van elk schooljaar: elke verklaring die dan geldt, maal het bedrag per leerling. Nieuwe
          verklaringen en verlengingen tellen nog niet mee.
        </p>
        <Tabel
          bijschrift="Verwachte kosten per schooljaar"
          bijschriftVerborgen
          rijen={kosten}
          sleutelVan={({ schooljaar }) => schooljaar}
          kolommen={[
            { sleutel: 'jaar', kop: 'Schooljaar', cel: ({ schooljaar }) => schooljaar },
            {
              sleutel: 'aantal',
              kop: 'Verklaringen',
              rechts: true,
              cel: ({ regels: perSoort }) => perSoort.reduce((som, { aantal }) => som + aantal, 0),
            },
            {
              sleutel: 'totaal',
              kop: 'Totaal',
              rechts: true,
              cel: ({ totaal, onvolledig }) => (
                <>
                  {schrijfBedrag(totaal)}
                  {onvolledig && <div className="opmaat-klein opmaat-rustig">Niet volledig: er ontbreken bedragen</div>}
                </>
              ),
            },
          ]}
        />
        <details>
          <summary>Per soort</summary>
          <Tabel
            bijschrift="Verwachte kosten per schooljaar en soort"
            bijschriftVerborgen
            rijen={regels}
            sleutelVan={({ schooljaar, tarief }) => `${schooljaar} ${tarief}`}
            kolommen={[
              { sleutel: 'naam', kop: 'Soort', cel: ({ naam }) => naam },
              { sleutel: 'jaar', kop: 'Schooljaar', cel: ({ schooljaar }) => schooljaar },
              { sleutel: 'aantal', kop: 'Aantal', rechts: true, cel: ({ aantal }) => aantal },
              {
                sleutel: 'bedrag',
                kop: 'Per leerling',
                rechts: true,
                cel: ({ bedrag }) => (bedrag === null ? 'nog niet ingevuld' : schrijfBedrag(bedrag)),
              },
              {
                sleutel: 'totaal',
                kop: 'Samen',
                rechts: true,
                cel: ({ totaal }) => (totaal === null ? '' : schrijfBedrag(totaal)),
              },
            ]}
          />
        </details>
        <p className="opmaat-klein">
          «{tarieven.naam}», {tarieven.plaats}
          {tarieven.van === null ? '' : `, geldig vanaf ${schrijfDatum(tarieven.van)}`}.{' '}
          <Bronregel bron={tarieven.bron} />
        </p>
      </div>
    </Blok>
  );
}

function Scholen({ register }: { readonly register: Register }) {
  return (
    <Blok kop="Waar verklaringen worden gebruikt">
      {register.scholen.some(({ aantal }) => aantal === null) && (
        <p className="opmaat-rustig">
          Bij «niet getoond» gaat het om zo weinig leerlingen dat een getal zou zeggen wie het zijn, of is zo’n getal
          anders uit te rekenen.
        </p>
      )}
      <Tabel
        bijschrift="Aantal verklaringen per school"
        bijschriftVerborgen
        rijen={register.scholen}
        sleutelVan={({ code, soort }) => `${code} ${soort}`}
        kolommen={[
          {
            sleutel: 'school',
            kop: 'School',
            cel: ({ naam, code }) => (
              <>
                {naam}
                {code !== null && <div className="opmaat-klein opmaat-rustig">{code}</div>}
              </>
            ),
          },
          { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => soort },
          { sleutel: 'aantal', kop: 'Aantal', rechts: true, cel: ({ aantal }) => aantal ?? 'niet getoond' },
        ]}
      />
    </Blok>
  );
}
