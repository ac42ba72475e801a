import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Besluitbeeld, Bezwaarbeeld } from '../contract.ts';
import { BEZWAAR_UITKOMSTNAAM, type BezwaarUitkomst } from '../regels/handeling.ts';
import { INDIENERNAAM } from '../regels/indienen.ts';

/** The decision that it is about. */
export function Besluitblok({ besluit }: { readonly besluit: Besluitbeeld }) {
  const { van, tot, nummer, categorie } = besluit;
  return (
    <Blok kop="Het besluit">
      <div className="opmaat-stapel">
        <Kenmerken
          kenmerken={[
            { naam: 'Leerling', waarde: besluit.leerlingNaam },
            {
              naam: 'Besluit',
              waarde: `${besluit.uitkomst === 'positief' ? 'Toegekend' : 'Afgewezen'}: ${besluit.soortnaam}${categorie === null ? '' : `, categorie ${categorie}`}`,
            },
            ...(nummer === null ? [] : [{ naam: 'Nummer', waarde: nummer }]),
            ...(van === null || tot === null
              ? []
              : [{ naam: 'Geldt', waarde: `${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}` }]),
            { naam: 'Genomen', waarde: `${schrijfDatum(besluit.beslotenOp)} door ${besluit.swv}` },
            { naam: 'Gevraagd door', waarde: besluit.school },
            { naam: 'Waarom', waarde: <span className="bezwaar-tekst">{besluit.motivering}</span> },
            { naam: 'Bezwaar kan tot en met', waarde: schrijfDatum(besluit.bezwaarTot) },
          ]}
        />
        <Knoppenrij>
          <KnopLink
            soort="secundair"
            klein
            icoon="document"
            href={apiPad(`/tlv-besluiten/${besluit.id}/brief`)}
            download
          >
            Brief met het besluit (pdf)
          </KnopLink>
        </Knoppenrij>
      </div>
    </Blok>
  );
}

/** The term to decide, or why it does not run. */
export function Termijnblok({ bezwaar }: { readonly bezwaar: Bezwaarbeeld }) {
  const { vandaag } = useIk();
  const { termijn, stilstanden } = bezwaar;
  const open = stilstanden.find(({ tot }) => tot === null);
  if (bezwaar.afgerondOp !== null) return null;
  return (
    <Blok kop="Wanneer is er een beslissing?">
      <div className="opmaat-stapel">
        {termijn && (
          <Termijnbalk
            naam={termijn.naam}
            begin={termijn.start}
            laatsteDag={termijn.laatsteDag}
            vandaag={vandaag}
            stand="loopt"
            toelichting={termijn.bijVerstrijken}
            bron={termijn.bron}
          />
        )}
        {open && (
          <p>
            De termijn staat stil sinds {schrijfDatum(open.van)}. Zij loopt weer als de aanvulling er is, of als de dag
            daarvoor voorbij is.
          </p>
        )}
        {stilstanden
          .filter(({ tot }) => tot !== null)
          .map(({ van, tot }) => (
            <p key={van} className="opmaat-klein opmaat-rustig">
              De termijn stond stil van {schrijfDatum(van)} tot {schrijfDatum(tot ?? van)}.
            </p>
          ))}
      </div>
    </Blok>
  );
}

/** What was asked, by whom. */
export function Grondenblok({ bezwaar }: { readonly bezwaar: Bezwaarbeeld }) {
  return (
    <Blok kop="Het bezwaar">
      <div className="opmaat-stapel">
        <p className="bezwaar-tekst">{bezwaar.gronden}</p>
        <p className="opmaat-klein opmaat-rustig">
          {INDIENERNAAM[bezwaar.als]}: {bezwaar.indiener}. Ontvangen op {schrijfDatum(bezwaar.ontvangenOp)}
          {bezwaar.weg === 'papier' ? ', op papier' : ''}.
        </p>
        {bezwaar.teLaatOm !== null && (
          <Melding soort="waarschuwing" kop="Het bezwaar kwam te laat" kopniveau={3}>
            <p className="bezwaar-tekst">{bezwaar.teLaatOm}</p>
          </Melding>
        )}
        <Knoppenrij>
          <KnopLink
            soort="secundair"
            klein
            icoon="downloaden"
            href={apiPad(`/bezwaren/${bezwaar.id}/bevestiging`)}
            download
          >
            Ontvangstbevestiging (PDF)
          </KnopLink>
          {bezwaar.toestand in BEZWAAR_UITKOMSTNAAM && (
            <KnopLink
              soort="secundair"
              klein
              icoon="downloaden"
              href={apiPad(`/bezwaren/${bezwaar.id}/beslissing`)}
              download
            >
              Beslissing: {BEZWAAR_UITKOMSTNAAM[bezwaar.toestand as BezwaarUitkomst].toLowerCase()} (PDF)
            </KnopLink>
          )}
        </Knoppenrij>
      </div>
    </Blok>
  );
}

/** Everything that was done, newest first. */
export function Verloop({ bezwaar }: { readonly bezwaar: Bezwaarbeeld }) {
  return (
    <Blok kop="Wat er is gebeurd">
      <Tijdlijn
        gebeurtenissen={bezwaar.handelingen.toReversed().map((h) => ({
          id: String(h.volgnummer),
          datum: h.dag,
          titel: h.naam,
          wie: `${h.door}, ${h.rol}`,
          icoon: h.soort === 'besloten' ? 'vinkje' : 'document',
          tekst: h.regels.length > 0 && (
            <dl className="bezwaar-regel">
              {h.regels.map(({ naam, waarde }) => (
                <div key={naam}>
                  <dt>{naam}</dt>
                  <dd>{waarde}</dd>
                </div>
              ))}
            </dl>
          ),
        }))}
      />
    </Blok>
  );
}
