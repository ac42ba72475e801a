import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import type { Toestemming, Toestemmingen } from '../contract.ts';
import { Antwoorden } from './antwoorden.tsx';
import { Antwoordknoppen } from './antwoordknoppen.tsx';
import { Eerder } from './eerder.tsx';
import { Kaart, Kaarten } from './kaart.tsx';
import { dossierkruimels } from './kruimels.ts';
import { VOOR_OUDER } from './woorden.ts';

/** For a parent: what is asked of me on top, what runs below, what is over last. */
export function Ouderbeeld({ lijst }: { readonly lijst: Toestemmingen }) {
  const { leerling, toestemmingen, mag } = lijst;
  const vraagtMij = toestemmingen.filter(isAanMij);
  const loopt = toestemmingen.filter((een) => een.stand.loopt && !isAanMij(een));
  const eerder = toestemmingen.filter(({ stand }) => !stand.loopt);
  return (
    <div className="opmaat-stapel toestemming">
      <Paginakop
        titel={`Toestemming voor ${leerling.roepnaam}`}
        kruimels={dossierkruimels('ouder', leerling.id, leerling.roepnaam)}
        sub={
          <p>
            {mag.vragen
              ? 'U beslist zelf. Ja of nee zeggen verandert niets aan de gewone hulp op school, en u kunt later anders kiezen.'
              : `${leerling.roepnaam} is zestien of ouder en beslist hier zelf over. U leest hier mee.`}
          </p>
        }
        acties={
          mag.vragen && (
            <KnopLink soort="secundair" icoon="plus" href={`/leerlingen/${leerling.id}/toestemmingen/nieuw`}>
              Zelf toestemming geven
            </KnopLink>
          )
        }
      />
      {toestemmingen.length === 0 && (
        <Leeg kop="Er is niets gevraagd" icoon="slot">
          Zodra de school iets over {leerling.roepnaam} wil delen of vragen, staat die vraag hier. U krijgt dan een
          mail.
        </Leeg>
      )}
      {vraagtMij.length > 0 && (
        <Blok
          kop={
            vraagtMij.length === 1 ? 'Uw antwoord is gevraagd' : `Uw antwoord is gevraagd: ${vraagtMij.length} vragen`
          }
          soort="nadruk"
        >
          <Kaarten
            toestemmingen={vraagtMij}
            maak={(een) => <Antwoordkaart toestemming={een} leerling={leerling.id} />}
          />
        </Blok>
      )}
      {loopt.length > 0 && (
        <Blok kop={mag.vragen ? 'Waar u al over besliste' : 'Dit loopt'}>
          <Kaarten
            toestemmingen={loopt}
            maak={(een) => <Antwoordkaart toestemming={een} leerling={leerling.id} dicht />}
          />
        </Blok>
      )}
      <Eerder toestemmingen={eerder} />
    </div>
  );
}

function Antwoordkaart({
  toestemming,
  leerling,
  dicht = false,
}: {
  readonly toestemming: Toestemming;
  readonly leerling: string;
  readonly dicht?: boolean;
}) {
  return (
    <Kaart toestemming={toestemming} dicht={dicht} geschiedenis={<Antwoorden toestemming={toestemming} />}>
      <Antwoordknoppen toestemming={toestemming} leerling={leerling} woorden={VOOR_OUDER} />
    </Kaart>
  );
}

function isAanMij({ beslissers, mag, stand }: Toestemming): boolean {
  return (
    stand.loopt &&
    !stand.geldt &&
    mag.antwoorden.length > 0 &&
    beslissers.some(({ benIk, antwoord }) => benIk && antwoord === null)
  );
}
