import { useMemo, useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Categorieen, LokaleCategorieRegel } from '../contract.ts';
import { VELDUITLEG } from '../regels/velduitleg.ts';

interface ToevoegenProps {
  readonly swv: string;
  readonly taal: Categorieen;
  readonly onKlaar: () => void;
}

/** A new word of the SWV under one national category. */
export function CategorieToevoegen({ swv, taal, onKlaar }: ToevoegenProps) {
  const { persoon, vandaag } = useIk();
  const [toegevoegd, zetToegevoegd] = useState('');
  const f = useFormulier({
    begin: { naam: '', uitleg: '', landelijk: '', van: vandaag as string, tot: '' },
    bewaarSleutel: `${persoon}:categorie-nieuw`,
    verstuur: ({ tot, ...rest }) => api.post(`/swv/${swv}/categorieen`, { ...rest, ...(tot && { tot }) }),
    naAfloop: () => {
      zetToegevoegd(f.waarden.naam.trim());
      f.herstel();
      onKlaar();
    },
  });
  const opties = taal.domeinen.flatMap((domein) =>
    domein.categorieen.map(({ code, naam }) => ({ waarde: code, tekst: naam, hint: domein.naam })),
  );
  return (
    <Blok kop="Eigen categorie toevoegen">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        {toegevoegd && !f.gewijzigd && (
          <Melding soort="succes" kop={`«${toegevoegd}» is toegevoegd`} kopniveau={3} nieuw>
            <p>Hieronder ziet u waar het woord staat. Vanaf de eerste dag kunnen scholen het kiezen.</p>
          </Melding>
        )}
        <Tekstveld
          {...f.veld('naam')}
          label="Naam"
          hint="Wat de leerling nodig heeft, niet wat de leerling heeft."
          uitleg={VELDUITLEG.lokale_categorie}
        />
        <Tekstgebied
          {...f.veld('uitleg')}
          label="Uitleg"
          hint="Eén gewone zin: «De leerling heeft … nodig.»"
          regels={2}
          maxTekens={500}
        />
        <Zoekkeuze
          {...f.veld('landelijk')}
          label="Valt onder"
          hint="Typ een deel van de landelijke naam."
          opties={opties}
        />
        <Datumveld {...f.veld('van')} label="Vanaf" />
        <Datumveld {...f.veld('tot')} label="Tot en met" verplicht={false} hint="Laat leeg als er nog geen einde is" />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Toevoegen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}

interface WijzigenProps {
  readonly swv: string;
  readonly categorie: LokaleCategorieRegel;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

/** Corrects name or explanation, or gives an end; a word is never thrown away because old dossiers carry it. */
export function CategorieWijzigen({ swv, categorie, onSluit, onKlaar }: WijzigenProps) {
  const f = useFormulier({
    begin: { naam: categorie.naam, uitleg: categorie.uitleg, tot: (categorie.tot ?? '') as string },
    verstuur: ({ tot, ...rest }) =>
      api.put(`/swv/${swv}/categorieen/${categorie.code}`, {
        ...rest,
        volgnummer: categorie.volgnummer,
        ...(tot && { tot }),
      }),
    naAfloop: () => {
      onKlaar();
      onSluit();
    },
  });
  // The form to add stands on the same page and has fields with the same names.
  const veld = <V extends keyof typeof f.waarden>(naam: V) => ({ ...f.veld(naam), naam: `wijzig-${naam}` });
  const fouten = useMemo(
    () => f.fouten.map(({ veld: naam, zin }) => (naam === undefined ? { zin } : { zin, veld: `wijzig-${naam}` })),
    [f.fouten],
  );
  return (
    <Dialoog open onSluit={onSluit} titel={`${categorie.naam} wijzigen`}>
      <Formulierkader fouten={fouten} onVerstuur={f.verstuur}>
        <Tekstveld {...veld('naam')} label="Naam" />
        <Tekstgebied {...veld('uitleg')} label="Uitleg" regels={2} maxTekens={500} />
        <Datumveld
          {...veld('tot')}
          label="Tot en met"
          verplicht={false}
          hint="Na deze dag is de categorie niet meer te kiezen. In oude dossiers blijft zij staan."
        />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Opslaan
          </Knop>
          <Knop soort="secundair" onClick={onSluit}>
            Terug
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Dialoog>
  );
}
