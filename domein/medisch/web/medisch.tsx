import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Handelingbeeld, Medisch } from '../contract.ts';
import { isLopend } from '../regels/standzin.ts';
import { Handelingkaart } from './kaart.tsx';
import { kruimels } from './kruimels.ts';
import './medisch.css';
import { useMedisch } from './vragen.ts';
import { woordenVoor } from './woorden.ts';

const GROEPEN = [
  { kop: 'Dit mag nu', standen: ['mag'] },
  { kop: 'Dit mag binnenkort', standen: ['straks'] },
  { kop: 'Dit mag nog niet', standen: ['wacht', 'geweigerd'] },
] as const;

/** ARR-6 · The medical acts of one pupil: what may be done, what is missing, what one can answer. */
export function Medischscherm() {
  const vraag = useMedisch(useParam('leerling'));
  if (vraag.isPending) return <Laden wat="de medische afspraken" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Medische hulp op school" />
        <Melding soort="fout" kop="De medische afspraken zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  return <Pagina medisch={vraag.data} />;
}

function Pagina({ medisch }: { readonly medisch: Medisch }) {
  const { rol } = useIk();
  const { leerling, handelingen, noodzin, magVastleggen } = medisch;
  const woorden = woordenVoor(rol, leerling.roepnaam);
  const eerder = handelingen.filter(({ stand }) => !isLopend(stand));
  const opschrijven = magVastleggen && (
    <KnopLink icoon="plus" href={`/leerlingen/${leerling.id}/medisch/opschrijven`}>
      Handeling opschrijven
    </KnopLink>
  );
  const toon = (handeling: Handelingbeeld) => (
    <li key={handeling.id}>
      <Handelingkaart handeling={handeling} leerling={leerling.id} woorden={woorden} />
    </li>
  );
  return (
    <div className="opmaat-stapel medisch">
      <Paginakop
        titel={woorden.titel}
        kruimels={kruimels(rol, leerling)}
        sub={<p>{woorden.sub}</p>}
        acties={handelingen.length > 0 && opschrijven}
      />
      <Melding soort="waarschuwing" kop="In nood">
        <p>{noodzin}</p>
      </Melding>
      {handelingen.length === 0 && (
        <Leeg kop={woorden.leeg} icoon="plus" actie={opschrijven}>
          {woorden.uitleg}
        </Leeg>
      )}
      {GROEPEN.map(({ kop, standen }) => {
        const groep = handelingen.filter(({ stand }) => (standen as readonly string[]).includes(stand.soort));
        if (groep.length === 0) return null;
        return (
          <Blok key={kop} kop={kop}>
            <ul className="medisch-lijst">{groep.map(toon)}</ul>
          </Blok>
        );
      })}
      {eerder.length > 0 && (
        <Blok kop="Eerder">
          <ul className="medisch-lijst">{eerder.map(toon)}</ul>
        </Blok>
      )}
    </div>
  );
}
