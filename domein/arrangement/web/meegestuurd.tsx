import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, schrijfMoment } from '../../../web/platform/tekst.ts';
import { INTENSITEIT, SETTINGNAAM, type Setting } from '../../behoefte/regels/domeinen.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { useMeegestuurd } from './vragen.ts';

const BESCHRIJVING = {
  belemmerend: 'Wat het lastig maakt',
  bevorderend: 'Wat helpt',
  visie_ouders: 'Wat de ouders vinden',
  visie_leerling: 'Wat de leerling vindt',
  geprobeerd: 'Wat al is geprobeerd',
  observatie: 'Wat is gezien',
} as const satisfies Record<Aanvraagdossier['beschrijvingen'][number]['soort'], string>;

/** ARR-4 · What goes along with the request, shown before it goes; for the SWV what came along. */
export function Meegestuurd({ id, verstuurd }: { readonly id: string; readonly verstuurd: boolean }) {
  const { rol } = useIk();
  const [open, zetOpen] = useState(rol === 'tlv');
  return (
    <Blok kop={verstuurd ? 'Wat is meegestuurd' : 'Wat meegaat'}>
      {!open && (
        <Knop soort="secundair" icoon="oog" onClick={() => zetOpen(true)}>
          Bekijk wat {verstuurd ? 'meeging' : 'meegaat'}
        </Knop>
      )}
      {open && <Dossier id={id} />}
    </Blok>
  );
}

function Dossier({ id }: { readonly id: string }) {
  const vraag = useMeegestuurd(id);
  if (vraag.isPending) return <Laden wat="wat meegaat" />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="Dit is er nu niet" kopniveau={3}>
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const { moment, namen } = vraag.data;
  const dossier = vraag.data.dossier as unknown as Aanvraagdossier;
  const { leerling, behoeften, beschrijvingen, opp } = dossier;
  const soorten = (Object.keys(BESCHRIJVING) as (keyof typeof BESCHRIJVING)[]).filter((soort) =>
    beschrijvingen.some((beschrijving) => beschrijving.soort === soort),
  );
  return (
    <div className="opmaat-stapel">
      {moment !== null && <p className="opmaat-klein opmaat-rustig">Zoals het was op {schrijfMoment(moment)}.</p>}
      <Kenmerken
        kenmerken={[
          { naam: 'Leerling', waarde: leerling.naam },
          { naam: 'Geboren', waarde: schrijfDag(leerling.geboortedatum) },
          {
            naam: 'School en groep',
            waarde: [leerling.school, leerling.groep].filter(Boolean).join(', ') || 'Niet bekend',
          },
        ]}
      />
      <section>
        <h3>Wat nodig is</h3>
        {behoeften.length === 0 ? (
          <p className="opmaat-rustig">Er is nog niets beschreven.</p>
        ) : (
          <ul>
            {behoeften.map((behoefte) => (
              <li key={`${behoefte.bron} ${behoefte.categorie} ${behoefte.van}`}>
                {namen[behoefte.categorie] ?? behoefte.categorie}: {INTENSITEIT[behoefte.intensiteit].naam},{' '}
                {SETTINGNAAM[behoefte.setting as Setting]}
                {behoefte.toelichting && `. ${behoefte.toelichting}`}
              </li>
            ))}
          </ul>
        )}
      </section>
      {soorten.map((soort) => (
        <section key={soort}>
          <h3>{BESCHRIJVING[soort]}</h3>
          <ul>
            {beschrijvingen
              .filter((beschrijving) => beschrijving.soort === soort)
              .map(({ tekst, effect }) => (
                <li key={tekst} className="arrangement-tekst">
                  {tekst}
                  {effect && ` (${effect})`}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>Ontwikkelingsperspectief</h3>
        {opp === null ? (
          <p className="opmaat-rustig">Er is nog geen vastgesteld ontwikkelingsperspectief.</p>
        ) : (
          <>
            <p>
              Versie {opp.nummer}, vastgesteld op {schrijfDag(opp.vastgesteldDag)}.
            </p>
            <ul>
              {opp.inhoud.doelen.map(({ id: doel, tekst, beginsituatie, streef }) => (
                <li key={doel}>
                  {tekst}{' '}
                  <span className="opmaat-rustig">
                    Van «{beginsituatie}» naar «{streef}».
                  </span>
                </li>
              ))}
            </ul>
            {opp.evaluaties.map(({ dag, toelichting }) => (
              <p key={dag} className="arrangement-tekst">
                Geëvalueerd op {schrijfDag(dag)}: {toelichting}
              </p>
            ))}
          </>
        )}
      </section>
    </div>
  );
}
