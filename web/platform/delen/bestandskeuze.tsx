import { useState } from 'react';
import { Knop } from './knop.tsx';
import { koppelVeld, Veldkader, type VeldProps } from './veld.tsx';

export interface Bestandsgrens {
  /** Endings with a dot, in lower case: `.pdf`. */
  readonly extensies: readonly string[];
  readonly maxMb: number;
}

export interface BestandskeuzeProps extends VeldProps {
  readonly waarde: readonly File[];
  readonly onWaarde: (bestanden: readonly File[]) => void;
  readonly grens: Bestandsgrens;
  readonly meer?: boolean | undefined;
}

/** Why a file cannot be sent, or undefined when it can. The server decides; this saves a person the waiting. */
export function vindBestandsfout(bestand: Pick<File, 'name' | 'size'>, grens: Bestandsgrens): string | undefined {
  const naam = bestand.name.toLowerCase();
  if (!grens.extensies.some((extensie) => naam.endsWith(extensie)))
    return `${bestand.name} kunnen wij niet lezen. Kies een bestand van het soort ${schrijfSoorten(grens)}.`;
  if (bestand.size === 0) return `${bestand.name} is leeg. Kies een ander bestand.`;
  if (bestand.size > grens.maxMb * 1024 * 1024)
    return `${bestand.name} is te groot. Een bestand mag hoogstens ${grens.maxMb} MB zijn.`;
  return undefined;
}

function schrijfSoorten(grens: Bestandsgrens): string {
  const namen = grens.extensies.map((extensie) => extensie.slice(1).toUpperCase());
  const laatste = namen.at(-1) ?? '';
  return namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} of ${laatste}`;
}

function schrijfGrootte(bytes: number): string {
  const kb = bytes / 1024;
  return kb < 1024 ? `${Math.max(1, Math.round(kb))} kB` : `${(kb / 1024).toFixed(1).replace('.', ',')} MB`;
}

function schrijfKnop({ meer, waarde }: BestandskeuzeProps): string {
  if (meer) return waarde.length === 0 ? 'Bestanden kiezen' : 'Nog een bestand kiezen';
  return waarde.length === 0 ? 'Bestand kiezen' : 'Ander bestand kiezen';
}

/** One or more files, with what is allowed in words and a check before anything is sent. */
export function Bestandskeuze(props: BestandskeuzeProps) {
  const [eigenFout, zetEigenFout] = useState<string>();
  const grenstekst = `${schrijfSoorten(props.grens)}, hoogstens ${props.grens.maxMb} MB${props.meer ? ' per bestand' : ''}.`;
  const hint = props.hint ? (
    <>
      {props.hint} {grenstekst}
    </>
  ) : (
    grenstekst
  );
  const veld = { ...props, hint, fout: eigenFout ?? props.fout };

  function kies(gekozen: readonly File[]) {
    const fouten = gekozen.map((bestand) => vindBestandsfout(bestand, props.grens));
    zetEigenFout(fouten.find((fout) => fout !== undefined));
    const goed = gekozen.filter((_, plek) => fouten[plek] === undefined);
    if (goed.length > 0) props.onWaarde(props.meer ? [...props.waarde, ...goed] : goed.slice(0, 1));
  }

  return (
    <Veldkader veld={veld}>
      <span className="opmaat-bestand">
        <input
          {...koppelVeld(veld)}
          required={koppelVeld(veld).required && props.waarde.length === 0}
          className="opmaat-bestand__invoer"
          type="file"
          accept={props.grens.extensies.join(',')}
          multiple={props.meer}
          onChange={(g) => kies(Array.from(g.target.files ?? []))}
        />
        <span className="opmaat-bestand__knop" aria-hidden="true">
          {schrijfKnop(props)}
        </span>
      </span>
      {props.waarde.length > 0 && (
        <ul className="opmaat-bestandenlijst">
          {props.waarde.map((bestand, plek) => (
            <li key={`${bestand.name} ${bestand.lastModified}`}>
              <span className="opmaat-bestandenlijst__naam">
                {bestand.name} <span className="opmaat-rustig">({schrijfGrootte(bestand.size)})</span>
              </span>
              <Knop
                soort="stil"
                klein
                icoon="kruis"
                onClick={() => props.onWaarde(props.waarde.filter((_, ander) => ander !== plek))}
              >
                Weghalen<span className="opmaat-verborgen"> {bestand.name}</span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
    </Veldkader>
  );
}
