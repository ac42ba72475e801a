import { Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { Veldgroep } from '../../../web/platform/delen/veld.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Opzetgegevens } from '../contract.ts';
import { leegDoel, maakId, type Waarden } from './formulier-waarden.ts';

interface Props {
  readonly oppDoelen: Opzetgegevens['oppDoelen'];
  readonly waarde: Waarden['doelen'];
  readonly onWaarde: (waarde: Waarden['doelen']) => void;
  readonly fout: string | undefined;
}

/** ARR-1, ARR-4 · Goals: those of the plan are chosen, not typed again; others are written. */
export function DoelenInvullen({ oppDoelen, waarde, onWaarde, fout }: Props) {
  const gekozen = waarde.flatMap(({ oppDoel }) => oppDoel ?? []);
  const eigen = waarde.filter(({ oppDoel }) => oppDoel === null);
  const kies = (ids: readonly string[]) =>
    onWaarde([
      ...oppDoelen
        .filter(({ id }) => ids.includes(id))
        .map(({ id, tekst }) => waarde.find(({ oppDoel }) => oppDoel === id) ?? { id: maakId(), tekst, oppDoel: id }),
      ...eigen,
    ]);
  const schrijf = (id: string, tekst: string) =>
    onWaarde(waarde.map((doel) => (doel.id === id ? { ...doel, tekst } : doel)));
  return (
    <Veldgroep veld={{ naam: 'doelen', label: 'Doelen', fout, hint: 'Wat is er straks anders, en wanneer?' }}>
      <div className="opmaat-stapel arrangement-breed">
        {oppDoelen.length > 0 && (
          <Vinkjes
            naam="opp-doelen"
            label="Uit het ontwikkelingsperspectief"
            verplicht={false}
            waarde={gekozen}
            onWaarde={kies}
            opties={oppDoelen.map(({ id, tekst, tot }) => ({ waarde: id, tekst, hint: `tot ${schrijfDag(tot)}` }))}
          />
        )}
        {eigen.map((doel, plek) => (
          <div key={doel.id}>
            <Tekstgebied
              naam={`doel-${doel.id}`}
              label={oppDoelen.length > 0 ? `Ander doel ${plek + 1}` : `Doel ${plek + 1}`}
              waarde={doel.tekst}
              onWaarde={(tekst) => schrijf(doel.id, tekst)}
              regels={2}
              maxTekens={1000}
            />
            {waarde.length > 1 && (
              <Knop
                soort="stil"
                klein
                icoon="kruis"
                onClick={() => onWaarde(waarde.filter(({ id }) => id !== doel.id))}
              >
                Dit doel weghalen
              </Knop>
            )}
          </div>
        ))}
        {waarde.length < 12 && (
          <Knoppenrij>
            <Knop soort="secundair" klein icoon="plus" onClick={() => onWaarde([...waarde, leegDoel()])}>
              {oppDoelen.length > 0 ? 'Zelf een doel schrijven' : 'Nog een doel'}
            </Knop>
          </Knoppenrij>
        )}
      </div>
    </Veldgroep>
  );
}
