import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import type { TlvScores } from '../../tlv/regels/inhoud.ts';
import type { SwvAanvraag } from '../contract.ts';
import { Dossierinhoud } from './dossier-inhoud.tsx';

const GROND: Readonly<Record<string, string>> = {
  inschrijving: 'De leerling is ingeschreven bij een school van dit samenwerkingsverband.',
  woonplaats: 'De leerling is nergens ingeschreven en woont in dit gebied.',
  gezochte_school: 'De leerling woont in het buitenland; de gezochte school hoort bij dit samenwerkingsverband.',
};

const Tekst = ({ children }: { readonly children: string }) => <span className="toe-tekst">{children}</span>;

/** What the school asks, and why. */
export function AanvraagBlok({ aanvraag }: { readonly aanvraag: SwvAanvraag }) {
  const { inhoud, leerling, volgtOp } = aanvraag;
  const dag = (op: typeof inhoud.oudersIngelichtOp) => (op === null ? 'Niet ingevuld' : schrijfDatum(op));
  return (
    <Blok kop="De aanvraag">
      <Kenmerken
        kenmerken={[
          { naam: 'Leerling', waarde: `${leerling.naam}, geboren op ${schrijfDatum(leerling.geboortedatum)}` },
          {
            naam: 'Gevraagd',
            waarde: `${aanvraag.soortnaam}${aanvraag.categorie === null ? '' : `, categorie ${aanvraag.categorie}`}`,
          },
          { naam: 'Gewenste start', waarde: schrijfDatum(aanvraag.gewensteStart) },
          { naam: 'Ingediend', waarde: `${schrijfDatum(aanvraag.ingediendDag)}, door ${aanvraag.doorNaam}` },
          { naam: 'Waarom bij u', waarde: GROND[aanvraag.bevoegdGrond] ?? '' },
          ...(aanvraag.gezochteSchool === null ? [] : [{ naam: 'Gezochte school', waarde: aanvraag.gezochteSchool }]),
          { naam: 'Ouders ingelicht', waarde: dag(inhoud.oudersIngelichtOp) },
          { naam: 'Visie van ouders gevraagd', waarde: dag(inhoud.visieGevraagdOp) },
          { naam: 'Waarom', waarde: <Tekst>{inhoud.motivering}</Tekst> },
          ...(inhoud.heleSchoolperiode
            ? [{ naam: 'Gevraagd voor de hele schoolperiode', waarde: <Tekst>{inhoud.waaromHelePeriode}</Tekst> }]
            : []),
          ...(inhoud.maatwerkroute
            ? [{ naam: 'Maatwerkroute', waarde: <Tekst>{inhoud.motiveringMaatwerk}</Tekst> }]
            : []),
          ...(volgtOp === null
            ? []
            : [
                { naam: 'Verlenging van', waarde: `${volgtOp.nummer}, geldig tot en met ${schrijfDatum(volgtOp.tot)}` },
              ]),
        ]}
      />
    </Blok>
  );
}

/** What went along: needs, what was tried, the plan with its evaluation, scores, and the words of parents. */
export function DossierBlok({ aanvraag }: { readonly aanvraag: SwvAanvraag }) {
  const { dossier, visies } = aanvraag;
  const inhoud = dossier?.dossier ?? null;
  return (
    <Blok kop="Het dossier dat meeging">
      <div className="opmaat-stapel">
        {inhoud === null ? <p>Er is geen dossier meegegaan.</p> : <Dossierinhoud inhoud={inhoud} />}
        {dossier?.scores && <Scores scores={dossier.scores} />}
        {dossier?.uitkomst && (
          <section>
            <h3>Wat de scores zeggen</h3>
            <p>{dossier.uitkomst.zin}</p>
            <ul>
              {dossier.uitkomst.criteria.map(({ naam, voldaan, zin }) => (
                <li key={naam}>
                  <strong>{voldaan ? 'Voldoet' : 'Voldoet niet'}</strong>: {zin}
                </li>
              ))}
            </ul>
          </section>
        )}
        {visies.length > 0 && (
          <section>
            <h3>Wat ouders zelf schreven</h3>
            {visies.map(({ naam, dag, tekst }) => (
              <div key={`${naam} ${dag} ${tekst}`}>
                <p className="opmaat-klein opmaat-rustig">
                  {naam}, {schrijfDatum(dag)}
                </p>
                <p className="toe-tekst">{tekst}</p>
              </div>
            ))}
          </section>
        )}
      </div>
    </Blok>
  );
}

function Scores({ scores }: { readonly scores: TlvScores }) {
  return (
    <section>
      <h3>Scores</h3>
      <ul>
        {scores.iq !== null && (
          <li>
            IQ {scores.iq.waarde} ({scores.iq.test}, {schrijfDatum(scores.iq.datum)})
          </li>
        )}
        {Object.entries(scores.achterstand).map(([domein, { dle, dl, toets }]) => (
          <li key={domein}>
            {domein.replaceAll('_', ' ')}: leerniveau {dle} van {dl} maanden onderwijs ({toets})
          </li>
        ))}
      </ul>
    </section>
  );
}
