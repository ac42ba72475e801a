import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';
import { eis } from './korte-formulieren.tsx';

export function Intrekformulier(props: Handelingprops) {
  const f = useHandeling(props, 'intrekking', {
    begin: { waarom: '' },
    controleer: ({ waarom }) => eis(waarom, 'waarom', 'Schrijf op waarom u intrekt.'),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Intrekken" ververs={props.ververs}>
      <Tekstgebied
        {...f.veld('waarom')}
        label="Waarom trekt u in?"
        hint="De ouders lezen dit."
        regels={3}
        maxTekens={2000}
      />
    </Handelingkader>
  );
}

export function Aanvulvraagformulier(props: Handelingprops) {
  const f = useHandeling(props, 'aanvullingsverzoek', {
    begin: { vraag: '', uiterlijk: '' },
    controleer: ({ vraag, uiterlijk }) => ({
      ...eis(vraag, 'vraag', 'Schrijf op wat u nog nodig hebt.'),
      ...eis(uiterlijk, 'uiterlijk', 'Vul in tot wanneer de school kan aanvullen.'),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Aanvulling vragen" ververs={props.ververs}>
      <Tekstgebied
        {...f.veld('vraag')}
        label="Wat hebt u nog nodig?"
        hint="School en ouders lezen dit. Vraag geen diagnose."
        regels={4}
        maxTekens={2000}
      />
      <Datumveld {...f.veld('uiterlijk')} label="Uiterlijk" hint="Tot de aanvulling er is, staat uw termijn stil." />
    </Handelingkader>
  );
}

export function Aanvulformulier(props: Handelingprops) {
  const f = useHandeling(props, 'aanvulling', {
    begin: { tekst: '', dossierVernieuwen: true },
    controleer: ({ tekst }) => eis(tekst, 'tekst', 'Schrijf uw antwoord op.'),
    maak: (w) => w,
  });
  const vraag = props.arrangement.handelingen.findLast(({ soort }) => soort === 'aanvulling_gevraagd');
  return (
    <Handelingkader formulier={f} doe="Aanvulling versturen" ververs={props.ververs}>
      {vraag && (
        <div>
          <strong>Het samenwerkingsverband vraagt:</strong>
          <p className="arrangement-tekst">{vraag.toelichting}</p>
        </div>
      )}
      <Tekstgebied {...f.veld('tekst')} label="Uw antwoord" regels={4} maxTekens={4000} />
      {props.arrangement.soort === 'leerling' && (
        <Vinkje
          {...f.veld('dossierVernieuwen')}
          verplicht={false}
          label="Stuur behoefte en plan opnieuw mee, zoals ze nu in het dossier staan"
        />
      )}
    </Handelingkader>
  );
}

export function Teruggeefformulier(props: Handelingprops) {
  const f = useHandeling(props, 'teruggave', {
    begin: { waarom: '' },
    controleer: ({ waarom }) => eis(waarom, 'waarom', 'Schrijf op wat anders moet.'),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Teruggeven" ververs={props.ververs}>
      <Tekstgebied
        {...f.veld('waarom')}
        label="Wat moet anders?"
        hint="Alleen uw collega's bij het samenwerkingsverband lezen dit."
        regels={3}
        maxTekens={2000}
      />
    </Handelingkader>
  );
}

export function Verstuurformulier(props: Handelingprops) {
  const f = useHandeling(props, 'indiening', { begin: {}, maak: () => ({}) });
  return (
    <Handelingkader formulier={f} doe="Aanvraag versturen" ververs={props.ververs}>
      <p>
        De aanvraag gaat naar het samenwerkingsverband, met wat u bij «Wat meegaat» ziet. De ouders krijgen bericht. U
        kunt haar daarna niet meer wijzigen, wel intrekken.
      </p>
    </Handelingkader>
  );
}

export function Beslisformulier(props: Handelingprops) {
  const f = useHandeling(props, 'besluit', { begin: {}, maak: () => ({}) });
  const { voorstel } = props.arrangement;
  return (
    <Handelingkader
      formulier={f}
      doe={voorstel?.uitkomst === 'afgewezen' ? 'Afwijzen' : 'Toekennen'}
      ververs={props.ververs}
    >
      <p>
        U neemt het besluit dat {voorstel?.doorNaam} voorstelde. School en ouders krijgen meteen bericht. Een besluit
        kunt u niet terugdraaien.
      </p>
    </Handelingkader>
  );
}
