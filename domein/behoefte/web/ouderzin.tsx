import { leesDatum } from '../../../kern/tijd/datum.ts';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Categorieen } from '../contract.ts';
import { klein } from '../regels/zinnen.ts';
import type { Rij } from './rij.ts';
import type { Keuze } from './zoek-keuze.ts';

interface OuderzinProps {
  readonly rijen: readonly Rij[];
  readonly keuzes: readonly Keuze[];
  readonly taal: Categorieen;
  readonly roepnaam: string;
}

/** What parents will read, while it is being written: the same words in plain sentences. */
export function Ouderzin({ rijen, keuzes, taal, roepnaam }: OuderzinProps) {
  return (
    <aside className="behoefte-ouders" aria-label="Zo lezen ouders dit">
      <h3>Zo lezen ouders dit</h3>
      {rijen.map((rij) => {
        const naam = keuzes.find(({ code }) => code === rij.categorie)?.naam ?? rij.categorie;
        const sterkte = taal.intensiteiten.find(({ waarde }) => waarde === rij.intensiteit);
        const waar = taal.settings.find(({ code }) => code === rij.setting)?.naam ?? '';
        const tot = leesDatum(rij.tot);
        return (
          <p key={rij.sleutel}>
            {roepnaam} {rij.verplicht ? 'heeft nodig' : 'is geholpen met'}: <strong>{klein(naam)}</strong>, {waar}.{' '}
            {sterkte && `${sterkte.uitleg} `}
            {tot && `Dit geldt tot en met ${schrijfDag(tot)}. `}
            {rij.toelichting.trim() && `De school schrijft: «${rij.toelichting.trim()}»`}
          </p>
        );
      })}
    </aside>
  );
}
