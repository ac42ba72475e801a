import { useQuery } from '@tanstack/react-query';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, schrijfOpsomming, schrijfResterend } from '../../../web/platform/tekst.ts';

/** What this page shows of who knows the child; the capability omgeving has the whole. */
interface Omgevingkort {
  readonly partijen: readonly { readonly weggehaald: boolean }[];
  readonly wacht: {
    readonly gevraagd: number;
    readonly binnen: number;
    readonly open: readonly { readonly partij: string; readonly tot: Datum }[];
    readonly zin: string;
  };
}

/** AAN-14: who knows the child, what came in and what is still awaited; the term does not wait for it. */
export function OmgevingBlok({ leerling }: { readonly leerling: string }) {
  const { rol, vandaag } = useIk();
  const vraag = useQuery({
    queryKey: ['omgevingkort', leerling],
    queryFn: ({ signal }) =>
      api.get<Omgevingkort>(`/leerlingen/${leerling}/omgeving`, { signal }).catch((fout: unknown) => {
        if (fout instanceof ApiFout && (fout.status === 404 || fout.status === 403)) return null;
        throw fout;
      }),
  });
  if (!vraag.data) return null;
  const { wacht } = vraag.data;
  const genoemd = vraag.data.partijen.filter(({ weggehaald }) => !weggehaald).length;
  const isOuder = rol === 'ouder';
  return (
    <Blok kop={isOuder ? 'Wie kent uw kind' : 'Informatie van anderen'}>
      <div className="opmaat-stapel opmaat-stapel--dicht">
        {wacht.gevraagd > 0 && (
          <p>
            <strong>
              {wacht.binnen} van {wacht.gevraagd} binnen.
            </strong>{' '}
            {wacht.open.length > 0 && (
              <>
                Wacht nog op{' '}
                {schrijfOpsomming(
                  wacht.open.map(
                    ({ partij, tot }) => `${partij} (tot en met ${schrijfDag(tot)}, ${schrijfResterend(tot, vandaag)})`,
                  ),
                )}
                .
              </>
            )}
          </p>
        )}
        {wacht.open.length > 0 && <p className="opmaat-klein">{wacht.zin}</p>}
        {wacht.gevraagd === 0 && <p>{beschrijf(genoemd, isOuder)}</p>}
        <Anker href={`/leerlingen/${leerling}/omgeving`}>
          {isOuder ? schrijfActie(genoemd) : 'Bekijken en vragen'}
        </Anker>
      </div>
    </Blok>
  );
}

function beschrijf(genoemd: number, isOuder: boolean): string {
  if (genoemd > 0) return isOuder ? 'De school heeft hier nog niets gevraagd.' : 'U heeft nog niets gevraagd.';
  return isOuder
    ? 'Kent iemand uw kind goed, zoals de kinderopvang of de huisarts? Met uw toestemming kan de school daar iets vragen.'
    : 'De ouders hebben nog niet verteld wie het kind kent.';
}

function schrijfActie(genoemd: number): string {
  return genoemd === 0 ? 'Vertel wie uw kind kent' : 'Bekijken en aanvullen';
}
