import { apiPad } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { TlvBesluitbeeld } from '../contract.ts';
import { schrijfSoort } from '../regels/soorten.ts';

interface Props {
  readonly besluit: TlvBesluitbeeld;
  readonly leerling: string;
}

/** TLV-8 · From a decision on: its letter, and objecting to it or following the objection. */
export function Besluitlinks({ besluit, leerling }: Props) {
  const { vandaag } = useIk();
  const kanNog = !besluit.naBezwaar && besluit.bezwaarTot >= vandaag && besluit.ingetrokkenOp === null;
  return (
    <Knoppenrij>
      <KnopLink soort="secundair" icoon="document" href={apiPad(`/tlv-besluiten/${besluit.id}/brief`)} download>
        Brief met het besluit (pdf)
      </KnopLink>
      <KnopLink soort={kanNog ? 'secundair' : 'stil'} href={`/leerlingen/${leerling}/bezwaar/${besluit.id}`}>
        {kanNog ? 'Bezwaar maken of volgen' : 'Over bezwaar'}
      </KnopLink>
    </Knoppenrij>
  );
}

/** A declaration that runs, on top of the page. */
export function LopendeVerklaring({ besluit, leerling }: Props) {
  return (
    <Blok kop={`Loopt nu: ${schrijfSoort(besluit.soort, besluit.categorie)}`} soort="nadruk">
      <div className="opmaat-stapel">
        <p>
          <strong>{besluit.nummer}</strong>, van {besluit.van && schrijfDag(besluit.van)} tot en met{' '}
          {besluit.tot && schrijfDag(besluit.tot)}
          {besluit.heleSchoolperiode && ' (hele schoolperiode)'}.
        </p>
        <Besluitlinks besluit={besluit} leerling={leerling} />
      </div>
    </Blok>
  );
}

/** Decisions that give nothing now: refused, withdrawn or ended. */
export function AndereBesluiten({
  kop,
  besluiten,
  leerling,
}: {
  readonly kop: string;
  readonly besluiten: readonly TlvBesluitbeeld[];
  readonly leerling: string;
}) {
  if (besluiten.length === 0) return null;
  return (
    <Blok kop={kop}>
      <ul className="tlv-lijst">
        {besluiten.map((besluit) => (
          <li key={besluit.id} className="opmaat-stapel opmaat-stapel--dicht">
            <div className="tlv-rij">
              <strong>{metHoofdletter(schrijfSoort(besluit.soort, besluit.categorie))}</strong>
              <Status soort="neutraal">{zegAfloop(besluit)}</Status>
            </div>
            <p className="opmaat-rustig">
              Besluit van {schrijfDag(besluit.beslotenDag)}
              {besluit.nummer && `, nummer ${besluit.nummer}`}
            </p>
            <Besluitlinks besluit={besluit} leerling={leerling} />
          </li>
        ))}
      </ul>
    </Blok>
  );
}

function zegAfloop({ uitkomst, ingetrokkenOp, tot }: TlvBesluitbeeld): string {
  if (uitkomst === 'negatief') return 'Afgewezen';
  if (ingetrokkenOp !== null) return `Ingetrokken op ${schrijfDag(ingetrokkenOp)}`;
  return tot === null ? 'Toegekend' : `Afgelopen op ${schrijfDag(tot)}`;
}
