import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Omgevingbeeld } from '../contract.ts';

/** A pupil reads which people and organisations know it. */
export function Leerlingbeeld({ beeld }: { readonly beeld: Omgevingbeeld }) {
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop titel="Wie kent jou" sub="Je ouders of je school schreven op wie jou goed kent." />
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
