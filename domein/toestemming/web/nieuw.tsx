import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Toestemmingen } from '../contract.ts';
import './toestemming.css';
import { dossierkruimels } from './kruimels.ts';
import { MetLijst } from './toestemmingen.tsx';
import { Vraagformulier } from './vraagformulier.tsx';

/** Asking for consent, or for a parent: giving it of own accord. */
export function NieuweToestemming() {
  return <MetLijst leerling={useParam('leerling')}>{(lijst) => <Pagina lijst={lijst} />}</MetLijst>;
}

function Pagina({ lijst }: { readonly lijst: Toestemmingen }) {
  const { rol } = useIk();
  const { leerling, beslissers } = lijst;
  const isOuder = rol === 'ouder';
  const anderen = beslissers.filter(({ benIk }) => !benIk).map(({ naam }) => naam);
  return (
    <div className="opmaat-stapel toestemming">
      <Paginakop
        titel={isOuder ? 'Zelf toestemming geven' : 'Toestemming vragen'}
        kruimels={[
          ...dossierkruimels(isOuder ? 'ouder' : 'ib', leerling.id, leerling.roepnaam),
          {
            tekst: isOuder ? `Toestemming voor ${leerling.roepnaam}` : 'Toestemmingen',
            naar: `/leerlingen/${leerling.id}/toestemmingen`,
          },
        ]}
        sub={
          <p>
            Eén doel en één partij per keer.{' '}
            {isOuder
              ? 'Uw ja geldt meteen als uw antwoord. Is er ook een ja van een ander nodig, dan vraagt Opmaat dat.'
              : `De vraag gaat naar ${anderen.join(' en ') || 'wie het gezag krijgt'}.`}
          </p>
        }
      />
      <Vraagformulier lijst={lijst} isOuder={isOuder} />
    </div>
  );
}
