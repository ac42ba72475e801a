import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Begonnen } from '../contract.ts';
import type { Casus } from '../regels/casus.ts';
import { CasusBewerken } from './casus-bewerken.tsx';
import { CasusDelen } from './casus-delen.tsx';
import { CasusTekst } from './casus-tekst.tsx';
import { GedeeldKlaar } from './gedeeld-klaar.tsx';
import { dossierkruimels } from './kruimels.ts';
import { useCasusvoorstel, verversDelingen } from './vragen.ts';

/** An anonymous case: a proposal, what in it may still be recognised, and sharing or printing it. */
export function Casusscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useCasusvoorstel(leerling);
  return (
    <div className="opmaat-stapel">
      <div className="opmaat-niet-afdrukken">
        <Paginakop
          titel="Anonieme casus"
          sub="Om te bespreken zonder dat iemand het kind herkent. Namen, school, plaats, geboortedatum en nummers zijn vervangen. Lees zelf na of het klopt."
          kruimels={dossierkruimels(rol, leerling, undefined)}
          acties={
            <Knop soort="secundair" icoon="document" onClick={() => window.print()}>
              Afdrukken
            </Knop>
          }
        />
      </div>
      {vraag.isPending && <Laden wat="het voorstel" regels={8} />}
      {vraag.isError && (
        <Melding soort="fout" kop="Een casus maken kan nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && <Werkplek voorstel={vraag.data.casus} leerling={leerling} />}
    </div>
  );
}

function Werkplek({ voorstel, leerling }: { readonly voorstel: Casus; readonly leerling: string }) {
  const vraagbaak = useQueryClient();
  const [casus, zetCasus] = useState(voorstel);
  const [begonnen, zetBegonnen] = useState<Begonnen>();
  const over: Casus = {
    ...casus,
    delen: casus.delen
      .map(({ kop, teksten }) => ({ kop, teksten: teksten.filter((tekst) => tekst.trim() !== '') }))
      .filter(({ teksten }) => teksten.length > 0),
  };
  if (begonnen) return <GedeeldKlaar begonnen={begonnen} leerling={leerling} />;
  return (
    <>
      <div className="opmaat-niet-afdrukken opmaat-stapel">
        <CasusBewerken voorstel={voorstel} casus={casus} onCasus={zetCasus} />
        <CasusDelen
          leerling={leerling}
          casus={over}
          onKlaar={(antwoord) => {
            zetBegonnen(antwoord);
            void verversDelingen(vraagbaak, leerling);
          }}
        />
      </div>
      <div className="deling-papier">
        <CasusTekst casus={over} />
      </div>
    </>
  );
}
