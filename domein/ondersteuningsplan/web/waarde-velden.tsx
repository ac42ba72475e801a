import { Keuzerondjes, Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Getalveld, Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import type { Waardevorm } from '../regels/instellingen.ts';
import { isVanSector } from '../regels/onderwerpen.ts';
import { type Invulling, rijveld } from './invulling.ts';

/** How the form binds a field: by name, whatever its kind. */
type Bind = (naam: string) => {
  readonly naam: string;
  readonly waarde: Invulling[string] | undefined;
  readonly onWaarde: (waarde: Invulling[string]) => void;
  readonly fout: string | undefined;
};

interface Props {
  readonly vorm: Waardevorm;
  readonly naam: string;
  readonly swv: string;
  readonly veld: Bind;
}

/** The fields in which the value of a setting is typed, by its form. */
export function Waardevelden({ vorm, naam, swv, veld }: Props) {
  switch (vorm.soort) {
    case 'getal':
      return <Getalveld {...alsGetal(veld('waarde'))} label={naam} hint={grens(vorm)} eenheid={vorm.eenheid} />;
    case 'ja_nee':
      return (
        <Keuzerondjes
          {...alsTekst(veld('waarde'))}
          label={naam}
          opties={[
            { waarde: 'ja', tekst: 'Ja' },
            { waarde: 'nee', tekst: 'Nee' },
          ]}
        />
      );
    case 'tekst':
      return <Tekstgebied {...alsTekst(veld('waarde'))} label={naam} regels={5} maxTekens={vorm.langste} />;
    case 'lijst':
      return (
        <Tekstgebied
          {...alsTekst(veld('waarde'))}
          label={naam}
          hint={`Zet elk criterium op een eigen regel. Hoogstens ${vorm.meeste} regels van ${vorm.langste} tekens.`}
          regels={8}
          verplicht={false}
        />
      );
    default:
      return (
        <div className="plan-rijen">
          {Object.entries(vorm.rijen)
            .filter(([rij]) => isVanSector(swv, rij))
            .map(([rij, label]) => (
              <Rijveld key={rij} vorm={vorm} label={label} bind={veld(rijveld(rij))} />
            ))}
        </div>
      );
  }
}

type Rijvorm = Extract<Waardevorm, { rijen: unknown }>;

function Rijveld({
  vorm,
  label,
  bind,
}: {
  readonly vorm: Rijvorm;
  readonly label: string;
  readonly bind: ReturnType<Bind>;
}) {
  switch (vorm.soort) {
    case 'getallen':
      return <Getalveld {...alsGetal(bind)} label={label} hint={grens(vorm)} eenheid={vorm.eenheid} />;
    case 'bedragen':
      return <Getalveld {...alsGetal(bind)} label={label} eenheid="euro" decimalen={2} />;
    case 'regels':
      return <Tekstveld {...alsTekst(bind)} label={label} verplicht={false} maxTekens={vorm.langste} />;
    case 'keuzes':
      return (
        <Vinkjes
          {...bind}
          waarde={(bind.waarde ?? []) as readonly string[]}
          label={label}
          opties={Object.entries(vorm.opties).map(([waarde, tekst]) => ({ waarde, tekst }))}
        />
      );
  }
}

function grens({ min, max }: { readonly min: number; readonly max: number }): string {
  return `Van ${min} tot en met ${max}.`;
}

function alsGetal(bind: ReturnType<Bind>) {
  return { ...bind, waarde: (bind.waarde ?? null) as number | null };
}

function alsTekst(bind: ReturnType<Bind>) {
  return { ...bind, waarde: String(bind.waarde ?? '') };
}
