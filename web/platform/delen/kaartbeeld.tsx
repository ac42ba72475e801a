import { type KeyboardEvent, type PointerEvent, type SVGProps, useLayoutEffect, useRef, useState } from 'react';
import { schrijfAfstandKm } from '../tekst.ts';
import { Icoon } from './icoon.tsx';
import {
  berekenKaart,
  type Kaartmaat,
  type Kijkvenster,
  kiesRingen,
  kiesRingplek,
  kiesSchaal,
  type Pixels,
  type Plaats,
  plaatsNamen,
  type Vak,
} from './kaart-rekenen.ts';

export interface Kaartpunt extends Plaats {
  readonly id: string;
  readonly naam: string;
  /** One of the keys of `soorten`. */
  readonly soort: string;
  readonly nadruk?: boolean | undefined;
}

export interface Kaartsoort {
  readonly sleutel: string;
  readonly naam: string;
}

export interface KaartbeeldProps {
  /** What the map shows, in words. The caller also gives the same points as a list or table. */
  readonly label: string;
  readonly punten: readonly Kaartpunt[];
  /** At most four: each has its own colour and form. */
  readonly soorten: readonly Kaartsoort[];
  readonly thuis?: (Plaats & { readonly naam: string }) | undefined;
  readonly onKies?: ((id: string) => void) | undefined;
}

const vormen = [
  'M0-8a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z',
  'M-7-7H7V7H-7Z',
  'M0-10 10 0 0 10-10 0Z',
  'M0-9.5 9.5 7.5H-9.5Z',
] as const;
const huis = 'M-10 0 0-10 10 0H7V9H-7V0Z';
const begin: Kijkvenster = { midden: undefined, zoom: 1 };

/** A calm map without streets: places, the home, distances. Works without any server of others. */
export function Kaartbeeld({ label, punten, soorten, thuis, onKies }: KaartbeeldProps) {
  const doek = useRef<HTMLDivElement>(null);
  const [breedte, zetBreedte] = useState(720);
  const [venster, zetVenster] = useState(begin);
  const sleep = useRef<readonly [number, number]>(undefined);

  useLayoutEffect(() => {
    if (!doek.current) return;
    const meter = new ResizeObserver(([meting]) => meting && zetBreedte(Math.max(240, meting.contentRect.width)));
    zetBreedte(Math.max(240, doek.current.clientWidth));
    meter.observe(doek.current);
    return () => meter.disconnect();
  }, []);

  const maten = { breedte, hoogte: Math.round(Math.min(520, Math.max(300, breedte * 0.6))) };
  const kaart = berekenKaart(thuis ? [...punten, thuis] : punten, maten, venster);

  const ringen = berekenRingen(kaart, thuis, punten);
  const vrijlaten = [
    // The buttons stand over the upper right corner.
    { x1: breedte - 60, y1: 0, x2: breedte, y2: 110 },
    ...[...ringen.map((ring) => ring.plek), thuis && kaart.naarPixels(thuis)]
      .filter((plek) => plek !== undefined)
      .map(([x, y]) => ({ x1: x - 20, y1: y - 10, x2: x + 20, y2: y + 10 })),
  ];

  function schuif(dx: number, dy: number) {
    zetVenster((oud) => ({ ...oud, midden: kaart.naarPlaats([maten.breedte / 2 + dx, maten.hoogte / 2 + dy]) }));
  }

  function zoom(factor: number) {
    zetVenster((oud) => {
      const nieuw = Math.min(16, Math.max(1, oud.zoom * factor));
      const midden = kaart.naarPlaats([maten.breedte / 2, maten.hoogte / 2]);
      return nieuw === 1 ? begin : { midden: oud.midden ?? midden, zoom: nieuw };
    });
  }

  function beweeg(g: PointerEvent) {
    if (!sleep.current || g.buttons !== 1) return;
    const [x, y] = sleep.current;
    sleep.current = [g.clientX, g.clientY];
    schuif(x - g.clientX, y - g.clientY);
  }

  return (
    <div className="opmaat-kaart">
      <div className="opmaat-kaart__doek" ref={doek}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
        <svg
          role="group"
          aria-label={label}
          viewBox={`0 0 ${maten.breedte} ${maten.hoogte}`}
          onPointerDown={(g) => {
            sleep.current = g.pointerType === 'touch' ? undefined : [g.clientX, g.clientY];
          }}
          onPointerMove={beweeg}
          onPointerUp={() => {
            sleep.current = undefined;
          }}
        >
          {thuis && <Ringen ringen={ringen} midden={kaart.naarPixels(thuis)} />}
          {thuis && <Thuis kaart={kaart} thuis={thuis} />}
          <Punten kaart={kaart} punten={punten} soorten={soorten} onKies={onKies} vrijlaten={vrijlaten} />
          <Schaal kaart={kaart} />
        </svg>
        <Bediening venster={venster} onZoom={zoom} onSchuif={schuif} onBegin={() => zetVenster(begin)} />
      </div>
      <ul className="opmaat-kaart__legenda">
        {thuis && (
          <li>
            <svg width="22" height="22" viewBox="-12 -12 24 24" aria-hidden="true">
              <path d={huis} className="opmaat-kaart__thuis" />
            </svg>
            {thuis.naam}
          </li>
        )}
        {soorten.map((soort, plek) => (
          <li key={soort.sleutel}>
            <svg width="22" height="22" viewBox="-12 -12 24 24" aria-hidden="true">
              <path d={vormen[plek % 4]} className={`opmaat-kaart__soort-${(plek % 4) + 1}`} />
            </svg>
            {soort.naam}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Lines and words that the legend, the list beside the map and the names of the points already say. */
function Sier({ children, ...rest }: SVGProps<SVGGElement>) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group without tabindex cannot have the focus
    <g {...rest} aria-hidden="true">
      {children}
    </g>
  );
}

interface Ring {
  readonly km: number;
  readonly straal: number;
  /** Where its distance stands; not in view when undefined. */
  readonly plek: Pixels | undefined;
}

function berekenRingen(kaart: Kaartmaat, thuis: Plaats | undefined, punten: readonly Plaats[]): readonly Ring[] {
  if (!thuis) return [];
  const midden = kaart.naarPixels(thuis);
  const [x, y] = midden;
  const verste = Math.hypot(Math.max(x, kaart.breedte - x), Math.max(y, kaart.hoogte - y));
  const hinder = [midden, ...punten.map(kaart.naarPixels)];
  return kiesRingen(kaart.pixelsPerKm, verste).map((km) => {
    const straal = km * kaart.pixelsPerKm;
    return { km, straal, plek: kiesRingplek(midden, straal, hinder, kaart) };
  });
}

function Ringen({ ringen, midden: [x, y] }: { readonly ringen: readonly Ring[]; readonly midden: Pixels }) {
  return (
    <Sier>
      {ringen.toReversed().map(({ km, straal }) => (
        <circle key={km} className="opmaat-kaart__ring" cx={x} cy={y} r={straal} />
      ))}
      {ringen.map(
        ({ km, plek }) =>
          plek && (
            <text key={km} className="opmaat-kaart__afstand" x={plek[0]} y={plek[1] + 4} textAnchor="middle">
              {schrijfAfstandKm(km)}
            </text>
          ),
      )}
    </Sier>
  );
}

type PuntenProps = Pick<KaartbeeldProps, 'punten' | 'soorten' | 'onKies'> & {
  readonly kaart: Kaartmaat;
  readonly vrijlaten: readonly Vak[];
};

function Punten({ kaart, punten, soorten, onKies, vrijlaten }: PuntenProps) {
  const geplaatst = punten
    .map((punt) => {
      const [x, y] = kaart.naarPixels(punt);
      return { ...punt, x, y, nadruk: punt.nadruk ?? false };
    })
    .filter(({ x, y }) => x > -12 && y > -12 && x < kaart.breedte + 12 && y < kaart.hoogte + 12);
  const namen = plaatsNamen(
    geplaatst.map(({ id, naam, x, y, nadruk }) => ({ id, tekst: naam, x, y, nadruk })),
    kaart,
    vrijlaten,
  );
  const toets = (id: string) => (g: KeyboardEvent) => {
    if (g.key !== 'Enter' && g.key !== ' ') return;
    g.preventDefault();
    onKies?.(id);
  };
  // What has emphasis is drawn last, on top.
  const opVolgorde = [...geplaatst].sort((a, b) => Number(a.nadruk) - Number(b.nadruk));
  return (
    <>
      <Sier>
        {namen.map((bord) => (
          <text
            key={bord.id}
            className={bord.nadruk ? 'opmaat-kaart__naam--nadruk' : undefined}
            x={bord.tekstX}
            y={bord.tekstY}
            textAnchor={bord.anker}
          >
            {bord.tekst}
          </text>
        ))}
      </Sier>
      {opVolgorde.map((punt) => {
        const plek =
          Math.max(
            0,
            soorten.findIndex((soort) => soort.sleutel === punt.soort),
          ) % 4;
        const naam = `${punt.naam}, ${soorten[plek]?.naam ?? punt.soort}`;
        return (
          <g
            key={punt.id}
            transform={`translate(${punt.x.toFixed(1)} ${punt.y.toFixed(1)})`}
            className={`opmaat-kaart__punt${punt.nadruk ? ' opmaat-kaart__punt--nadruk' : ''}${onKies ? ' opmaat-kaart__punt--klikbaar' : ''}`}
            aria-label={naam}
            {...(onKies
              ? { role: 'button', tabIndex: 0, onClick: () => onKies(punt.id), onKeyDown: toets(punt.id) }
              : { role: 'img' })}
          >
            <title>{naam}</title>
            <circle className="opmaat-kaart__halo" r={punt.nadruk ? 17 : 14} />
            <path d={vormen[plek]} className={`opmaat-kaart__vorm opmaat-kaart__soort-${plek + 1}`} />
          </g>
        );
      })}
    </>
  );
}

function Thuis({ kaart, thuis }: { readonly kaart: Kaartmaat; readonly thuis: Plaats & { readonly naam: string } }) {
  const [x, y] = kaart.naarPixels(thuis);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in a drawing does nothing by itself
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(1.2)`} role="img" aria-label={thuis.naam}>
      <title>{thuis.naam}</title>
      <path d={huis} className="opmaat-kaart__thuis" />
    </g>
  );
}

function Schaal({ kaart }: { readonly kaart: Kaartmaat }) {
  const km = kiesSchaal(kaart.pixelsPerKm, 120);
  return (
    <Sier className="opmaat-kaart__schaal" transform={`translate(16 ${kaart.hoogte - 18})`}>
      <path d={`M0-5V0H${(km * kaart.pixelsPerKm).toFixed(1)}V-5`} />
      <text x="0" y="-10" className="opmaat-kaart__afstand">
        {schrijfAfstandKm(km)}
      </text>
    </Sier>
  );
}

interface BedieningProps {
  readonly venster: Kijkvenster;
  readonly onZoom: (factor: number) => void;
  readonly onSchuif: (dx: number, dy: number) => void;
  readonly onBegin: () => void;
}

function Bediening({ venster, onZoom, onSchuif, onBegin }: BedieningProps) {
  const ingezoomd = venster.zoom > 1;
  const schuiven = [
    { icoon: 'omhoog', tekst: 'Naar boven', dx: 0, dy: -100 },
    { icoon: 'omlaag', tekst: 'Naar onder', dx: 0, dy: 100 },
    { icoon: 'links', tekst: 'Naar links', dx: -100, dy: 0 },
    { icoon: 'rechts', tekst: 'Naar rechts', dx: 100, dy: 0 },
  ] as const;
  return (
    <div className="opmaat-kaart__knoppen">
      <button
        type="button"
        aria-label="Inzoomen"
        title="Inzoomen"
        disabled={venster.zoom >= 16}
        onClick={() => onZoom(2)}
      >
        <Icoon naam="plus" />
      </button>
      <button type="button" aria-label="Uitzoomen" title="Uitzoomen" disabled={!ingezoomd} onClick={() => onZoom(0.5)}>
        <Icoon naam="min" />
      </button>
      {(ingezoomd || venster.midden) && (
        <button type="button" aria-label="Hele kaart" title="Hele kaart" onClick={onBegin}>
          <Icoon naam="kaart" />
        </button>
      )}
      {ingezoomd &&
        schuiven.map(({ icoon, tekst, dx, dy }) => (
          <button key={tekst} type="button" aria-label={tekst} title={tekst} onClick={() => onSchuif(dx, dy)}>
            <Icoon naam={icoon} />
          </button>
        ))}
    </div>
  );
}
