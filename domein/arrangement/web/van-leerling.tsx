import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { VanLeerling } from '../contract-lijsten.ts';
import './arrangement.css';
import { dossierkruimels } from './kruimels.ts';
import { useVanLeerling } from './vragen.ts';
import { statusSoort, UITKOMST } from './woorden.ts';

/** Extra support of one pupil, own and with a group, and what it brought to the goals of the plan. */
export function ArrangementenVanLeerling() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useVanLeerling(leerling);
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={
          rol === 'leerling' ? 'Mijn extra hulp' : rol === 'ouder' ? 'Extra hulp (arrangementen)' : 'Arrangementen'
        }
        kruimels={dossierkruimels(rol, leerling, vraag.data?.leerling.roepnaam)}
        sub={
          rol === 'leerling'
            ? 'Welke extra hulp je krijgt, en wat dat opleverde.'
            : 'Welke extra ondersteuning er is of was, en wat die opleverde.'
        }
        acties={
          vraag.data?.magOpstellen && (
            <KnopLink href={`/arrangementen/nieuw?leerling=${leerling}`} icoon="plus">
              Nieuw arrangement
            </KnopLink>
          )
        }
      />
      {vraag.isPending && <Laden wat="de arrangementen" />}
      {vraag.isError && (
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && <Inhoud gegevens={vraag.data} />}
    </div>
  );
}

/** With whom, in the words of who reads. */
const ALLEEN = { ouder: 'uw kind alleen', leerling: 'jou alleen' } as const;

function Inhoud({ gegevens: { arrangementen, effect } }: { readonly gegevens: VanLeerling }) {
  const { rol } = useIk();
  if (arrangementen.length === 0)
    return (
      <Leeg kop="Er is geen extra ondersteuning vastgelegd" icoon="passend">
        {rol === 'leerling'
          ? 'Krijg je extra hulp, dan staat het hier.'
          : 'Een arrangement is extra ondersteuning voor een tijd, met een doel en een einddatum. Komt er een, dan staat het hier.'}
      </Leeg>
    );
  return (
    <>
      <Tabel
        bijschrift="Arrangementen"
        bijschriftVerborgen
        rijen={arrangementen}
        sleutelVan={({ id }) => id}
        kolommen={[
          {
            sleutel: 'naam',
            kop: 'Arrangement',
            cel: ({ id, naam }) => <Anker href={`/arrangementen/${id}`}>{naam}</Anker>,
          },
          {
            sleutel: 'wie',
            kop: 'Met',
            cel: ({ soort }) =>
              soort === 'groep' ? 'een groep' : (ALLEEN[rol as keyof typeof ALLEEN] ?? 'deze leerling'),
          },
          { sleutel: 'uitvoerder', kop: 'Uitvoerder', cel: ({ uitvoerder }) => uitvoerder },
          {
            sleutel: 'tot',
            kop: 'Van en tot en met',
            cel: ({ van, tot }) => `${schrijfDatumKort(van)} – ${schrijfDatumKort(tot)}`,
          },
          { sleutel: 'stand', kop: 'Stand', cel: (rij) => <Status soort={statusSoort(rij)}>{rij.stand}</Status> },
        ]}
      />
      {effect.length > 0 && (
        <Blok kop="Wat het opleverde voor de doelen uit het plan">
          <ul className="arrangement-regels">
            {effect.map(({ doel, tekst, laatste, arrangementen: bijdragen }) => (
              <li key={doel}>
                <strong>{tekst}</strong>{' '}
                {laatste === null ? (
                  <Status>nog niet geëvalueerd</Status>
                ) : (
                  <Status soort={UITKOMST[laatste.uitkomst].soort}>
                    {UITKOMST[laatste.uitkomst].tekst} op {schrijfDag(laatste.dag)}
                  </Status>
                )}
                <ul>
                  {bijdragen.map(({ arrangement, naam, uitkomst }) => (
                    <li key={arrangement}>
                      <Anker href={`/arrangementen/${arrangement}`}>{naam}</Anker>
                      {uitkomst !== null && `: ${UITKOMST[uitkomst].tekst.toLowerCase()}`}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Blok>
      )}
    </>
  );
}
