import type { ReactNode } from 'react';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import { VELD, VELDEN } from '../../behoefte/regels/domeinen.ts';
import type { InhoudBody } from '../contract.ts';
import { schrijfBestemming } from '../regels/bestemmingen.ts';
import './opp.css';

interface Props {
  readonly inhoud: InhoudBody;
  readonly woorden: Readonly<Record<string, string>>;
  /** For the pupil, who reads about «jij». */
  readonly voorLeerling?: boolean;
}

/** A plan that reads as a page: where to, what for, what we do. What is empty stays away. */
export function Planbeeld({ inhoud, woorden, voorLeerling = false }: Props) {
  const { uitstroom, belemmerend, bevorderend, geprobeerd = [], visieOuders = '', visieLeerling = '' } = inhoud;
  return (
    <div className="opp-plan opmaat-lopend">
      <section>
        <h3>{voorLeerling ? 'Waar ga je naartoe?' : 'Verwachte bestemming'}</h3>
        <p className="opp-bestemming">{metHoofdletter(schrijfBestemming(uitstroom, voorLeerling))}</p>
        <Tekst tekst={uitstroom.motivering} />
      </section>
      <div className="opp-twee">
        <Opsomming kop={voorLeerling ? 'Wat is moeilijk' : 'Wat het leren moeilijker maakt'} regels={belemmerend} />
        <Opsomming kop={voorLeerling ? 'Wat helpt jou' : 'Wat het leren helpt'} regels={bevorderend} />
      </div>
      <Doelen inhoud={inhoud} woorden={woorden} voorLeerling={voorLeerling} />
      <Handelingsdeel inhoud={inhoud} voorLeerling={voorLeerling} />
      <Toetsen inhoud={inhoud} />
      <div className="opp-twee">
        <Deel kop={voorLeerling ? 'Hoe je ouders het zien' : 'Hoe de ouders het zien'} tekst={visieOuders} />
        <Deel kop={voorLeerling ? 'Hoe jij het ziet' : 'Hoe de leerling het ziet'} tekst={visieLeerling} />
      </div>
      <Opsomming kop="Wat al is geprobeerd" regels={geprobeerd} />
      <Deel kop="Aantekeningen door het jaar" tekst={inhoud.groei} />
    </div>
  );
}

function Doelen({ inhoud: { doelen }, woorden, voorLeerling }: Props) {
  if (doelen.length === 0) return null;
  return (
    <section>
      <h3>{voorLeerling ? 'Wat ga je leren?' : 'Doelen'}</h3>
      <ol className="opp-doelen">
        {doelen.map(({ id, categorie, tekst, beginsituatie, streef, van, tot }) => (
          <li key={id}>
            <strong>{tekst}</strong>
            <dl>
              <Paar naam="Nu" waarde={beginsituatie} />
              <Paar naam="Gehaald als" waarde={streef} />
              <Paar naam="Wanneer" waarde={`${schrijfDag(van)} tot ${schrijfDag(tot)}`} />
              <Paar naam="Hoort bij" waarde={woorden[categorie] ?? categorie} />
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Handelingsdeel({ inhoud: { handelingsdeel, afwijkingen }, voorLeerling }: Omit<Props, 'woorden'>) {
  const { ondersteuning, leerlijn, onderzoek, zorg } = handelingsdeel;
  return (
    <section className="opp-handelingsdeel">
      <h3>{voorLeerling ? 'Welke hulp krijg je?' : 'Wat de school doet (het handelingsdeel)'}</h3>
      {VELDEN.map((veld) => {
        const regels = ondersteuning.filter((een) => een.veld === veld && een.wat.trim() !== '');
        return regels.length === 0 ? null : (
          <div key={veld}>
            <h4>{VELD[veld].naam}</h4>
            <ul>
              {regels.map(({ wat, wie, wanneer }) => (
                <li key={`${wat} ${wie}`}>
                  {wat}
                  <span className="opmaat-rustig">
                    {wie && ` · ${wie}`}
                    {wanneer && ` · ${wanneer}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <Deel kop="Eigen leerlijn" tekst={leerlijn} niveau={4} />
      <Deel kop="Onderzoek" tekst={onderzoek} niveau={4} />
      <Deel kop="Zorg op school" tekst={zorg} niveau={4} />
      <Deel kop="Anders dan het gewone lesprogramma" tekst={afwijkingen} niveau={4} />
    </section>
  );
}

function Toetsen({ inhoud: { toetsen } }: Pick<Props, 'inhoud'>) {
  const { aanpassingen, vrijstelling } = toetsen;
  if (aanpassingen.length === 0 && vrijstelling === null) return null;
  return (
    <section>
      <h3>Toetsen</h3>
      <ul>
        {aanpassingen.map(({ wat, reden }) => (
          <li key={wat}>
            {wat} <span className="opmaat-rustig">· Reden: {reden}</span>
          </li>
        ))}
        {vrijstelling !== null && (
          <li>
            Geen doorstroomtoets: {vrijstelling.grond}.{' '}
            <span className="opmaat-rustig">Besproken met de ouders op {schrijfDag(vrijstelling.besprokenOp)}.</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Opsomming({ kop, regels }: { readonly kop: string; readonly regels: readonly string[] }) {
  const gevuld = regels.filter((regel) => regel.trim() !== '');
  if (gevuld.length === 0) return null;
  return (
    <section>
      <h3>{kop}</h3>
      <ul>
        {gevuld.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </section>
  );
}

function Deel({ kop, tekst, niveau = 3 }: { readonly kop: string; readonly tekst: string; readonly niveau?: 3 | 4 }) {
  const Kop = `h${niveau}` as const;
  if (tekst.trim() === '') return null;
  return (
    <section>
      <Kop>{kop}</Kop>
      <Tekst tekst={tekst} />
    </section>
  );
}

function Tekst({ tekst }: { readonly tekst: string }): ReactNode {
  return tekst.trim() === '' ? null : <p className="opp-tekst">{tekst}</p>;
}

function Paar({ naam, waarde }: { readonly naam: string; readonly waarde: string }) {
  return waarde.trim() === '' ? null : (
    <div>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  );
}
