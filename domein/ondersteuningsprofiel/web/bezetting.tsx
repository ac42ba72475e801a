import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Getalveld } from '../../../web/platform/delen/tekstveld.tsx';
import { schrijfDag, telWoord } from '../../../web/platform/tekst.ts';
import { SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import type { Profiel } from '../contract.ts';
import { categorieNaam, niveauNaam } from './woorden.ts';

interface BezettingProps {
  readonly gegevens: Profiel;
  readonly magPlaatsruimte: boolean;
}

/** What changes between versions: how many pupils have each offer, and how many the school can still admit. */
export function Bezettingblad({ gegevens, magPlaatsruimte }: BezettingProps) {
  return (
    <div className="opmaat-stapel">
      <Blok kop="Bezetting van het aanbod">
        <Bezetting gegevens={gegevens} />
      </Blok>
      <Blok kop="Vrije plaatsen op de school">
        <Plaatsruimte gegevens={gegevens} magWijzigen={magPlaatsruimte} />
      </Blok>
    </div>
  );
}

function Bezetting({ gegevens: { school, profiel } }: { readonly gegevens: Profiel }) {
  const vraagbaak = useQueryClient();
  const [getypt, zetGetypt] = useState<Readonly<Record<number, number | null>>>({});
  const { bezig, fout, bewaard, doe } = useBewaren(school.code);
  if (profiel === null || profiel.inhoud.aanbod.length === 0) {
    return (
      <Leeg kop="Nog geen aanbod om bij te houden">
        Zodra u een profiel met extra ondersteuning hebt vastgesteld, houdt u hier bij hoeveel plekken bezet zijn.
      </Leeg>
    );
  }
  const rijen = profiel.inhoud.aanbod.map((deel, volgorde) => ({ ...deel, volgorde }));
  const veranderd = rijen.filter(({ volgorde, bezet }) => getypt[volgorde] !== undefined && getypt[volgorde] !== bezet);
  const leeg = veranderd.some(({ volgorde }) => getypt[volgorde] === null);
  const bewaar = () =>
    doe(async () => {
      const regels = veranderd.map(({ volgorde, bezet }) => ({ volgorde, was: bezet, bezet: getypt[volgorde] }));
      await api.put(`/profielen/${school.code}/bezetting`, { versie: profiel.versie, regels });
      zetGetypt({});
      await vraagbaak.invalidateQueries({ queryKey: ['profiel', school.code] });
    });
  return (
    <div className="opmaat-stapel">
      <p>Dit mag altijd, ook zonder een nieuw profiel vast te stellen. Scholen en ouders zien meteen waar plek is.</p>
      <Bewaarfout fout={fout} />
      {bewaard && veranderd.length === 0 && <Melding soort="succes" kop="Bewaard" kopniveau={3} nieuw />}
      <ul className="profiel-bezetting">
        {rijen.map((rij) => (
          <li key={rij.volgorde}>
            <Getalveld
              naam={`bezet-${rij.volgorde}`}
              label={`${categorieNaam(rij.categorie)}, ${niveauNaam(rij.niveau)}, ${SETTINGNAAM[rij.setting] ?? rij.setting}`}
              eenheid={`van ${telWoord(rij.capaciteit, 'plek', 'plekken')} bezet`}
              waarde={getypt[rij.volgorde] === undefined ? rij.bezet : (getypt[rij.volgorde] ?? null)}
              onWaarde={(waarde) => zetGetypt((oud) => ({ ...oud, [rij.volgorde]: waarde }))}
            />
          </li>
        ))}
      </ul>
      <Knoppenrij>
        <Knop bezig={bezig} disabled={veranderd.length === 0 || leeg} onClick={bewaar}>
          Bezetting bewaren
        </Knop>
      </Knoppenrij>
    </div>
  );
}

function Plaatsruimte({
  gegevens: { school, plaatsruimte },
  magWijzigen,
}: {
  readonly gegevens: Profiel;
  readonly magWijzigen: boolean;
}) {
  const vraagbaak = useQueryClient();
  const [getypt, zetGetypt] = useState<number | null>();
  const { bezig, fout, bewaard, doe } = useBewaren(school.code);
  const stand =
    plaatsruimte === null
      ? 'Er is nog niets opgegeven.'
      : `Opgegeven op ${schrijfDag(plaatsruimte.peildatum)}: ${plaatsruimte.vrij}.`;
  if (!magWijzigen) return <p>{stand} De schoolleider past dit aan.</p>;
  const waarde = getypt === undefined ? (plaatsruimte?.vrij ?? null) : getypt;
  const bewaar = () =>
    doe(async () => {
      await api.put(`/profielen/${school.code}/plaatsruimte`, {
        vrij: waarde,
        ...(plaatsruimte && { was: plaatsruimte.vrij }),
      });
      zetGetypt(undefined);
      await vraagbaak.invalidateQueries({ queryKey: ['profiel', school.code] });
    });
  return (
    <div className="opmaat-stapel">
      <p>
        {stand} Vult u 0 in, dan komt de school niet meer naar voren bij het zoeken van een plek voor een leerling.
        Ouders mogen wel blijven aanmelden.
      </p>
      <Bewaarfout fout={fout} />
      {bewaard && getypt === undefined && <Melding soort="succes" kop="Bewaard" kopniveau={3} nieuw />}
      <Getalveld naam="vrij" label="Vrije plaatsen" fout={fout?.veldfouten.vrij} waarde={waarde} onWaarde={zetGetypt} />
      <Knoppenrij>
        <Knop bezig={bezig} disabled={waarde === null} onClick={bewaar}>
          Plaatsen bewaren
        </Knop>
      </Knoppenrij>
    </div>
  );
}

/** One saving at a time. When another was first, the newest numbers are fetched and what was typed stays. */
function useBewaren(vestiging: string) {
  const vraagbaak = useQueryClient();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<ApiFout>();
  const [bewaard, zetBewaard] = useState(false);
  async function doe(werk: () => Promise<void>) {
    zetBezig(true);
    zetFout(undefined);
    zetBewaard(false);
    try {
      await werk();
      zetBewaard(true);
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak);
      if (oorzaak.status === 409) await vraagbaak.invalidateQueries({ queryKey: ['profiel', vestiging] });
    } finally {
      zetBezig(false);
    }
  }
  return { bezig, fout, bewaard, doe: (werk: () => Promise<void>) => void doe(werk) };
}

function Bewaarfout({ fout }: { readonly fout: ApiFout | undefined }) {
  if (!fout) return null;
  return (
    <Melding soort={fout.status === 409 ? 'waarschuwing' : 'fout'} kop={fout.titel} kopniveau={3} nieuw>
      {fout.redenen.length > 0 ? <Redenen redenen={fout.redenen} /> : <p>{fout.message}</p>}
      {fout.status === 409 && <p>Uw eigen getallen staan er nog. Kijk of ze kloppen en bewaar opnieuw.</p>}
    </Melding>
  );
}
