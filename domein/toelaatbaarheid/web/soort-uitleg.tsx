import { TLV_SOORT, TLV_SOORTEN, type TlvSoort } from '../../tlv/regels/soorten.ts';

/** What the short names in a list stand for; only those that stand there. */
export function Soortuitleg({ soorten }: { readonly soorten: readonly TlvSoort[] }) {
  const uitleg = TLV_SOORTEN.filter((soort) => soorten.includes(soort)).map((soort) => TLV_SOORT[soort].naam);
  if (uitleg.length === 0) return null;
  return <p className="opmaat-klein opmaat-rustig">In deze lijst: {uitleg.join(', ')}.</p>;
}
