import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzelijst, Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';

export function Tekenformulier(props: Handelingprops) {
  const f = useHandeling(props, 'handtekening', {
    begin: { keuze: '', toelichting: '' },
    controleer: ({ keuze, toelichting }) => ({
      ...(keuze === '' && { keuze: 'Kies of u ondertekent.' }),
      ...(keuze === 'nee' && toelichting.trim() === '' && { toelichting: 'Schrijf op waarom u niet ondertekent.' }),
    }),
    maak: ({ keuze, toelichting }) => ({ akkoord: keuze === 'ja', toelichting }),
  });
  return (
    <Handelingkader formulier={f} doe="Bevestigen" ververs={props.ververs}>
      <Keuzerondjes
        {...f.veld('keuze')}
        label="Ondertekent u deze aanvraag?"
        hint="Lees eerst wat erin staat en wat meegaat. De school vraagt het aan; zonder uw handtekening gaat het niet weg."
        opties={[
          { waarde: 'ja', tekst: 'Ja, ik onderteken' },
          { waarde: 'nee', tekst: 'Nee, ik onderteken niet' },
        ]}
      />
      {f.waarden.keuze === 'nee' && (
        <Tekstgebied
          {...f.veld('toelichting')}
          label="Waarom niet?"
          hint="De school leest dit en praat met u verder."
          regels={3}
          maxTekens={2000}
        />
      )}
    </Handelingkader>
  );
}

export function Papierformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const open = props.arrangement.ondertekenaars.filter(({ antwoord }) => antwoord !== 'getekend');
  const f = useHandeling(props, 'handtekening-papier', {
    begin: { persoon: '', getekendOp: vandaag as string },
    controleer: ({ persoon, getekendOp }) => ({
      ...(persoon === '' && { persoon: 'Kies wie op papier ondertekende.' }),
      ...(getekendOp === '' && { getekendOp: 'Vul de dag in die op het papier staat.' }),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Vastleggen" ververs={props.ververs}>
      <Keuzelijst
        {...f.veld('persoon')}
        label="Wie ondertekende?"
        leeg="Kies een naam"
        opties={open.map(({ persoon, naam }) => ({ waarde: persoon, tekst: naam }))}
      />
      <Datumveld {...f.veld('getekendOp')} label="Op welke dag?" tot={vandaag} />
    </Handelingkader>
  );
}
