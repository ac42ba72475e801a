import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { TlvAanvraag } from '../contract.ts';
import { BETROKKENEN } from '../regels/inhoud.ts';
import { Aanvullen } from './aanvullen.tsx';
import { BesluitTonen } from './besluit-tonen.tsx';
import { DossierTonen } from './dossier-tonen.tsx';
import { Intrekken } from './intrekken.tsx';
import { ScoreUitkomst } from './score-tonen.tsx';
import { VisieBlok } from './visie-blok.tsx';
import { zegStand } from './woorden.ts';

/** Where a request stands: what happens now, the term with its stops, what went along, the decision and what comes next. */
export function Stand({ aanvraag }: { readonly aanvraag: TlvAanvraag }) {
  const { rol } = useIk();
  const thuis = rol === 'ouder' || rol === 'leerling';
  return (
    <div className="opmaat-kolommen">
      <div className="opmaat-stapel opmaat-stapel--ruim">
        <Blok kop="Hoe het staat" soort="nadruk">
          <p>{zegStand(aanvraag.toestand, thuis)}</p>
        </Blok>
        {aanvraag.besluit && <BesluitTonen aanvraag={aanvraag} besluit={aanvraag.besluit} rol={rol} />}
        {aanvraag.mogelijk.aanvullen.mag && <Aanvullen aanvraag={aanvraag} />}
        {aanvraag.mogelijk.visie.mag && <VisieBlok aanvraag={aanvraag} />}
        <Vraag aanvraag={aanvraag} />
        {aanvraag.uitkomst && <ScoreUitkomst uitkomst={aanvraag.uitkomst} oudeTests={aanvraag.oudeTests} />}
        <Blok kop={aanvraag.vastgelegd ? 'Dit ging mee' : 'Dit gaat mee'}>
          <DossierTonen dossier={aanvraag.dossier} visies={aanvraag.visies} />
        </Blok>
      </div>
      <div className="opmaat-stapel opmaat-stapel--ruim">
        <Termijnblok aanvraag={aanvraag} />
        {aanvraag.adviezen.length > 0 && (
          <Blok kop="Advies van deskundigen">
            <Kenmerken
              kenmerken={aanvraag.adviezen.map(({ plaats, discipline, gegeven }) => ({
                naam: metHoofdletter(discipline),
                waarde: gegeven
                  ? `Gegeven op ${schrijfDag(gegeven)}`
                  : `Gevraagd, nog niet gegeven (deskundige ${plaats})`,
              }))}
            />
          </Blok>
        )}
        {aanvraag.handelingen.length > 0 && (
          <Blok kop="Wat er gebeurde">
            <Tijdlijn
              gebeurtenissen={[...aanvraag.handelingen].reverse().map((een, plek) => ({
                id: `${een.soort}-${plek}`,
                datum: een.dag,
                titel: een.zin,
                tekst: een.toelichting === '' ? undefined : een.toelichting,
              }))}
            />
          </Blok>
        )}
        {aanvraag.mogelijk.intrekken.mag && <Intrekken aanvraag={aanvraag} />}
      </div>
    </div>
  );
}

function Termijnblok({
  aanvraag: { termijn, stilstanden, swv, bevoegdZin, toestand },
}: {
  readonly aanvraag: TlvAanvraag;
}) {
  const { vandaag } = useIk();
  const dicht = stilstanden.flatMap(({ van, tot }) =>
    tot === null ? [] : [`van ${schrijfDag(van)} tot ${schrijfDag(tot)}`],
  );
  return (
    <Blok kop="Wie beslist, en wanneer">
      <div className="opmaat-stapel">
        <p>
          <strong>{swv.naam}</strong>. {bevoegdZin}
        </p>
        {termijn && (
          <Termijnbalk
            naam="Besluit"
            begin={termijn.start}
            laatsteDag={termijn.laatsteDag}
            vandaag={vandaag}
            bron={termijn.bron}
            toelichting={dicht.length > 0 ? `De termijn stond stil ${dicht.join(' en ')}.` : undefined}
          />
        )}
        {toestand === 'aanvulling_gevraagd' && (
          <p>De beslistermijn staat stil sinds {schrijfDatum(stilstanden.at(-1)?.van ?? vandaag)}.</p>
        )}
      </div>
    </Blok>
  );
}

function Vraag({ aanvraag: { inhoud, gewensteStart, gezochteSchool } }: { readonly aanvraag: TlvAanvraag }) {
  const tekst = (waarde: string) => <span className="tlv-tekst">{waarde}</span>;
  return (
    <Blok kop="Wat de school vraagt">
      <Kenmerken
        kenmerken={[
          { naam: 'Vanaf', waarde: schrijfDag(gewensteStart) },
          ...(gezochteSchool ? [{ naam: 'Gezochte school', waarde: gezochteSchool.naam }] : []),
          { naam: 'Waarom', waarde: tekst(inhoud.motivering || 'Nog niet ingevuld') },
          ...(inhoud.inPlaatsVanPlan ? [{ naam: 'Waarop het steunt', waarde: tekst(inhoud.inPlaatsVanPlan) }] : []),
          ...(inhoud.heleSchoolperiode
            ? [{ naam: 'Hele schoolperiode', waarde: tekst(inhoud.waaromHelePeriode) }]
            : []),
          ...(inhoud.maatwerkroute
            ? [
                {
                  naam: 'Maatwerkroute',
                  waarde: tekst(
                    `${inhoud.maatwerkMet.map((wie) => BETROKKENEN[wie]).join(', ')}: ${inhoud.motiveringMaatwerk}`,
                  ),
                },
              ]
            : []),
          {
            naam: 'Ouders ingelicht',
            waarde: inhoud.oudersIngelichtOp ? schrijfDag(inhoud.oudersIngelichtOp) : 'Nog niet',
          },
        ]}
      />
    </Blok>
  );
}
