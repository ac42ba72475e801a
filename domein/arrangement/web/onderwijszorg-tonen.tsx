import { type Datum, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { metHoofdletter, schrijfDag, schrijfGetal } from '../../../web/platform/tekst.ts';
import type { Arrangementinhoud, Onderwijszorg, Opbouwstap } from '../regels/inhoud.ts';
import { urenOp, ZORGBETALERS } from '../regels/onderwijszorg.ts';
import './onderwijszorg.css';

interface Props {
  readonly zorg: Onderwijszorg;
  readonly doelen: Arrangementinhoud['doelen'];
  /** Who pays the education, as costs name it; empty when nobody stands there yet. */
  readonly onderwijsbetalers: readonly string[];
  readonly tot: Datum;
  readonly vandaag: Datum;
}

/** ARR-5 · Education and care side by side, and how the hours at school are built up. */
export function OnderwijszorgTonen({ zorg, doelen, onderwijsbetalers, tot, vandaag }: Props) {
  return (
    <div className="opmaat-stapel">
      <div className="opmaat-onderwijszorg">
        <section>
          <h3>Onderwijs</h3>
          <Lijst regels={doelen.map(({ tekst }) => tekst)} leeg="Er staan nog geen doelen voor het onderwijs." />
          <p className="opmaat-klein">
            Betaald door: {onderwijsbetalers.length === 0 ? 'nog niet ingevuld' : onderwijsbetalers.join(' en ')}
          </p>
        </section>
        <section>
          <h3>Zorg</h3>
          <Lijst regels={zorg.zorgdoelen} leeg="Er staan nog geen doelen voor de zorg." />
          <p className="opmaat-klein">Betaald door: {ZORGBETALERS[zorg.zorgbetaler]}</p>
        </section>
      </div>
      <Kenmerken
        kenmerken={[
          { naam: 'Wie geeft de zorg', waarde: zorg.zorgaanbieder || 'Nog niet ingevuld' },
          {
            naam: 'Met ouders besproken',
            waarde: zorg.besprokenMetOuders === null ? 'Nog niet' : metHoofdletter(schrijfDag(zorg.besprokenMetOuders)),
          },
        ]}
      />
      {zorg.opbouw.length > 0 && <Opbouw stappen={zorg.opbouw} tot={tot} vandaag={vandaag} />}
    </div>
  );
}

function Lijst({ regels, leeg }: { readonly regels: readonly string[]; readonly leeg: string }) {
  if (regels.length === 0) return <p className="opmaat-rustig">{leeg}</p>;
  return (
    <ul>
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
}

const schrijfUren = (uren: number) => `${schrijfGetal(uren)} uur per week`;

function Opbouw({
  stappen,
  tot,
  vandaag,
}: {
  readonly stappen: readonly Opbouwstap[];
  readonly tot: Datum;
  readonly vandaag: Datum;
}) {
  const nu = urenOp(stappen, vandaag);
  const doel = stappen.at(-1)?.urenPerWeek ?? 0;
  return (
    <section className="opmaat-stapel opmaat-stapel--dicht">
      <h3>Uren op school</h3>
      <p>
        {nu === undefined
          ? `De opbouw begint op ${schrijfDag(stappen[0]?.van ?? vandaag)}.`
          : `Nu ${schrijfUren(nu)}. ${nu === doel ? 'Dat is waar naartoe is gewerkt.' : `Het doel is ${schrijfUren(doel)}.`}`}
      </p>
      <Beeld stappen={stappen} tot={tot} />
      <Tabel
        bijschrift="Stappen in de uren op school"
        bijschriftVerborgen
        rijen={stappen}
        sleutelVan={({ van }) => van}
        kolommen={[
          { sleutel: 'van', kop: 'Vanaf', cel: ({ van }) => schrijfDag(van) },
          { sleutel: 'uren', kop: 'Uren op school', cel: ({ urenPerWeek }) => schrijfUren(urenPerWeek) },
          { sleutel: 'waarom', kop: 'Toelichting', cel: ({ waarom }) => waarom ?? '' },
        ]}
      />
    </section>
  );
}

const BREED = 480;
const HOOG = 110;

/** A staircase: as wide as a step lasts, as high as its hours. The table below says the same. */
function Beeld({ stappen, tot }: { readonly stappen: readonly Opbouwstap[]; readonly tot: Datum }) {
  const begin = stappen[0]?.van ?? tot;
  const dagen = Math.max(1, verschilInDagen(begin, tot) + 1);
  const meest = Math.max(1, ...stappen.map(({ urenPerWeek }) => urenPerWeek));
  const plek = (dag: Datum) => (verschilInDagen(begin, dag) / dagen) * BREED;
  return (
    <svg className="opmaat-opbouw-beeld" viewBox={`0 0 ${BREED} ${HOOG + 22}`} aria-hidden="true">
      {stappen.map(({ van, urenPerWeek }, nummer) => {
        const volgende = stappen[nummer + 1];
        const links = plek(van);
        const breedte = Math.max(2, (volgende ? plek(volgende.van) : BREED) - links - 2);
        const hoogte = (urenPerWeek / meest) * HOOG;
        return (
          <g key={van}>
            <rect x={links} y={HOOG + 20 - hoogte} width={breedte} height={hoogte + 2} rx="3" />
            <text x={links + breedte / 2} y={HOOG + 14 - hoogte} textAnchor="middle">
              {schrijfGetal(urenPerWeek)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
