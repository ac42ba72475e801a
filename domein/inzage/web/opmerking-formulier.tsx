import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Onderwerpen } from '../contract.ts';
import { BIJ, BIJNAAM, LANGSTE_OPMERKING, OPMERKINGNAAM, type Opmerkingsoort } from '../regels/opmerking.ts';
import { useOnderwerpen, ververs } from './vragen.ts';
import { woordenVoor } from './woorden.ts';

const GEHEEL = 'dossier';

interface Props {
  readonly leerling: string;
  readonly soorten: readonly Opmerkingsoort[];
  /** From the address: what a link beside a report brought along. */
  readonly begin: { readonly bij: string | undefined; readonly onderwerp: string | undefined };
  readonly onKlaar: (bewaard: boolean) => void;
}

/** A remark or a request to correct, beside something that one can read. */
export function OpmerkingFormulier(props: Props) {
  const vraag = useOnderwerpen(props.leerling, true);
  if (vraag.isPending) return <Laden wat="wat u kunt kiezen" regels={4} />;
  if (vraag.isError) {
    return (
      <Melding soort="fout" kop="Dit kan nu niet" kopniveau={3}>
        <p>{vraag.error.message}</p>
      </Melding>
    );
  }
  return <Formulier {...props} onderwerpen={vraag.data.onderwerpen} />;
}

function Formulier({ leerling, soorten, begin, onKlaar, onderwerpen }: Props & Onderwerpen) {
  const ik = useIk();
  const vraagbaak = useQueryClient();
  const woorden = woordenVoor(ik.rol, '');
  // The list holds the newest of each kind; a link beside something older brings its own subject along.
  const bij = BIJ.find((soort) => soort === begin.bij);
  const meegebracht =
    bij !== undefined && begin.onderwerp !== undefined && !onderwerpen.some(({ id }) => id === begin.onderwerp)
      ? [{ id: begin.onderwerp, bij }]
      : [];
  const formulier = useFormulier({
    begin: {
      onderwerp: begin.onderwerp ?? (bij === GEHEEL ? GEHEEL : ''),
      soort: 'opmerking' as Opmerkingsoort,
      tekst: '',
    },
    bewaarSleutel: `${ik.persoon}:opmerking:${leerling}:${begin.onderwerp ?? ''}`,
    controleer: ({ onderwerp }) => (onderwerp === '' ? { onderwerp: 'Kies waar het over gaat.' } : {}),
    verstuur: ({ onderwerp, soort, tekst }) => {
      const gekozen = [...meegebracht, ...onderwerpen].find(({ id }) => id === onderwerp);
      return api.post(`/leerlingen/${leerling}/opmerkingen`, {
        soort,
        tekst,
        ...(gekozen === undefined ? { bij: GEHEEL } : { bij: gekozen.bij, onderwerp: gekozen.id }),
      });
    },
    naAfloop: async () => {
      await ververs(vraagbaak, leerling);
      onKlaar(true);
    },
  });
  const keuzes = soorten.filter((soort) => soort !== 'vertelling');
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Zoekkeuze
        {...formulier.veld('onderwerp')}
        label={woorden.waarbij}
        hint={
          ik.rol === 'leerling'
            ? 'Typ een woord, of kies uit de lijst.'
            : 'Typ een woord uit het verslag, of kies uit de lijst.'
        }
        niets="Niets gevonden. Kies «Het dossier als geheel»."
        opties={[
          { waarde: GEHEEL, tekst: ik.rol === 'leerling' ? 'Alles wat er over mij staat' : 'Het dossier als geheel' },
          ...meegebracht.map(({ id, bij: soort }) => ({
            waarde: id,
            tekst: `${BIJNAAM[soort]} waar ${ik.rol === 'leerling' ? 'je' : 'u'} vandaan komt`,
          })),
          ...onderwerpen.map(({ id, bijnaam, titel, dag, school }) => ({
            waarde: id,
            tekst: titel === '' ? bijnaam : titel,
            hint: [bijnaam, schrijfDag(dag), school].filter(Boolean).join(' · '),
          })),
        ]}
      />
      <Keuzerondjes
        {...formulier.veld('soort')}
        onWaarde={(gekozen) => formulier.zet('soort', gekozen as Opmerkingsoort)}
        label={woorden.soort}
        opties={keuzes.map((soort) => ({
          waarde: soort,
          tekst: OPMERKINGNAAM[soort].naam,
          hint: OPMERKINGNAAM[soort].uitleg,
        }))}
      />
      <Tekstgebied
        {...formulier.veld('tekst')}
        label={
          formulier.waarden.soort === 'verbeterverzoek' ? 'Wat klopt er niet, en wat moet het zijn?' : woorden.tekst
        }
        regels={6}
        maxTekens={LANGSTE_OPMERKING}
        uitleg={{
          doel: 'Zo staat uw kijk naast wat een ander schreef.'.replace('uw', ik.rol === 'leerling' ? 'jouw' : 'uw'),
          lezers: woorden.lezers,
        }}
      />
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          Bewaren
        </Knop>
        <Knop soort="stil" onClick={() => onKlaar(false)}>
          Sluiten
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
