import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import type { SwvAanvraag } from '../contract.ts';

/** The proposal that waits for a second person. */
export function Voorgesteld({ voorstel }: { readonly voorstel: NonNullable<SwvAanvraag['voorstel']> }) {
  const positief = voorstel.uitkomst === 'positief';
  return (
    <div className="opmaat-stapel">
      <p>
        {voorstel.vanMij ? 'U stelde' : `${voorstel.doorNaam} stelde`} op {schrijfDatum(voorstel.dag)} dit besluit voor:
      </p>
      <Kenmerken
        kenmerken={[
          { naam: 'Besluit', waarde: positief ? 'Toekennen' : 'Afwijzen' },
          {
            naam: 'Soort',
            waarde: `${TLV_SOORT[voorstel.soort].naam}${voorstel.categorie === null ? '' : `, categorie ${voorstel.categorie}`}`,
          },
          ...(voorstel.van === null || voorstel.tot === null
            ? []
            : [
                {
                  naam: 'Geldt',
                  waarde: `${schrijfDatum(voorstel.van)} tot en met ${schrijfDatum(voorstel.tot)}${voorstel.heleSchoolperiode ? ' (hele schoolperiode)' : ''}`,
                },
              ]),
          ...(voorstel.voorwaarden === ''
            ? []
            : [
                {
                  naam: 'Voorwaarden voor terugkeer',
                  waarde: <span className="toe-tekst">{voorstel.voorwaarden}</span>,
                },
              ]),
          { naam: 'Motivering', waarde: <span className="toe-tekst">{voorstel.motivering}</span> },
        ]}
      />
    </div>
  );
}
