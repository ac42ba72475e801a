import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import { BEZWAAR_UITKOMSTNAAM } from '../regels/handeling.ts';
import { type Handelingprops, useHandeling } from './handeling.ts';

/** The second pair of eyes: shows what a colleague proposed, and decides so. */
export function Beslisformulier(props: Handelingprops) {
  const f = useHandeling(props, 'besloten', { begin: {}, maak: () => ({}) });
  return (
    <Handelingkader formulier={f} doe="Beslissing nemen" ververs={props.ververs} nietNu={props.klaar}>
      <p>De beslissing gaat direct naar ouders en school en is daarna niet meer te veranderen.</p>
    </Handelingkader>
  );
}

/** What lies there to be decided. */
export function Voorstelblik({ bezwaar }: Pick<Handelingprops, 'bezwaar'>) {
  const { voorstel } = bezwaar;
  if (voorstel === null) return null;
  const { nieuw } = voorstel;
  return (
    <Kenmerken
      kenmerken={[
        { naam: 'Voorstel van', waarde: voorstel.door },
        { naam: 'Beslissing', waarde: BEZWAAR_UITKOMSTNAAM[voorstel.uitkomst] },
        { naam: 'Waarom', waarde: <span className="bezwaar-tekst">{voorstel.motivering}</span> },
        ...(voorstel.afwijking === ''
          ? []
          : [
              {
                naam: 'Waarom anders dan het advies',
                waarde: <span className="bezwaar-tekst">{voorstel.afwijking}</span>,
              },
            ]),
        ...(nieuw === null
          ? []
          : [
              {
                naam: 'Nieuw besluit',
                waarde:
                  nieuw.uitkomst === 'negatief'
                    ? `Afwijzen: ${TLV_SOORT[nieuw.soort].naam}`
                    : `${TLV_SOORT[nieuw.soort].naam}${nieuw.categorie === null ? '' : `, categorie ${nieuw.categorie}`}, ${
                        nieuw.van && nieuw.tot ? `${schrijfDatum(nieuw.van)} tot en met ${schrijfDatum(nieuw.tot)}` : ''
                      }`,
              },
              ...(nieuw.voorwaarden === '' ? [] : [{ naam: 'Voorwaarden', waarde: nieuw.voorwaarden }]),
            ]),
      ]}
    />
  );
}
