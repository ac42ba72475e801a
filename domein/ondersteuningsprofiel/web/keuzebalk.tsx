import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import type { Vergelijking } from '../contract.ts';

/** The comparison of these schools, shared by the bar below the finder and the screen itself. */
export function vergelijkvraag(scholen: string) {
  return {
    queryKey: ['scholen', 'vergelijken', scholen],
    queryFn: () => api.get<Vergelijking>('/scholen/vergelijken', { zoek: { scholen } }),
  };
}

/** The schools that were chosen, in sight while one goes on looking. */
export function Keuzebalk({
  gekozen,
  onWeg,
}: {
  readonly gekozen: readonly string[];
  readonly onWeg: (code: string) => void;
}) {
  const scholen = gekozen.join(',');
  const { data } = useQuery(vergelijkvraag(scholen));
  return (
    <section className="vinder-balk opmaat-niet-afdrukken" aria-label="Gekozen scholen">
      <ul>
        {gekozen.map((code) => {
          const naam = data?.scholen.find(({ school }) => school.code === code)?.school.naam ?? code;
          return (
            <li key={code}>
              <span>{naam}</span>
              <Knop soort="stil" klein icoon="kruis" onClick={() => onWeg(code)}>
                <span className="opmaat-verborgen">{naam} weghalen</span>
              </Knop>
            </li>
          );
        })}
      </ul>
      <KnopLink href={`/scholen/vergelijken?scholen=${scholen}`}>
        {gekozen.length === 1 ? 'Bekijk' : `Vergelijk ${gekozen.length} scholen`}
      </KnopLink>
    </section>
  );
}
