import { type FormEvent, type ReactNode, useState } from 'react';
import { Knop } from './knop.tsx';
import { Tekstveld } from './tekstveld.tsx';

interface Props {
  readonly label: string;
  /** What was looked for last, as it stands in the address. */
  readonly zoek: string | undefined;
  /** Undefined: everything. */
  readonly onZoek: (zoek: string | undefined) => void;
  /** Choices before the search word; those work at once. */
  readonly children?: ReactNode;
}

/** The line above a list: choices, and a word to look for, which counts once it is sent. */
export function Zoekformulier({ label, zoek, onZoek, children }: Props) {
  const [tekst, zetTekst] = useState(zoek ?? '');
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onZoek(tekst.trim() || undefined);
  };
  return (
    <form className="opmaat-zoekformulier" onSubmit={verstuur}>
      {children}
      <Tekstveld
        naam="zoek"
        label={label}
        soort="search"
        verplicht="zoek"
        breedte="middel"
        waarde={tekst}
        onWaarde={zetTekst}
        maxTekens={60}
      />
      <Knop type="submit" soort="secundair" icoon="zoek">
        Zoeken
      </Knop>
    </form>
  );
}
