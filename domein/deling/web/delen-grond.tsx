import { plusDagen } from '../../../kern/tijd/datum.ts';
import { Keuzelijst, Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Voorbereiding } from '../contract.ts';
import { DOELEN_BIJ_GROND, doelnaam, GROND, minsteVoor } from '../regels/doelen.ts';
import type { Deelformulier } from './delen-formulier.tsx';

interface DelenGrondProps {
  readonly formulier: Deelformulier;
  readonly leerling: string;
  readonly toestemmingen: Voorbereiding['toestemmingen'];
}

/** On what it rests: a consent that holds, or the law; and why the recipient needs it. Choosing preselects the least. */
export function DelenGrond({ formulier, leerling, toestemmingen }: DelenGrondProps) {
  const { waarden, zet } = formulier;
  const doelen: readonly string[] = DOELEN_BIJ_GROND.toestemming;
  const bruikbaar = toestemmingen.filter(({ doel }) => doelen.includes(doel));
  const geldig = bruikbaar.filter((toestemming) => toestemming.geldig);

  function kiesGrond(grond: string) {
    zet('grond', grond);
    zet('toestemming', '');
    zet('doel', '');
    zet('onderdelen', []);
  }
  function kiesToestemming(id: string) {
    const gekozen = geldig.find((toestemming) => toestemming.id === id);
    zet('toestemming', id);
    if (gekozen === undefined) return;
    zet('doel', gekozen.doel);
    zet(
      'onderdelen',
      minsteVoor(gekozen.doel).filter((onderdeel) => gekozen.onderdelen.includes(onderdeel)),
    );
    if (waarden.tot > gekozen.geldigTot) zet('tot', gekozen.geldigTot);
    if (waarden.weg === 'link' && waarden.ontvangerOrganisatie === '') zet('ontvangerOrganisatie', gekozen.partij);
  }
  return (
    <div className="opmaat-stapel">
      <Keuzerondjes
        {...formulier.veld('grond')}
        onWaarde={kiesGrond}
        label="Waarom mag u dit delen?"
        opties={(['toestemming', 'wet'] as const).map((grond) => ({
          waarde: grond,
          tekst: GROND[grond].naam,
          hint: GROND[grond].uitleg,
        }))}
      />
      {waarden.grond === 'toestemming' && geldig.length === 0 && (
        <Melding soort="info" kop="Er is nog geen toestemming die geldt" kopniveau={3}>
          <p>Vraag haar eerst aan de ouders. Daarna kunt u hier verder.</p>
          <Knoppenrij>
            <KnopLink href={`/leerlingen/${leerling}/toestemmingen`} soort="secundair">
              Toestemming vragen
            </KnopLink>
          </Knoppenrij>
        </Melding>
      )}
      {waarden.grond === 'toestemming' && geldig.length > 0 && (
        <Keuzerondjes
          {...formulier.veld('toestemming')}
          onWaarde={kiesToestemming}
          label="Op welke toestemming rust het?"
          opties={bruikbaar.map(({ id, partij, doelnaam: naam, geldigTot, geldig: geldt }) => ({
            waarde: id,
            tekst: partij,
            hint: geldt
              ? `${naam}. Geldt tot en met ${schrijfDag(plusDagen(geldigTot, -1))}.`
              : `${naam}. Geldt nu niet: nog niet door iedereen gegeven, ingetrokken of verlopen.`,
            uitgeschakeld: !geldt,
          }))}
        />
      )}
      {waarden.grond === 'wet' && (
        <Keuzelijst
          {...formulier.veld('doel')}
          onWaarde={(doel) => {
            zet('doel', doel);
            zet('onderdelen', minsteVoor(doel));
          }}
          label="Waarvoor deelt u?"
          leeg="Kies een doel"
          opties={DOELEN_BIJ_GROND.wet.map((doel) => ({ waarde: doel, tekst: doelnaam(doel) }))}
        />
      )}
      <Tekstgebied
        {...formulier.veld('noodzaak')}
        label="Waarom heeft de ontvanger dit nodig?"
        hint="Een of twee zinnen."
        uitleg={{
          doel: 'Delen mag alleen als het nodig is. Zo kan iedereen later nagaan waarom het nodig was.',
          lezers: 'De ontvanger, de ouders, de leerling en uw school.',
        }}
        regels={3}
        maxTekens={2000}
      />
    </div>
  );
}
