import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { schrijfAfstandKm } from '../tekst.ts';
import { Icoon } from './icoon.tsx';
import {
  berekenKaart,
  type Kaartmaat,
  type Kijkvenster,
  kiesRingen,
  kiesSchaal,
  type Plaats,
  plaatsNamen,
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
          {thuis && <Ringen kaart={kaart} thuis={thuis} />}
          <Punten kaart={kaart} punten={punten} soorten={soorten} onKies={onKies} />
          {thuis && <Thuis kaart={kaart} thuis={thuis} />}
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

function Ringen({ kaart, thuis }: { readonly kaart: Kaartmaat; readonly thuis: Plaats }) {
  const [x, y] = kaart.naarPixels(thuis);
  const verste = Math.hypot(Math.max(x, kaart.breedte - x), Math.max(y, kaart.hoogte - y));
  const ringen = kiesRingen(kaart.pixelsPerKm, verste);
  return (
    <g aria-hidden="true">
      {[...ringen].reverse().map((km) => (
        <circle key={km} className="opmaat-kaart__ring" cx={x} cy={y} r={km * kaart.pixelsPerKm} />
      ))}
      {ringen.map((km) => {
        const straal = km * kaart.pixelsPerKm;
        // At the bottom where that is in view, else at the top.
        const tekstY = y + straal < kaart.hoogte - 8 ? y + straal + 4 : y - straal + 4;
        return (
          <text key={km} className="opmaat-kaart__afstand" x={x} y={tekstY} textAnchor="middle">
            {schrijfAfstandKm(km)}
          </text>
        );
      })}
    </g>
  );
}

type PuntenProps = Pick<KaartbeeldProps, 'punten' | 'soorten' | 'onKies'> & { readonly kaart: Kaartmaat };

function Punten({ kaart, punten, soorten, onKies }: PuntenProps) {
  const geplaatst = punten
    .map((punt) => {
      const [x, y] = kaart.naarPixels(punt);
      return { ...punt, x, y, nadruk: punt.nadruk ?? false };
    })
    .filter(({ x, y }) => x > -12 && y > -12 && x < kaart.breedte + 12 && y < kaart.hoogte + 12);
  const namen = plaatsNamen(
    geplaatst.map(({ id, naam, x, y, nadruk }) => ({ id, tekst: naam, x, y, nadruk })),
    kaart,
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
      <g aria-hidden="true">
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
      </g>
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
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(1.2)`} role="img" aria-label={thuis.naam}>
      <title>{thuis.naam}</title>
      <path d={huis} className="opmaat-kaart__thuis" />
    </g>
  );
}

function Schaal({ kaart }: { readonly kaart: Kaartmaat }) {
  const km = kiesSchaal(kaart.pixelsPerKm, 120);
  return (
    <g aria-hidden="true" className="opmaat-kaart__schaal" transform={`translate(16 ${kaart.hoogte - 18})`}>
      <path d={`M0-5V0H${(km * kaart.pixelsPerKm).toFixed(1)}V-5`} />
      <text x="0" y="-10" className="opmaat-kaart__afstand">
        {schrijfAfstandKm(km)}
      </text>
    </g>
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
          <Icoon naam="huis" />
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
