import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Opmerking } from '../contract.ts';
import { LANGSTE_OPMERKING } from '../regels/opmerking.ts';
import { BESLUITNAAM, type Besluit, RECHTEN_BIJ_AFWIJZING } from '../regels/verbeterverzoek.ts';
import { ververs } from './vragen.ts';

/** The school grants or refuses, with its reasons. What parents may do after a refusal is added by itself. */
export function AntwoordFormulier({
  opmerking,
  onKlaar,
}: {
  readonly opmerking: Opmerking;
  readonly onKlaar: () => void;
}) {
  const ik = useIk();
  const leerling = useParam('leerling');
  const vraagbaak = useQueryClient();
  const formulier = useFormulier({
    begin: { besluit: '' as Besluit | '', antwoord: '' },
    bewaarSleutel: `${ik.persoon}:opmerking-antwoord:${opmerking.id}`,
    controleer: ({ besluit, antwoord }) => ({
      ...(besluit === '' && { besluit: 'Kies of u het verbetert.' }),
      ...(antwoord.trim() === '' && { antwoord: 'Schrijf op wat u deed, of waarom u het niet verbetert.' }),
    }),
    verstuur: (waarden) =>
      api.post(`/opmerkingen/${opmerking.id}/antwoord`, { ...waarden, volgnummer: opmerking.volgnummer }),
    naAfloop: async () => {
      await ververs(vraagbaak, leerling);
      onKlaar();
    },
  });
  if (formulier.fout?.status === 409) {
    return (
      <Melding soort="waarschuwing" kop="Een collega was u voor" kopniveau={3} nieuw>
        <Redenen redenen={formulier.fout.redenen} />
        <Knoppenrij>
          <Knop soort="secundair" onClick={() => ververs(vraagbaak, leerling)}>
            Laat het antwoord zien
          </Knop>
        </Knoppenrij>
      </Melding>
    );
  }
  const { besluit } = formulier.waarden;
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Keuzerondjes
        {...formulier.veld('besluit')}
        onWaarde={(gekozen) => formulier.zet('besluit', gekozen as Besluit)}
        label="Wat doet u?"
        opties={[
          {
            waarde: 'ingewilligd',
            tekst: BESLUITNAAM.ingewilligd,
            hint: 'De fout is hersteld, of er staat nu bij wat wel klopt.',
          },
          {
            waarde: 'afgewezen',
            tekst: BESLUITNAAM.afgewezen,
            hint: 'Het klopt, of het is een mening. Leg uit waarom.',
          },
        ]}
      />
      <Tekstgebied
        {...formulier.veld('antwoord')}
        label={besluit === 'afgewezen' ? 'Waarom verbetert u het niet?' : 'Uw antwoord'}
        hint="De ouders en de leerling lezen dit."
        regels={5}
        maxTekens={LANGSTE_OPMERKING}
      />
      {besluit === 'afgewezen' && (
        <Melding kop="Dit zetten wij onder uw antwoord" kopniveau={3}>
          <p>{RECHTEN_BIJ_AFWIJZING}</p>
        </Melding>
      )}
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          Antwoord versturen
        </Knop>
        <Knop soort="stil" onClick={onKlaar}>
          Sluiten
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
