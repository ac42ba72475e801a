import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { Handelingformulier } from './formulier.tsx';
import { kruimels } from './kruimels.ts';
import { useMedisch } from './vragen.ts';

/** ARR-6 · Writes an act down, or changes one (`?handeling=`). */
export function Opschrijven() {
  const { rol } = useIk();
  const vraag = useMedisch(useParam('leerling'));
  const [{ handeling: welke }] = useZoek();
  if (vraag.isPending) return <Laden wat="de medische afspraken" regels={8} />;
  const oud = vraag.data?.handelingen.find(({ id }) => id === welke);
  if (vraag.isError || (welke !== undefined && !oud?.mag.wijzigen))
    return (
      <>
        <Paginakop titel="Medische handeling" />
        <Melding soort="fout" kop="Dit kan nu niet">
          <p>{vraag.error?.message ?? 'Deze handeling is er niet (meer), of is gestopt.'}</p>
        </Melding>
      </>
    );
  const { leerling } = vraag.data;
  return (
    <div className="opmaat-stapel medisch">
      <Paginakop
        titel={oud ? 'Handeling wijzigen' : 'Medische handeling opschrijven'}
        kruimels={[...kruimels(rol, leerling), { tekst: 'Medische hulp', naar: `/leerlingen/${leerling.id}/medisch` }]}
        sub={
          <p>
            {oud
              ? 'Na een wijziging vraagt Opmaat alle akkoorden opnieuw. Tot die er zijn, mag het niet.'
              : `Schrijf op wat u met de ouders van ${leerling.roepnaam} bespreekt. Opmaat vraagt daarna de akkoorden. Tot die er zijn, mag het niet.`}
          </p>
        }
      />
      <Handelingformulier key={oud?.id ?? 'nieuw'} leerling={leerling} oud={oud} />
    </div>
  );
}
