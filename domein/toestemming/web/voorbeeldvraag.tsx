import { leesDatum } from '../../../kern/tijd/datum.ts';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Toestemmingen } from '../contract.ts';
import { type DeelbaarOnderdeel, DOELEN } from '../regels/doelen.ts';
import { schrijfOnderdeel } from '../regels/onderdeelnaam.ts';
import { schrijfVraag } from '../regels/vraagzin.ts';
import type { Vraagwaarden } from './vraagformulier.tsx';

interface Props {
  readonly waarden: Vraagwaarden;
  readonly leerling: Toestemmingen['leerling'];
  readonly school: string | null;
}

/** What parents will read, while it is being written. */
export function Voorbeeldvraag({ waarden, leerling, school }: Props) {
  const { doel, onderdelen, waarom } = waarden;
  if (doel === '') return null;
  const partij = doel === 'hergebruik_dossier' ? (school ?? 'de school') : waarden.partij.trim() || '…';
  const totEnMet = leesDatum(waarden.geldigTot);
  return (
    <div className="toestemming-voorbeeld opmaat-lopend" aria-live="polite">
      <p>
        <strong>{schrijfVraag({ doel, partij, school, kind: leerling.roepnaam })}</strong>
      </p>
      <p>{DOELEN[doel].uitleg}</p>
      <p>Dit gaat mee:</p>
      <ul>
        {onderdelen.map((code) => (
          <li key={code}>{schrijfOnderdeel(code as DeelbaarOnderdeel, 'ouder')}</li>
        ))}
      </ul>
      <p className="toestemming-tekst">Waarom: {waarom.trim() || '…'}</p>
      {totEnMet && <p>Tot en met {schrijfDag(totEnMet)}. U kunt elke dag van mening veranderen.</p>}
    </div>
  );
}
