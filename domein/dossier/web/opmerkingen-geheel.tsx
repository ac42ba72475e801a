import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { useOpmerkingen } from './buren.ts';
import { Opmerkinglijst } from './opmerkingen-bij.tsx';

const MEESTE = 2;

/** TOE-7: what parents and pupil said about the dossier as a whole; the newest here, all of it one link further. */
export function OpmerkingenGeheel({ leerling }: { readonly leerling: string }) {
  const { data } = useOpmerkingen(leerling);
  const geheel = data?.opmerkingen.filter(({ bij }) => bij === 'dossier') ?? [];
  if (geheel.length === 0) return null;
  const adres = `/leerlingen/${leerling}/opmerkingen`;
  return (
    <Blok
      kop="Wat ouders en leerling zeggen"
      actie={
        <Anker className="opmaat-niet-afdrukken" href={adres}>
          Alle opmerkingen
        </Anker>
      }
    >
      <Opmerkinglijst opmerkingen={geheel.slice(0, MEESTE)} adres={adres} />
    </Blok>
  );
}
