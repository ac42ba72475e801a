import { useQueryClient } from '@tanstack/react-query';
import { leesDatum, plusJaren } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Bestandskeuze } from '../../../web/platform/delen/bestandskeuze.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { TOEGELATEN } from '../../dossier/regels/document.ts';
import type { Handelingbeeld, Medisch } from '../contract.ts';
import { BEGINNEN, type Beginsoort } from '../regels/voorbeelden.ts';
import { bewaarDocument, ververs } from './vragen.ts';
import { beginVan, controleer, maakInvoer, type Waarden } from './waarden.ts';

/** Something to read: no sound or film. */
const GRENS = {
  extensies: Object.keys(TOEGELATEN).flatMap((soort) => (/^m\w\w$/.test(soort) ? [] : [`.${soort}`])),
  maxMb: 10,
};
const LEZERS = 'De ouders met gezag, de leerling, de leraar van de groep, de intern begeleider en de schoolleider.';

interface Props {
  readonly leerling: Medisch['leerling'];
  readonly oud: Handelingbeeld | undefined;
}

/** One page: choose how to begin, then what is asked of every act. */
export function Handelingformulier({ leerling, oud }: Props) {
  const ik = useIk();
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const terug = `/leerlingen/${leerling.id}/medisch`;
  const formulier = useFormulier<Waarden, unknown>({
    begin: beginVan(oud, ik.vandaag),
    bewaarSleutel: `${ik.persoon}:medisch-${oud ? `${oud.id}-${oud.versie}` : leerling.id}`,
    controleer,
    verstuur: async (waarden) => {
      const document = waarden.bestand[0]
        ? await bewaarDocument(leerling.id, waarden.bestand[0], 'overig')
        : waarden.document;
      formulier.zet('document', document);
      formulier.zet('bestand', []);
      const invoer = { ...maakInvoer(waarden), document };
      return oud
        ? api.put(`/medisch/${oud.id}`, { ...invoer, volgnummer: oud.versie })
        : api.post(`/leerlingen/${leerling.id}/medisch`, invoer);
    },
    naAfloop: async () => {
      await ververs(vraagbaak, leerling.id);
      naar(terug);
    },
  });
  const { waarden, veld, zet } = formulier;
  const kies = (gekozen: string) => {
    const { uitvoerders, ...begin } = BEGINNEN[gekozen as Beginsoort].maak(ik.vandaag);
    for (const [naam, waarde] of Object.entries({ ...begin, uitvoerders: uitvoerders.join('\n') }))
      zet(naam as keyof Waarden, waarde as never);
    zet('begin', gekozen);
  };
  const van = leesDatum(waarden.van);
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      {oud === undefined && (
        <Keuzerondjes
          {...veld('begin')}
          onWaarde={kies}
          label="Waar gaat het om?"
          opties={Object.entries(BEGINNEN).map(([code, { naam, uitleg }]) => ({
            waarde: code,
            tekst: naam,
            hint: uitleg,
          }))}
        />
      )}
      {(oud !== undefined || waarden.begin !== '') && (
        <>
          <Tekstveld
            {...veld('wat')}
            label="Wat gebeurt er?"
            hint="Bij een medicijn: welk, hoeveel en hoe"
            breedte="breed"
            uitleg={{
              doel: 'Wie het doet, weet precies wat is afgesproken, en ouders waarmee ze akkoord gaan.',
              lezers: LEZERS,
            }}
          />
          <Tekstveld
            {...veld('wanneer')}
            label="Wanneer?"
            hint="Bijvoorbeeld elke schooldag om half twaalf, of bij welk teken"
            breedte="breed"
          />
          <Tekstveld
            {...veld('waar')}
            label="Waar?"
            hint="Waar het gebeurt, en waar de spullen liggen"
            breedte="breed"
          />
          <Tekstgebied
            {...veld('uitvoerders')}
            label="Wie doet het?"
            hint="Eén naam per regel, zoals diegene in Opmaat heet: dan kan die zelf ja zeggen. Niemand hoeft; vraag het eerst."
            regels={2}
          />
          <Vinkje
            {...veld('voorbehouden')}
            verplicht={false}
            label="Dit is een voorbehouden handeling (zoals een injectie, sondevoeding of een katheter): alleen voor wie een arts of verpleegkundige bekwaam verklaarde"
          />
          <Tekstgebied
            {...veld('protocol')}
            label="Hoe gaat het, stap voor stap?"
            hint="Hier, of in een document hieronder"
            regels={4}
            maxTekens={4000}
          />
          <Bestandskeuze
            {...veld('bestand')}
            label="Protocol als document"
            hint={
              waarden.document === null
                ? undefined
                : `Nu: ${oud?.document?.naam ?? 'een document'}. Kies alleen een bestand om het te vervangen.`
            }
            grens={GRENS}
            verplicht={false}
          />
          <Tekstgebied
            {...veld('nood')}
            label="Wat doet iedereen als het misgaat?"
            hint="Waaraan ziet u het, wat doet u, en wie belt u? Zet er telefoonnummers bij."
            regels={3}
            maxTekens={2000}
          />
          <Datumveld {...veld('van')} label="Vanaf welke dag?" />
          <Datumveld
            {...veld('tot')}
            label="Tot en met welke dag?"
            hint="Hoogstens een jaar. Drie weken ervoor staat het op de werklijst."
            vanaf={waarden.van || undefined}
            tot={van && plusJaren(van, 1)}
          />
          {leerling.beslistMee && (
            <Tekstgebied
              {...veld('zelfNietOm')}
              label={`Kan ${leerling.roepnaam} dit niet zelf afwegen?`}
              hint="Vul dit alleen in als een arts of behandelaar dat vindt, en schrijf op waarom. Anders beslist de leerling vanaf twaalf jaar mee, en vanaf zestien zelf."
              verplicht={false}
              regels={2}
              maxTekens={1000}
            />
          )}
          <Knoppenrij>
            <Knop type="submit" bezig={formulier.bezig}>
              {oud ? 'Wijzigen en akkoorden vragen' : 'Opslaan en akkoorden vragen'}
            </Knop>
            <KnopLink soort="stil" href={terug}>
              Terug
            </KnopLink>
          </Knoppenrij>
        </>
      )}
    </Formulierkader>
  );
}
