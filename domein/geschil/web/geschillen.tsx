import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { ONDERWERPNAAM } from '../regels/onderwerpen.ts';
import { GESCHIL_TOESTANDNAAM } from '../regels/stappen.ts';
import { TREDE } from '../regels/treden.ts';
import { useAantallen, useGeschillen } from './vragen.ts';

/** GES-1: the differences of the own school, or those brought to the board; for a board and an SWV how many there were. */
export function Geschillenscherm() {
  const { rol } = useIk();
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Verschillen van mening"
        sub={
          isSchool
            ? 'Waar ouders en uw school er samen nog niet uit zijn.'
            : rol === 'bestuur'
              ? 'Verschillen die aan u zijn voorgelegd, en hoeveel er op uw scholen zijn.'
              : 'Hoe vaak ouders en scholen van mening verschilden. Zonder namen; één tot vier is «minder dan 5».'
        }
      />
      {rol !== 'directie' && <Lijst isSchool={isSchool} />}
      {!isSchool && <Aantallen />}
    </div>
  );
}

function Lijst({ isSchool }: { readonly isSchool: boolean }) {
  const [alle, zetAlle] = useState(false);
  const vraag = useGeschillen(alle ? 'alle' : 'loopt', true);
  if (vraag.isPending) return <Laden wat="de verschillen" />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="De lijst is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const rijen = vraag.data.geschillen;
  const knop = (
    <Knop soort="secundair" klein aria-pressed={alle} onClick={() => zetAlle(!alle)}>
      {alle ? 'Alleen wat loopt' : 'Ook wat is afgesloten'}
    </Knop>
  );
  if (rijen.length === 0)
    return (
      <Leeg kop={alle ? 'Er is niets vastgelegd' : 'Er loopt geen verschil'} icoon="mensen" actie={knop}>
        {isSchool
          ? 'Denken ouders en school anders over wat een leerling nodig heeft? Leg het vast bij de leerling, dan ziet iedereen wie er helpt.'
          : 'Ouders en scholen kunnen een verschil aan u voorleggen. U krijgt dan bericht.'}
      </Leeg>
    );
  return (
    <Blok kop={alle ? 'Alle verschillen' : 'Wat loopt'} actie={knop}>
      <Tabel
        bijschrift="Verschillen van mening"
        bijschriftVerborgen
        rijen={rijen}
        sleutelVan={({ id }) => id}
        kolommen={[
          {
            sleutel: 'wie',
            kop: isSchool ? 'Leerling' : 'Verschil',
            cel: (rij) => (
              <Anker href={`/leerlingen/${rij.leerling}/geschil`}>{rij.naam ?? ONDERWERPNAAM[rij.onderwerp]}</Anker>
            ),
          },
          isSchool
            ? { sleutel: 'over', kop: 'Over', cel: (rij) => ONDERWERPNAAM[rij.onderwerp] }
            : { sleutel: 'school', kop: 'School', cel: (rij) => rij.school },
          {
            sleutel: 'trede',
            kop: 'Waar het staat',
            cel: (rij) => (rij.toestand === 'loopt' ? TREDE[rij.trede].naam : GESCHIL_TOESTANDNAAM[rij.toestand]),
          },
          { sleutel: 'sinds', kop: 'Sinds', cel: (rij) => schrijfDatum(rij.begonnenOp) },
          { sleutel: 'laatste', kop: 'Laatste stap', cel: (rij) => schrijfDatum(rij.laatsteStapOp) },
        ]}
      />
    </Blok>
  );
}

function Aantallen() {
  const vraag = useAantallen(true);
  if (vraag.isPending) return <Laden wat="de aantallen" />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="De aantallen zijn er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const { rijen, sinds } = vraag.data;
  const metScholen = rijen.some(({ school }) => school !== null);
  if (rijen.length === 0)
    return (
      <Leeg kop="Geen verschillen vastgelegd" icoon="lijst">
        Sinds {schrijfDatum(sinds)} is er geen verschil van mening vastgelegd.
      </Leeg>
    );
  return (
    <Blok kop={`Aantallen sinds ${schrijfDatum(sinds)}`}>
      <Tabel
        bijschrift="Aantal verschillen naar onderwerp en trede"
        bijschriftVerborgen
        rijen={rijen}
        sleutelVan={({ school, onderwerp, trede }) => `${school}-${onderwerp}-${trede}`}
        kolommen={[
          ...(metScholen
            ? [{ sleutel: 'school', kop: 'School', cel: (rij: (typeof rijen)[number]) => rij.school }]
            : []),
          { sleutel: 'over', kop: 'Over', cel: (rij) => ONDERWERPNAAM[rij.onderwerp] },
          { sleutel: 'trede', kop: 'Trede', cel: (rij) => TREDE[rij.trede].naam },
          { sleutel: 'loopt', kop: 'Loopt', rechts: true, cel: (rij) => schrijfAantal(rij.loopt) },
          { sleutel: 'klaar', kop: 'Afgesloten', rechts: true, cel: (rij) => schrijfAantal(rij.afgesloten) },
        ]}
      />
    </Blok>
  );
}

function schrijfAantal(aantal: number | null): string {
  return aantal === null ? 'minder dan 5' : String(aantal);
}
