import { leesDatum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzelijst, Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { CATEGORIEN, type TlvSoort } from '../../tlv/regels/soorten.ts';
import type { SwvAanvraag } from '../contract.ts';
import { berekenEinde, berekenEindeSchoolperiode } from '../regels/geldigheid.ts';
import { type Handelprops, useHandeling } from './handeling.ts';

interface Waarden {
  uitkomst: 'positief' | 'negatief' | '';
  soort: TlvSoort;
  categorie: string;
  van: string;
  tot: string;
  heleSchoolperiode: boolean;
  voorwaarden: string;
  motivering: string;
}

/** TLV-8: proposing a decision. Starts from what the SWV chose in its plan; the end follows from the start and stays to be changed. */
export function Voorstelformulier(props: Handelprops) {
  const { aanvraag } = props;
  const { keuzes, leerling } = aanvraag;
  const f = useHandeling<Waarden>(props, 'voorgesteld', {
    begin: {
      uitkomst: '',
      soort: aanvraag.soort,
      categorie: aanvraag.categorie === null ? '' : String(aanvraag.categorie),
      van: keuzes.van,
      tot: keuzes.tot,
      heleSchoolperiode: false,
      voorwaarden: keuzes.terugkeer,
      motivering: '',
    },
    controleer: (w) => ({
      ...eisIngevuld('uitkomst', w.uitkomst, 'Kies of u toekent of afwijst.'),
      ...eisIngevuld('motivering', w.motivering, 'Schrijf op waarom u dit voorstelt.'),
    }),
    maak: (w) => maak(w, aanvraag),
  });
  const { waarden } = f;
  const soort = keuzes.soorten.find((keuze) => keuze.soort === waarden.soort);
  const kiesStart = (van: string) => {
    f.zet('van', van);
    const dag = leesDatum(van);
    if (dag !== undefined && !waarden.heleSchoolperiode)
      f.zet('tot', berekenEinde(dag, soort?.schooljaren ?? keuzes.schooljaren));
  };
  const kiesHelePeriode = (heel: boolean) => {
    f.zet('heleSchoolperiode', heel);
    const einde = berekenEindeSchoolperiode(waarden.soort, leerling.geboortedatum);
    f.zet('tot', heel && einde !== undefined ? einde : keuzes.tot);
    f.zet('voorwaarden', heel ? '' : keuzes.terugkeer);
  };
  const positief = waarden.uitkomst === 'positief';
  return (
    <Handelingkader formulier={f} doe="Besluit voorstellen" ververs={props.ververs}>
      <p>Een collega neemt het besluit of legt uw voorstel terug.</p>
      <Keuzerondjes
        {...f.veld('uitkomst')}
        onWaarde={(uitkomst) => f.zet('uitkomst', uitkomst as Waarden['uitkomst'])}
        label="Wat stelt u voor?"
        opties={[
          { waarde: 'positief', tekst: 'Toekennen' },
          { waarde: 'negatief', tekst: 'Afwijzen' },
        ]}
      />
      {positief && (
        <>
          <Keuzelijst
            {...f.veld('soort')}
            onWaarde={(gekozen) => f.zet('soort', gekozen as TlvSoort)}
            label="Soort"
            hint={
              waarden.soort === aanvraag.soort
                ? undefined
                : 'De school vroeg iets anders. Leg in de motivering uit waarom u dit kiest.'
            }
            opties={keuzes.soorten.map((keuze) => ({ waarde: keuze.soort, tekst: metHoofdletter(keuze.naam) }))}
          />
          {soort?.metCategorie && (
            <Keuzerondjes
              {...f.veld('categorie')}
              label="Categorie"
              opties={Object.entries(CATEGORIEN).map(([waarde, naam]) => ({ waarde, tekst: `${waarde}: ${naam}` }))}
            />
          )}
          <Datumveld {...f.veld('van')} onWaarde={kiesStart} label="Geldt vanaf" />
          {keuzes.heleSchoolperiodeMag && (
            <Vinkje
              {...f.veld('heleSchoolperiode')}
              onWaarde={kiesHelePeriode}
              label="Geldt voor de hele schoolperiode"
              hint={
                keuzes.eindeSchoolperiode === null
                  ? undefined
                  : `Alleen als vaststaat dat de leerling dit nodig houdt. Dan eindigt zij op ${schrijfDatum(keuzes.eindeSchoolperiode)}.`
              }
            />
          )}
          <Datumveld
            {...f.veld('tot')}
            label="Geldt tot en met"
            hint={`Altijd een 31 juli. In uw plan staat: ${soort?.schooljaren ?? keuzes.schooljaren} hele schooljaren.`}
          />
          {!waarden.heleSchoolperiode && (
            <Tekstgebied
              {...f.veld('voorwaarden')}
              label="Voorwaarden om terug te keren naar een gewone school"
              verplicht={waarden.soort !== 'PRO' && waarden.soort !== 'LWOO'}
              maxTekens={4000}
              regels={4}
            />
          )}
        </>
      )}
      <Tekstgebied
        {...f.veld('motivering')}
        label="Motivering"
        hint="Staat in de brief aan ouders en school. Noem waarop u de adviezen volgt of daarvan afwijkt."
        maxTekens={8000}
        regels={7}
      />
    </Handelingkader>
  );
}

function maak(w: Waarden, { soort, keuzes }: SwvAanvraag) {
  const positief = w.uitkomst === 'positief';
  const metCategorie = keuzes.soorten.find((keuze) => keuze.soort === w.soort)?.metCategorie ?? false;
  return {
    uitkomst: w.uitkomst,
    soort: positief ? w.soort : soort,
    categorie: positief && metCategorie && w.categorie !== '' ? Number(w.categorie) : null,
    van: positief && w.van !== '' ? w.van : null,
    tot: positief && w.tot !== '' ? w.tot : null,
    heleSchoolperiode: positief && w.heleSchoolperiode,
    voorwaarden: positief ? w.voorwaarden : '',
    motivering: w.motivering,
  };
}
