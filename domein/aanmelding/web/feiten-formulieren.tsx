import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';
import { SchoolKiezen } from './schoolkeuze.tsx';

const DAG = 'Vul een dag in: dag, maand en jaar.';

/** AAN-5: asking parents for information; only secondary schools can call an application incomplete. */
export function Vraagformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const f = useHandeling(props, 'informatie_gevraagd', {
    begin: { vraag: '', uiterlijk: '' as string, onvolledig: false },
    controleer: (w) => ({
      ...eisIngevuld('vraag', w.vraag, 'Schrijf op wat u van de ouders wilt weten.'),
      ...eisIngevuld('uiterlijk', w.uiterlijk, DAG),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Vraag vastleggen en ouders berichten" ververs={props.ververs}>
      <Tekstgebied
        {...f.veld('vraag')}
        label="Wat wilt u weten?"
        hint="Ouders lezen deze tekst."
        maxTekens={2000}
        regels={4}
      />
      <Datumveld {...f.veld('uiterlijk')} label="Tot en met welke dag kunnen ouders antwoorden?" vanaf={vandaag} />
      {props.aanmelding.school.voortgezet && (
        <Vinkje
          {...f.veld('onvolledig')}
          verplicht={false}
          label="De aanmelding is onvolledig: de termijn staat stil tot ouders haar aanvullen."
        />
      )}
    </Handelingkader>
  );
}

export function Informatieformulier(props: Handelingprops) {
  const f = useHandeling(props, 'informatie_ontvangen', {
    begin: { samenvatting: '' },
    controleer: (w) => eisIngevuld('samenvatting', w.samenvatting, 'Schrijf in het kort op wat u kreeg.'),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Ontvangst vastleggen" ververs={props.ververs}>
      <Tekstgebied
        {...f.veld('samenvatting')}
        label="Wat hebt u gekregen?"
        hint="In een paar zinnen. Documenten voegt u toe in het dossier."
        maxTekens={2000}
        regels={4}
      />
    </Handelingkader>
  );
}

/** AAN-7: the consultation with parents that a referral to another school needs. */
export function Overlegformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const f = useHandeling(props, 'overleg_met_ouders', {
    begin: { op: vandaag as string, verslag: '' },
    controleer: (w) => ({
      ...eisIngevuld('op', w.op, DAG),
      ...eisIngevuld('verslag', w.verslag, 'Schrijf op wat u met de ouders besprak.'),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Overleg vastleggen" ververs={props.ververs}>
      <Datumveld
        {...f.veld('op')}
        label="Wanneer was het gesprek?"
        vanaf={props.aanmelding.ontvangenDag}
        tot={vandaag}
      />
      <Tekstgebied
        {...f.veld('verslag')}
        label="Wat is besproken?"
        hint="Ouders lezen dit mee."
        maxTekens={4000}
        regels={6}
      />
    </Handelingkader>
  );
}

/** AAN-7: the other school that is willing to admit the child, and why it fits better. */
export function Bereidformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const f = useHandeling(props, 'bereidverklaring', {
    begin: { vestiging: '', contact: '', op: vandaag as string, weging: '' },
    controleer: (w) => ({
      ...eisIngevuld('vestiging', w.vestiging, 'Kies de school die het kind wil toelaten.'),
      ...eisIngevuld('contact', w.contact, 'Vul in met wie u sprak.'),
      ...eisIngevuld('op', w.op, DAG),
      ...eisIngevuld('weging', w.weging, 'Schrijf op waarom die school beter past.'),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Bereidheid vastleggen" ververs={props.ververs}>
      <SchoolKiezen {...f.veld('vestiging')} label="Welke school wil het kind toelaten?" />
      <Tekstveld {...f.veld('contact')} label="Wie zei dat namens die school?" maxTekens={100} />
      <Datumveld {...f.veld('op')} label="Wanneer?" vanaf={props.aanmelding.ontvangenDag} tot={vandaag} />
      <Tekstgebied
        {...f.veld('weging')}
        label="Waarom past die school beter?"
        hint="Weeg wat het kind nodig heeft tegen wat beide scholen bieden in hun ondersteuningsprofiel. Ouders lezen dit."
        maxTekens={4000}
        regels={6}
      />
    </Handelingkader>
  );
}
