import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import type { Toestemming, Toestemmingen } from '../contract.ts';
import { Antwoordknoppen } from './antwoordknoppen.tsx';
import { Eerder } from './eerder.tsx';
import { Kaart, Kaarten } from './kaart.tsx';
import { dossierkruimels } from './kruimels.ts';
import { MENING_VAN_LEERLING, VOOR_LEERLING } from './woorden.ts';

/** For the pupil, in own words: from 16 one decides, before that one says what one thinks. */
export function Leerlingbeeld({ lijst }: { readonly lijst: Toestemmingen }) {
  const { leerling, beslissers, toestemmingen } = lijst;
  const beslistZelf = beslissers.some(({ benIk }) => benIk);
  const loopt = toestemmingen.filter(({ stand }) => stand.loopt);
  const nogNiets = loopt.filter(
    ({ antwoorden, mag }) =>
      mag.antwoorden.length > 0 && !antwoorden.some((een) => een.benIk && een.telt === beslistZelf),
  );
  const rest = loopt.filter((een) => !nogNiets.includes(een));
  const kaart = (toestemming: Toestemming, dicht: boolean) => (
    <Kaart toestemming={toestemming} dicht={dicht}>
      <MijnAntwoord toestemming={toestemming} />
      <Antwoordknoppen
        toestemming={toestemming}
        leerling={leerling.id}
        woorden={toestemming.mag.mening ? MENING_VAN_LEERLING : VOOR_LEERLING}
      />
    </Kaart>
  );
  return (
    <div className="opmaat-stapel toestemming">
      <Paginakop
        titel="Wat mag er met jouw gegevens?"
        kruimels={dossierkruimels('leerling', leerling.id, leerling.roepnaam)}
        sub={
          <p>
            {beslistZelf
              ? 'Je bent zestien of ouder, dus jij beslist. Ja en nee zijn allebei goed.'
              : 'Je ouders beslissen hierover tot je zestien bent. Zij en de school lezen wel wat jij ervan vindt.'}
          </p>
        }
      />
      {toestemmingen.length === 0 && (
        <Leeg kop="Er is niets gevraagd" icoon="slot">
          Wil de school iets over jou delen of vragen? Dan kun je dat hier lezen.
        </Leeg>
      )}
      {nogNiets.length > 0 && (
        <Blok kop={beslistZelf ? 'Wat vind jij goed?' : 'Wat vind jij ervan?'} soort="nadruk">
          <Kaarten toestemmingen={nogNiets} maak={(een) => kaart(een, false)} />
        </Blok>
      )}
      {rest.length > 0 && (
        <Blok kop="Hier zei je al iets over">
          <Kaarten toestemmingen={rest} maak={(een) => kaart(een, true)} />
        </Blok>
      )}
      <Eerder toestemmingen={toestemmingen.filter(({ stand }) => !stand.loopt)} />
    </div>
  );
}

function MijnAntwoord({ toestemming: { antwoorden } }: { readonly toestemming: Toestemming }) {
  const laatste = antwoorden.findLast(({ benIk }) => benIk);
  if (laatste === undefined) return null;
  return (
    <p>
      <strong>Jij zei: {laatste.antwoord === 'gegeven' ? 'ja, dat is goed' : 'nee, liever niet'}.</strong>
      {laatste.toelichting && <span className="toestemming-toelichting">«{laatste.toelichting}»</span>}
    </p>
  );
}
