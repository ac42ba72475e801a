import type { Datum } from '../../../kern/tijd/datum.ts';
import { Status } from '../../../web/platform/delen/status.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import { INTENSITEIT, SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import type { Inhoud } from '../contract.ts';
import { BASISNORM, VOORZIENINGEN } from '../regels/basisnorm.ts';
import { isAanbodOp, vrijePlekken } from '../regels/concept.ts';
import { categorieNaam, niveauNaam, perDomein, schrijfVrij } from './woorden.ts';
import './profiel.css';

interface BeeldProps {
  readonly inhoud: Inhoud;
  readonly vandaag: Datum;
}

/** What every pupil gets at this school, with what is only partly or not there said plainly. */
export function Basisbeeld({ inhoud }: Pick<BeeldProps, 'inhoud'>) {
  const stand = new Map(inhoud.basisondersteuning.map((deel) => [deel.onderdeel, deel]));
  return (
    <ul className="profiel-basis">
      {BASISNORM.map(({ code, naam, uitleg }) => {
        const deel = stand.get(code);
        return (
          <li key={code}>
            <div className="profiel-basis__kop">
              <strong>{naam}</strong>
              <Aanwezig stand={deel?.aanwezig} />
            </div>
            <p className="opmaat-klein opmaat-rustig">{uitleg}</p>
            {deel?.toelichting && <p>{deel.toelichting}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Aanwezig({ stand }: { readonly stand: string | undefined }) {
  switch (stand) {
    case 'ja':
      return <Status soort="goed">ja</Status>;
    case 'deels':
      return <Status soort="let-op">deels</Status>;
    case 'nee':
      return <Status soort="neutraal">nog niet</Status>;
    default:
      return <Status soort="neutraal">niet ingevuld</Status>;
  }
}

/** The offers of now and of later, by domain, with the level in words and whether there is room. */
export function Aanbodbeeld({ inhoud, vandaag }: BeeldProps) {
  const geldend = inhoud.aanbod.filter(({ tot }) => tot === undefined || tot >= vandaag);
  if (geldend.length === 0) return <p>De school noemt geen extra ondersteuning boven de basisondersteuning.</p>;
  return (
    <div className="profiel-domeinen">
      {perDomein(geldend).map(({ domein, naam, dingen }) => (
        <section key={domein}>
          <h3>{naam}</h3>
          <ul className="profiel-aanbod">
            {dingen.map((deel, plek) => {
              const vrij = vrijePlekken(deel);
              const nu = isAanbodOp(deel, vandaag);
              return (
                <li key={`${deel.categorie} ${deel.niveau} ${deel.setting} ${String(plek)}`}>
                  <div className="profiel-basis__kop">
                    <strong>{categorieNaam(deel.categorie)}</strong>
                    {nu ? (
                      <Status soort={vrij > 0 ? 'goed' : 'let-op'}>{schrijfVrij(vrij)}</Status>
                    ) : (
                      <Status soort="info">vanaf {schrijfDag(deel.sinds)}</Status>
                    )}
                  </div>
                  <p>
                    Niveau {deel.niveau}, {niveauNaam(deel.niveau)}: {INTENSITEIT[deel.niveau]?.uitleg}
                  </p>
                  <p className="opmaat-klein opmaat-rustig">
                    {[
                      deel.wie && `Door ${deel.wie}`,
                      SETTINGNAAM[deel.setting],
                      deel.expertise,
                      deel.tot && `tot en met ${schrijfDag(deel.tot)}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The limits of the school, in its own words. */
export function Grenzenbeeld({ inhoud }: Pick<BeeldProps, 'inhoud'>) {
  return (
    <div className="opmaat-lopend">
      {inhoud.grenzen.length === 0 ? (
        <p>De school noemt geen grenzen.</p>
      ) : (
        <ul>
          {inhoud.grenzen.map(({ tekst }, plek) => (
            <li key={`${tekst} ${String(plek)}`}>{tekst}</li>
          ))}
        </ul>
      )}
      <p className="opmaat-klein opmaat-rustig">
        Staat hier iets over uw kind? U mag uw kind altijd aanmelden. De school moet dan samen met u kijken wat wel kan.
      </p>
    </div>
  );
}

/** Facilities of building and day. */
export function Voorzieningenbeeld({ inhoud }: Pick<BeeldProps, 'inhoud'>) {
  if (inhoud.voorzieningen.length === 0) return <p>De school noemt geen bijzondere voorzieningen.</p>;
  return (
    <ul className="profiel-voorzieningen">
      {inhoud.voorzieningen.map(({ code, toelichting }) => (
        <li key={code}>
          {Object.hasOwn(VOORZIENINGEN, code) ? VOORZIENINGEN[code as keyof typeof VOORZIENINGEN] : code}
          {toelichting && <span className="opmaat-rustig">: {toelichting}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What the school is working on. */
export function Ambitiesbeeld({ inhoud }: Pick<BeeldProps, 'inhoud'>) {
  if (inhoud.ambities.length === 0) return <p>De school noemt geen plannen.</p>;
  return (
    <div className="opmaat-lopend">
      <ul>
        {inhoud.ambities.map(({ tekst, jaar }, plek) => (
          <li key={`${tekst} ${String(plek)}`}>
            {tekst} <span className="opmaat-rustig">({jaar})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whom parents and pupils speak to first. */
export function Contactbeeld({ inhoud: { contact } }: Pick<BeeldProps, 'inhoud'>) {
  if (contact.naam.trim() === '')
    return <p>De school noemt nog niemand. Bel de school en vraag naar de intern begeleider.</p>;
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      <p>
        <strong>{contact.naam}</strong>
        {contact.functie && `, ${contact.functie}`}
      </p>
      {contact.telefoon && (
        <p>
          Telefoon <a href={`tel:${contact.telefoon.replaceAll(/[^\d+]/g, '')}`}>{contact.telefoon}</a>
        </p>
      )}
      {contact.email && (
        <p>
          E-mail <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.spreekuur && <p>Te spreken: {contact.spreekuur}</p>}
    </div>
  );
}
