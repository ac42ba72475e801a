import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { berekenLaatsteDag } from '../../../kern/tijd/termijn.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';

const WEKEN = ['1', '2', '3', '4'] as const;
const ZONDER_VERLENGING = 6;

/** AAN-3: extending once, by one to four weeks counted from receipt; each choice shows its date, which parents hear first. */
export function Verlengformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const { ontvangenDag, school } = props.aanmelding;
  const { voortgezet } = school;
  const f = useHandeling(props, 'verlengd', {
    begin: { weken: '', meegedeeldOp: '' as string, reden: '' },
    controleer: (w) => ({
      ...eisIngevuld('weken', w.weken, 'Kies met hoeveel weken u verlengt.'),
      ...eisIngevuld('reden', w.reden, 'Schrijf op waarom u meer tijd nodig hebt.'),
      ...eisIngevuld(
        'meegedeeldOp',
        w.meegedeeldOp,
        'Vertel de ouders eerst de nieuwe datum, en vul in op welke dag u dat deed.',
      ),
    }),
    maak: (w) => ({ weken: Number(w.weken), meegedeeldOp: w.meegedeeldOp, reden: w.reden }),
  });
  return (
    <Handelingkader formulier={f} doe="Termijn verlengen" ververs={props.ververs}>
      <p>Verlengen mag één keer. Vertel de ouders de nieuwe datum voordat u dit vastlegt.</p>
      <Keuzerondjes
        {...f.veld('weken')}
        label="Met hoeveel weken?"
        opties={WEKEN.map((weken) => {
          const { laatsteDag } = berekenLaatsteDag(ontvangenDag, {
            soort: 'weken',
            aantal: ZONDER_VERLENGING + Number(weken),
          });
          return {
            waarde: weken,
            tekst: weken === '1' ? '1 week' : `${weken} weken`,
            // Where a term stood still, the server counts those days as well.
            hint: voortgezet ? undefined : `U beslist dan uiterlijk ${schrijfDatum(laatsteDag)}.`,
          };
        })}
      />
      <Datumveld
        {...f.veld('meegedeeldOp')}
        label="Wanneer vertelde u de ouders de nieuwe datum?"
        vanaf={ontvangenDag}
        tot={vandaag}
      />
      <Tekstgebied
        {...f.veld('reden')}
        label="Waarom hebt u meer tijd nodig?"
        hint="Ouders lezen dit."
        maxTekens={2000}
        regels={4}
      />
    </Handelingkader>
  );
}

export function NietInBehandelingformulier(props: Handelingprops) {
  const f = useHandeling(props, 'niet_in_behandeling_genomen', {
    begin: { motivering: '' },
    controleer: (w) => eisIngevuld('motivering', w.motivering, 'Schrijf op wat er ontbreekt en wat u hebt gevraagd.'),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Niet in behandeling nemen" ververs={props.ververs}>
      <p>De aanmelding stopt hiermee. Ouders kunnen opnieuw aanmelden.</p>
      <Tekstgebied
        {...f.veld('motivering')}
        label="Waarom neemt u de aanmelding niet in behandeling?"
        hint="Ouders lezen dit."
        maxTekens={4000}
        regels={5}
      />
    </Handelingkader>
  );
}
