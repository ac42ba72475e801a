import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Omgevingbeeld } from '../contract.ts';
import { dossierkruimels } from './kruimels.ts';

/** A pupil reads which people and organisations know it. */
export function Leerlingbeeld({ beeld }: { readonly beeld: Omgevingbeeld }) {
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Wie kent jou"
        kruimels={dossierkruimels('leerling', beeld.leerling.id, beeld.leerling.roepnaam)}
        sub="Je ouders of je school schreven op wie jou goed kent. De school vraagt daar alleen iets als dat mag."
      />
      <Blok kop="Mensen en organisaties">
        {beeld.namen.length === 0 ? (
          <p className="opmaat-rustig">Er staat nog niemand. Vertel je ouders of je school gerust wie jou goed kent.</p>
        ) : (
          <Kenmerken
            kenmerken={beeld.namen.map(({ naam, soortnaam }) => ({ naam, waarde: metHoofdletter(soortnaam) }))}
          />
        )}
      </Blok>
    </div>
  );
}
