import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzelijst, Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { CATEGORIEN, TLV_SOORT, TLV_SOORTEN, type TlvSoort } from '../../tlv/regels/soorten.ts';
import { BEZWAAR_UITKOMSTEN, BEZWAAR_UITKOMSTNAAM, type BezwaarUitkomst } from '../regels/handeling.ts';
import { type Handelingprops, useHandeling } from './handeling.ts';

/** TLV-8: a decision on the objection; upheld with the decision that replaces the first one. Fields of that decision carry their path. */
export function Voorstelformulier(props: Handelingprops) {
  const { besluit, advies, vervangen } = props.bezwaar;
  const f = useHandeling(props, 'voorgesteld', {
    begin: {
      uitkomst: '' as BezwaarUitkomst | '',
      motivering: '',
      afwijking: '',
      'nieuw.uitkomst': besluit.uitkomst === 'negatief' ? 'positief' : 'negatief',
      'nieuw.soort': besluit.soort as TlvSoort,
      'nieuw.categorie': besluit.categorie === null ? '' : String(besluit.categorie),
      'nieuw.van': (besluit.van ?? '') as string,
      'nieuw.tot': (besluit.tot ?? '') as string,
      'nieuw.heleSchoolperiode': false,
      'nieuw.voorwaarden': '',
    },
    controleer: ({ uitkomst }) => (uitkomst === '' ? { uitkomst: 'Kies een beslissing.' } : {}),
    maak: (w) => ({
      uitkomst: w.uitkomst,
      motivering: w.motivering,
      afwijking: w.afwijking,
      nieuw:
        w.uitkomst !== 'gegrond' || vervangen
          ? null
          : {
              uitkomst: w['nieuw.uitkomst'],
              soort: w['nieuw.soort'],
              categorie: w['nieuw.categorie'] === '' ? null : Number(w['nieuw.categorie']),
              van: w['nieuw.van'] === '' ? null : w['nieuw.van'],
              tot: w['nieuw.tot'] === '' ? null : w['nieuw.tot'],
              heleSchoolperiode: w['nieuw.heleSchoolperiode'],
              voorwaarden: w['nieuw.voorwaarden'],
            },
    }),
  });
  const { uitkomst } = f.waarden;
  const soort = f.waarden['nieuw.soort'];
  const positief = f.waarden['nieuw.uitkomst'] === 'positief';
  const { sector } = TLV_SOORT[besluit.soort];
  return (
    <Handelingkader formulier={f} doe="Voorstel doen" ververs={props.ververs} nietNu={props.klaar}>
      <Keuzerondjes
        {...f.veld('uitkomst')}
        onWaarde={(gekozen) => f.zet('uitkomst', gekozen as BezwaarUitkomst)}
        label="Hoe beslist het samenwerkingsverband?"
        hint={advies === null ? undefined : `De commissie adviseert: ${BEZWAAR_UITKOMSTNAAM[advies].toLowerCase()}.`}
        opties={BEZWAAR_UITKOMSTEN.map((waarde) => ({ waarde, tekst: BEZWAAR_UITKOMSTNAAM[waarde] }))}
      />
      <Tekstgebied
        {...f.veld('motivering')}
        label="Waarom?"
        hint="Ouders en school lezen dit in de brief. Ga in op wat zij schreven."
        regels={8}
        maxTekens={8000}
      />
      {advies !== null && uitkomst !== '' && uitkomst !== advies && (
        <Tekstgebied {...f.veld('afwijking')} label="Waarom wijkt u af van het advies?" regels={4} maxTekens={4000} />
      )}
      {uitkomst === 'gegrond' && vervangen && <p>Een ander bezwaar bracht al een nieuw besluit. Dat geldt ook hier.</p>}
      {uitkomst === 'gegrond' && !vervangen && (
        <>
          <h3>Het nieuwe besluit</h3>
          <Keuzerondjes
            {...f.veld('nieuw.uitkomst')}
            label="Nieuw besluit"
            opties={[
              { waarde: 'positief', tekst: 'Toekennen' },
              { waarde: 'negatief', tekst: 'Afwijzen' },
            ]}
          />
          <Keuzelijst
            {...f.veld('nieuw.soort')}
            onWaarde={(gekozen) => f.zet('nieuw.soort', gekozen as TlvSoort)}
            label="Soort onderwijs"
            opties={TLV_SOORTEN.filter((s) => TLV_SOORT[s].sector === sector).map((s) => ({
              waarde: s,
              tekst: TLV_SOORT[s].naam,
            }))}
          />
          {positief && TLV_SOORT[soort].metCategorie && (
            <Keuzelijst
              {...f.veld('nieuw.categorie')}
              label="Categorie"
              leeg="Kies een categorie"
              breedte="middel"
              opties={Object.entries(CATEGORIEN).map(([waarde, naam]) => ({ waarde, tekst: `${waarde}: ${naam}` }))}
            />
          )}
          {positief && (
            <>
              <Datumveld {...f.veld('nieuw.van')} label="Geldt vanaf" />
              <Datumveld
                {...f.veld('nieuw.tot')}
                label="Tot en met"
                hint="Altijd 31 juli, na ten minste een heel schooljaar."
              />
              <Vinkje {...f.veld('nieuw.heleSchoolperiode')} label="Voor de hele schoolperiode" />
              <Tekstgebied
                {...f.veld('nieuw.voorwaarden')}
                label="Voorwaarden voor terugkeer"
                regels={3}
                maxTekens={4000}
              />
            </>
          )}
        </>
      )}
    </Handelingkader>
  );
}
