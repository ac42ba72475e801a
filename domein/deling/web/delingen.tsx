import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { DelingKaart } from './deling-kaart.tsx';
import './deling.css';
import { dossierkruimels } from './kruimels.ts';
import { useDelingen } from './vragen.ts';

/** With whom something about this pupil is or was shared: running on top, and below what is over. */
export function Delingenscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useDelingen(leerling);
  const lopend = vraag.data?.delingen.filter(({ stand }) => stand === 'loopt') ?? [];
  const voorbij = vraag.data?.delingen.filter(({ stand }) => stand !== 'loopt') ?? [];
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Met wie is iets gedeeld"
        sub={
          rol === 'leerling'
            ? 'Hier zie je met wie de school iets over jou deelt, wat dat is en waarom.'
            : 'Met wie de school iets deelt, wat, waarom en tot wanneer. Stoppen werkt meteen.'
        }
        kruimels={dossierkruimels(rol, leerling, vraag.data?.roepnaam)}
        acties={
          vraag.data?.magDelen && (
            <>
              <KnopLink href={`/leerlingen/${leerling}/delen`} icoon="plus">
                Delen
              </KnopLink>
              <KnopLink href={`/leerlingen/${leerling}/casus`} soort="secundair">
                Anonieme casus
              </KnopLink>
            </>
          )
        }
      />
      {vraag.isPending && <Laden wat="wat is gedeeld" />}
      {vraag.isError && (
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && (
        <Blok kop="Wordt nu gedeeld" kopVerborgen={lopend.length === 0} soort="stil">
          {lopend.length === 0 ? (
            <Leeg kop="Er wordt nu niets gedeeld" icoon="mensen">
              {isSchool
                ? 'Deelt u iets met een deskundige of zorgpartner, dan staat het hier, ook voor de ouders.'
                : 'Deelt de school iets met iemand buiten de school, dan staat het hier.'}
            </Leeg>
          ) : (
            <div className="opmaat-stapel">
              {lopend.map((deling) => (
                <DelingKaart key={deling.id} deling={deling} leerling={leerling} metSchool={!isSchool} />
              ))}
            </div>
          )}
        </Blok>
      )}
      {voorbij.length > 0 && (
        <Blok kop="Eerder gedeeld" soort="stil">
          <div className="opmaat-stapel">
            {voorbij.map((deling) => (
              <DelingKaart key={deling.id} deling={deling} leerling={leerling} metSchool={!isSchool} />
            ))}
          </div>
        </Blok>
      )}
    </div>
  );
}
