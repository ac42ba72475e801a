import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';

/** Somebody opened the wrong child: saying so at once puts it beside the lines of the reading log, where parents see it (TOE-4). */
export function VergissingKnop({ leerling }: { readonly leerling: string }) {
  const [open, zetOpen] = useState(false);
  return (
    <div className="dossier-vergissing">
      <Knop soort="stil" klein onClick={() => zetOpen(true)}>
        Dit is niet het kind dat ik zocht
      </Knop>
      <Dialoog open={open} onSluit={() => zetOpen(false)} titel="Verkeerd dossier geopend?">
        <Vergissing leerling={leerling} onSluit={() => zetOpen(false)} />
      </Dialoog>
    </div>
  );
}

function Vergissing({ leerling, onSluit }: { readonly leerling: string; readonly onSluit: () => void }) {
  const naar = useNaar();
  const f = useFormulier({
    begin: { uitleg: '' },
    verstuur: async ({ uitleg }) => {
      await api.post(`/leerlingen/${leerling}/vergissing`, { uitleg });
      naar('/leerlingen');
    },
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <p>
        Dat kan gebeuren. Zeg het meteen: dan zien de ouders in hun overzicht dat het een vergissing was. U gaat daarna
        terug naar de lijst.
      </p>
      <Tekstveld
        {...f.veld('uitleg')}
        label="Wat gebeurde er?"
        hint="Bijvoorbeeld: twee leerlingen met dezelfde voornaam."
        uitleg={{
          doel: 'Zo begrijpen de ouders later waarom u dit dossier opende.',
          lezers: 'De ouders met gezag, de leerling en wie bij het bestuur over privacy gaat.',
        }}
      />
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Vergissing melden
        </Knop>
        <Knop soort="secundair" onClick={onSluit}>
          Toch niet
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
