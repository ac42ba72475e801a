import type { Rol } from '../../../kern/actor/actor.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Dossier } from '../contract.ts';
import { OpmerkingenBij } from './opmerkingen-bij.tsx';
import { useBehoeftebeeld } from './vragen.ts';

const MEESTE = 6;
const LEEG: Partial<Record<Rol, string>> = {
  ouder: 'Er is nog niets beschreven. Vertel gerust wat uw kind helpt: u kent uw kind het best.',
  leerling: 'Er staat nog niets. Vertel gerust wat jou helpt, in je eigen woorden.',
};

/** What this child needs, in short; the whole stands one link further. */
export function BehoefteBlok({ leerling, rol }: { readonly leerling: Dossier['leerling']; readonly rol: Rol }) {
  const vraag = useBehoeftebeeld(leerling.id);
  if (vraag.data === null) return null;
  const pad = `/leerlingen/${leerling.id}/behoefte`;
  const behoeften = vraag.data?.behoeften ?? [];
  const anders = (vraag.data?.verschillen ?? []).filter(({ soort }) => soort !== 'gelijk').length;
  return (
    <Blok
      kop={rol === 'leerling' ? 'Wat jou helpt' : `Wat ${leerling.roepnaam} nodig heeft`}
      actie={
        vraag.data && (
          <Anker className="opmaat-niet-afdrukken" href={pad}>
            {schrijfActie(rol, behoeften.length)}
          </Anker>
        )
      }
    >
      {vraag.isPending && <Laden wat="wat nodig is" regels={3} />}
      {vraag.isError && (
        <Melding soort="fout" kop="Wat nodig is, is er nu niet" kopniveau={3}>
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && behoeften.length === 0 && (
        <p className="opmaat-rustig">
          {LEEG[rol] ?? 'Er is nog niets beschreven. Gewone ondersteuning heeft geen beschrijving nodig.'}
        </p>
      )}
      {behoeften.length > 0 && (
        <ul className="dossier-behoeften">
          {behoeften.slice(0, MEESTE).map((behoefte) => (
            <li key={behoefte.id}>
              <strong>{behoefte.naam}</strong>
              <span className="opmaat-rustig">
                {` ${behoefte.intensiteitnaam.toLowerCase()}, ${behoefte.settingnaam.toLowerCase()} · ${behoefte.bronnaam}`}
                {behoefte.stand === 'straks' && ' · begint later'}
              </span>
              {behoefte.toelichting && <p className="dossier-toelichting">{behoefte.toelichting}</p>}
              <OpmerkingenBij
                leerling={leerling.id}
                bij="behoefte"
                onderwerp={behoefte.id}
                over={`${behoefte.naam}, ${behoefte.bronnaam}`}
                door={behoefte.doorNaam}
              />
            </li>
          ))}
        </ul>
      )}
      {behoeften.length > MEESTE && (
        <p className="dossier-slot">
          <Anker href={pad}>Nog {behoeften.length - MEESTE} meer</Anker>
        </p>
      )}
      {anders > 0 && rol !== 'leerling' && (
        <p className="opmaat-klein dossier-slot">
          Over {telWoord(anders, 'punt', 'punten')} denken school en ouders verschillend. Beide staan in het dossier.
        </p>
      )}
    </Blok>
  );
}

function schrijfActie(rol: Rol, aantal: number): string {
  if (rol === 'ib' || rol === 'schoolleider') return aantal === 0 ? 'Beschrijven' : 'Bekijken en bijstellen';
  if (rol === 'leraar') return 'Bekijken';
  return aantal === 0 ? 'Vertellen wat helpt' : 'Bekijken en aanvullen';
}
