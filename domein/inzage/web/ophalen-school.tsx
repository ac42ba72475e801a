import { useState } from 'react';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { UitvoerOverzicht } from '../contract-uitvoer.ts';
import { haalDeel } from './download.ts';
import { Voortgang } from './voortgang.tsx';

/** A copy for a parent who asked on paper: when it was asked and how, which the parents read back in the timeline. */
export function OphalenSchool({ overzicht }: { readonly overzicht: UitvoerOverzicht }) {
  const ik = useIk();
  const [deel, zetDeel] = useState(1);
  const [klaar, zetKlaar] = useState(false);
  const formulier = useFormulier({
    begin: { ontvangenOp: '', reden: '' },
    bewaarSleutel: `${ik.persoon}:uitvoer:${overzicht.leerling.id}`,
    controleer: ({ ontvangenOp }) =>
      ontvangenOp === '' ? { ontvangenOp: 'Vul in wanneer de school het verzoek kreeg.' } : {},
    verstuur: async (waarden) => {
      for (let nummer = 1; nummer <= overzicht.delen; nummer += 1) {
        zetDeel(nummer);
        await haalDeel(overzicht.leerling.id, nummer, waarden);
      }
    },
    naAfloop: () => zetKlaar(true),
  });
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Datumveld {...formulier.veld('ontvangenOp')} label="Wanneer kreeg de school het verzoek?" />
      <Tekstgebied
        {...formulier.veld('reden')}
        label="Wie vroeg erom, en hoe?"
        hint="Bijvoorbeeld: een brief van de moeder, met een kopie van haar legitimatie. Ouders lezen dit terug in de tijdlijn."
        regels={3}
        maxTekens={500}
      />
      <Knoppenrij>
        <Knop type="submit" icoon="downloaden" bezig={formulier.bezig}>
          Kopie maken
        </Knop>
      </Knoppenrij>
      {formulier.bezig && <Voortgang deel={deel} delen={overzicht.delen} />}
      {klaar && (
        <Melding soort="succes" kop="De kopie is opgehaald" kopniveau={3} nieuw>
          <p>
            Geef of stuur de kopie aan de ouder, en haal haar daarna van uw computer. Kijk eerst na of het de ouder zelf
            is.
          </p>
        </Melding>
      )}
    </Formulierkader>
  );
}
