import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzelijst, Keuzerondjes, type Optie } from '../../../web/platform/delen/keuze.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { MatchLijst } from '../../matching/contract.ts';
import type { Aanmelding } from '../contract.ts';
import { isPlaatsing } from '../regels/besluit.ts';
import type { Besluituitkomst, Uitzondering } from '../regels/feiten.ts';
import { type Handelingprops, useHandeling } from './handeling.ts';
import { UITKOMSTTEKST, UITZONDERINGTEKST } from './woorden.ts';

const BEGIN = {
  uitkomst: '' as Besluituitkomst | '',
  uitzondering: '',
  motivering: '',
  start: '' as string,
  leerjaar: '',
  groep: '',
  tlvNummer: '',
  match: '',
};
type Waarden = typeof BEGIN;

/** AAN-6, AAN-7, AAN-8: deciding. Outcomes that lack something cannot be chosen and say why; nothing is chosen beforehand. */
export function Besluitformulier(props: Handelingprops) {
  const { aanmelding } = props;
  const f = useHandeling(props, 'besloten', {
    begin: { ...BEGIN, start: aanmelding.gewensteStart as string },
    controleer: (w) => controleer(w, aanmelding),
    maak,
  });
  const { uitkomst } = f.waarden;
  return (
    <Handelingkader formulier={f} doe="Besluit nemen" ververs={props.ververs}>
      <Keuzerondjes
        {...f.veld('uitkomst')}
        onWaarde={(waarde) => f.zet('uitkomst', waarde as Besluituitkomst)}
        label="Wat besluit u?"
        opties={opties(aanmelding.uitkomsten, UITKOMSTTEKST)}
      />
      {uitkomst !== '' && isPlaatsing(uitkomst) && (
        <>
          <Datumveld {...f.veld('start')} label="Eerste schooldag" />
          <Tekstveld {...f.veld('leerjaar')} label="Leerjaar" hint="Bijvoorbeeld 4" breedte="kort" maxTekens={10} />
          <Tekstveld {...f.veld('groep')} label="Groep" hint="Bijvoorbeeld 4A" breedte="kort" maxTekens={20} />
          {aanmelding.tlvNodig && (
            <Tekstveld
              {...f.veld('tlvNummer')}
              label="Nummer van de toelaatbaarheidsverklaring"
              breedte="middel"
              maxTekens={30}
            />
          )}
          {uitkomst === 'geplaatst_met_extra_ondersteuning' && (
            <Melding kop="Ontwikkelingsperspectief" kopniveau={3}>
              <p>
                U stelt binnen zes weken na de eerste schooldag een ontwikkelingsperspectief vast. Die termijn komt op
                uw werklijst.
              </p>
            </Melding>
          )}
        </>
      )}
      {uitkomst === 'geweigerd_uitzondering' && (
        <Keuzerondjes
          {...f.veld('uitzondering')}
          label="Welke uitzondering geldt?"
          opties={opties(aanmelding.uitzonderingen, UITZONDERINGTEKST)}
        />
      )}
      <Tekstgebied
        {...f.veld('motivering')}
        label="Waarom besluit u dit?"
        hint="Ouders lezen dit."
        verplicht={uitkomst !== 'geplaatst'}
        maxTekens={4000}
        regels={5}
      />
      <Matchkeuze
        leerling={aanmelding.leerling.id}
        waarde={f.waarden.match}
        onWaarde={(match) => f.zet('match', match)}
      />
    </Handelingkader>
  );
}

function Matchkeuze({
  leerling,
  waarde,
  onWaarde,
}: {
  readonly leerling: string;
  readonly waarde: string;
  readonly onWaarde: (match: string) => void;
}) {
  const { data } = useQuery({
    queryKey: ['matches', leerling],
    queryFn: ({ signal }) => api.get<MatchLijst>(`/leerlingen/${leerling}/matches`, { signal }),
  });
  if (!data?.matches.length) return null;
  return (
    <Keuzelijst
      naam="match"
      label="Bewaarde match waarop dit besluit rust"
      verplicht={false}
      leeg="Geen"
      waarde={waarde}
      onWaarde={onWaarde}
      opties={data.matches.map(({ id, moment, doorNaam }) => ({
        waarde: id,
        tekst: `${schrijfMoment(moment)}, ${doorNaam}`,
      }))}
    />
  );
}

function opties<S extends string>(
  voorwaarden: Aanmelding['uitkomsten'],
  teksten: Readonly<Record<S, string>>,
): readonly Optie[] {
  return voorwaarden.map(({ soort, mag, redenen }) => ({
    waarde: soort,
    tekst: teksten[soort as S],
    uitgeschakeld: !mag,
    hint: mag ? undefined : redenen.map(({ code, zin }) => <span key={code}>{zin} </span>),
  }));
}

function controleer(w: Waarden, { tlvNodig }: Aanmelding): Partial<Record<keyof Waarden, string>> {
  if (w.uitkomst === '') return { uitkomst: 'Kies een besluit.' };
  return {
    ...(w.uitkomst === 'geplaatst'
      ? {}
      : eisIngevuld('motivering', w.motivering, 'Schrijf op waarom u dit besluit neemt.')),
    ...(w.uitkomst === 'geweigerd_uitzondering'
      ? eisIngevuld('uitzondering', w.uitzondering, 'Kies welke uitzondering geldt.')
      : {}),
    ...(isPlaatsing(w.uitkomst)
      ? {
          ...eisIngevuld('start', w.start, 'Vul de eerste schooldag in.'),
          ...eisIngevuld('leerjaar', w.leerjaar, 'Vul het leerjaar in.'),
          ...eisIngevuld('groep', w.groep, 'Vul de groep in.'),
          ...(tlvNodig ? eisIngevuld('tlvNummer', w.tlvNummer, 'Vul het nummer in.') : {}),
        }
      : {}),
  };
}

function maak(w: Waarden): Readonly<Record<string, unknown>> {
  return {
    uitkomst: w.uitkomst,
    motivering: w.motivering,
    plaatsing:
      w.uitkomst !== '' && isPlaatsing(w.uitkomst)
        ? { start: w.start, leerjaar: w.leerjaar, groep: w.groep, tlvNummer: w.tlvNummer || null }
        : null,
    uitzondering: w.uitkomst === 'geweigerd_uitzondering' ? (w.uitzondering as Uitzondering) : null,
    match: w.match || null,
  };
}
