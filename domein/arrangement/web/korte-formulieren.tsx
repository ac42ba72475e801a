import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';

export const eis = (waarde: string, veld: string, zin: string) => (waarde.trim() === '' ? { [veld]: zin } : {});

export function Bevestigformulier(props: Handelingprops) {
  const f = useHandeling(props, 'bevestiging', {
    begin: { wie: '' },
    controleer: ({ wie }) => eis(wie, 'wie', 'Vul in wie de boeking bevestigde.'),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Vastleggen" ververs={props.ververs}>
      <Tekstveld {...f.veld('wie')} label="Wie bevestigde de boeking?" hint="Persoon of organisatie" maxTekens={200} />
    </Handelingkader>
  );
}

export function Verlengformulier(props: Handelingprops) {
  const f = useHandeling(props, 'verlenging', {
    begin: { tot: '', waarom: '' },
    controleer: ({ tot, waarom }) => ({
      ...eis(tot, 'tot', 'Vul de nieuwe laatste dag in.'),
      ...eis(waarom, 'waarom', 'Schrijf op waarom langer nodig is.'),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Verlengen" ververs={props.ververs}>
      <Datumveld {...f.veld('tot')} label="Nieuwe laatste dag" />
      <Tekstgebied {...f.veld('waarom')} label="Waarom is langer nodig?" regels={3} maxTekens={2000} />
    </Handelingkader>
  );
}

export function Eindeformulier(props: Handelingprops) {
  const { tot } = props.arrangement;
  const f = useHandeling(props, 'einde', {
    begin: { op: tot as string, waarom: '' },
    controleer: ({ op, waarom }) => ({
      ...eis(op, 'op', 'Vul de laatste dag in.'),
      ...(op !== '' && op < tot ? eis(waarom, 'waarom', 'Het stopt eerder dan afgesproken. Schrijf op waarom.') : {}),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Beëindigen" ververs={props.ververs}>
      <Datumveld {...f.veld('op')} label="Laatste dag" />
      <Tekstgebied
        {...f.veld('waarom')}
        label="Waarom stopt het eerder?"
        hint="Alleen als het eerder stopt dan afgesproken. De ouders lezen dit."
        verplicht={f.waarden.op < tot}
        regels={3}
        maxTekens={2000}
      />
    </Handelingkader>
  );
}
