import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag, schrijfOpsomming } from '../../../web/platform/tekst.ts';
import { VELD, VELDEN } from '../../behoefte/regels/domeinen.ts';
import type { Arrangement } from '../contract.ts';
import type { Arrangementinhoud } from '../regels/inhoud.ts';
import { BETALERS, DAGDELEN, MODEL, UITVOERDERS } from '../regels/soorten.ts';
import { KostenTonen } from './kosten-tonen.tsx';
import { OnderwijszorgTonen } from './onderwijszorg-tonen.tsx';
import { UITKOMST } from './woorden.ts';

/** What the arrangement holds: goals with what came of them, the five fields, who, when, where and what it costs. */
export function InhoudTonen({ arrangement }: { readonly arrangement: Arrangement }) {
  const { rol, vandaag } = useIk();
  const { inhoud, kosten } = arrangement;
  const velden = VELDEN.filter((veld) => inhoud.velden[veld] !== '');
  const onderwijsbetalers = [...new Set(kosten.map(({ betaler }) => betaler))]
    .filter((betaler) => betaler === 'school' || betaler === 'swv')
    .map((betaler) => BETALERS[betaler].toLowerCase());
  return (
    <>
      <Blok kop="Doelen">
        <ul className="arrangement-regels">
          {inhoud.doelen.map((doel) => (
            <Doel key={doel.id} doel={doel} arrangement={arrangement} />
          ))}
        </ul>
        {arrangement.categorienamen.length > 0 && (
          <p className="opmaat-klein">
            Hoort bij: {schrijfOpsomming(arrangement.categorienamen.map((naam) => naam.toLowerCase()))}.
          </p>
        )}
      </Blok>
      <Blok kop="Wat er gebeurt">
        <dl className="arrangement-velden">
          {inhoud.vraagLeraar !== '' && <Tekst kop="Wat de leraar nodig heeft" tekst={inhoud.vraagLeraar} />}
          {velden.map((veld) => (
            <Tekst key={veld} kop={VELD[veld].naam} tekst={inhoud.velden[veld]} />
          ))}
          {inhoud.gedaan !== '' && <Tekst kop="Wat de school al deed" tekst={inhoud.gedaan} />}
        </dl>
      </Blok>
      {inhoud.onderwijszorg !== null && (
        <Blok kop="Onderwijs met zorg">
          <OnderwijszorgTonen
            zorg={inhoud.onderwijszorg as NonNullable<Arrangementinhoud['onderwijszorg']>}
            doelen={inhoud.doelen}
            onderwijsbetalers={onderwijsbetalers}
            tot={arrangement.tot}
            vandaag={vandaag}
          />
        </Blok>
      )}
      <Blok kop="Wie, wanneer en waar">
        <Kenmerken
          kenmerken={[
            {
              naam: 'Uitvoerder',
              waarde: `${arrangement.uitvoerder} (${UITVOERDERS[arrangement.uitvoerderSoort].toLowerCase()})`,
            },
            { naam: 'Van', waarde: metHoofdletter(schrijfDag(arrangement.van)) },
            {
              naam: 'Tot en met',
              waarde:
                arrangement.beeindigdOp === null
                  ? schrijfDag(arrangement.tot)
                  : `${schrijfDag(arrangement.beeindigdOp)} (afgesproken was ${schrijfDag(arrangement.tot)})`,
            },
            ...(arrangement.plek === null
              ? []
              : [
                  {
                    naam: 'Op een andere plek',
                    waarde: `${arrangement.plek}, op ${schrijfOpsomming(arrangement.dagdelen.map((dagdeel) => DAGDELEN[dagdeel]))}`,
                  },
                ]),
            { naam: 'Hoe erover is beslist', waarde: MODEL[arrangement.model].naam },
            { naam: 'School', waarde: arrangement.school },
          ]}
        />
      </Blok>
      {rol !== 'leraar' && (arrangement.soort === 'leerling' || (rol !== 'ouder' && rol !== 'leerling')) && (
        <Blok kop="Kosten">
          <KostenTonen kosten={kosten} bijschrift="Kosten van dit arrangement" />
        </Blok>
      )}
    </>
  );
}

function Doel({
  doel,
  arrangement,
}: {
  readonly doel: Arrangement['inhoud']['doelen'][number];
  readonly arrangement: Arrangement;
}) {
  const evaluatie = arrangement.evaluaties.at(-1)?.doelen.find((uitkomst) => uitkomst.doel === doel.id);
  const plan = arrangement.oppUitkomsten.filter((uitkomst) => uitkomst.doel === doel.oppDoel).at(-1);
  return (
    <li>
      <p className="arrangement-tekst">{doel.tekst}</p>
      <p className="opmaat-klein">
        {doel.oppDoel !== null && <span className="opmaat-rustig">Uit het ontwikkelingsperspectief. </span>}
        {evaluatie && <Status soort={UITKOMST[evaluatie.uitkomst].soort}>{UITKOMST[evaluatie.uitkomst].tekst}</Status>}{' '}
        {evaluatie?.toelichting}
        {plan && ` In het plan: ${UITKOMST[plan.uitkomst].tekst.toLowerCase()} op ${schrijfDag(plan.dag)}.`}
      </p>
    </li>
  );
}

function Tekst({ kop, tekst }: { readonly kop: string; readonly tekst: string }) {
  return (
    <div>
      <dt>{kop}</dt>
      <dd className="arrangement-tekst">{tekst}</dd>
    </div>
  );
}
