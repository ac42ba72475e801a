import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Begonnen } from '../contract.ts';
import { DelenFormulier } from './delen-formulier.tsx';
import { GedeeldKlaar } from './gedeeld-klaar.tsx';
import { dossierkruimels } from './kruimels.ts';
import { useVoorbereiding, verversDelingen } from './vragen.ts';

/** Share a part of a dossier: the five questions, one below the other. */
export function Deelscherm() {
  const leerling = useParam('leerling');
  const vraagbaak = useQueryClient();
  const { rol } = useIk();
  const vraag = useVoorbereiding(leerling);
  const [begonnen, zetBegonnen] = useState<Begonnen>();
  const kop = (
    <Paginakop
      titel="Delen met iemand buiten de school"
      sub={
        <>
          Niet meer dan nodig, niet langer dan nodig, en de ouders weten het. Liever zonder naam? Maak dan een{' '}
          <Anker href={`/leerlingen/${leerling}/casus`}>anonieme casus</Anker>.
        </>
      }
      kruimels={dossierkruimels(rol, leerling, vraag.data?.roepnaam)}
    />
  );
  if (begonnen)
    return (
      <div className="opmaat-stapel">
        {kop}
        <GedeeldKlaar begonnen={begonnen} leerling={leerling} />
      </div>
    );
  return (
    <div className="opmaat-stapel">
      {kop}
      {vraag.isPending && <Laden wat="de toestemmingen" regels={8} />}
      {vraag.isError && (
        <Melding soort="fout" kop="Delen kan nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && (
        <DelenFormulier
          leerling={leerling}
          voorbereiding={vraag.data}
          onKlaar={(antwoord) => {
            zetBegonnen(antwoord);
            void verversDelingen(vraagbaak, leerling);
          }}
        />
      )}
    </div>
  );
}
