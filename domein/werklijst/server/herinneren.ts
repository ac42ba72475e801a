import { type Datum, plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { SCHOOLROLLEN, zoekRoladressen } from '../../../server/platform/adressen.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { schrijfAan } from '../../../server/platform/post.ts';
import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { bepaalSeintje, HERINNER_VANAF } from '../regels/urgentie.ts';
import { lijstadresVanSwv } from '../regels/werkadres.ts';
import { vindBestuur, vindTeMelden } from './opslag.ts';

/** AAN-13: reminds who must act of terms near their end and tells who oversees them of terms that have passed, each once. */
export const herinneren: Taak = {
  naam: 'termijnen-bewaken',
  doel: 'Scholen, besturen en samenwerkingsverbanden op tijd aan een termijn herinneren',
  cron: '5 * * * *',
  werk: herinner,
};

export async function herinner({ tx, nu, vandaag, verwerkt }: Taakcontext): Promise<void> {
  for (const rij of await vindTeMelden(tx, vandaag, plusDagen(vandaag, HERINNER_VANAF))) {
    const seintje = bepaalSeintje(
      { laatsteDag: rij.laatste_dag, herinnerdOp: rij.herinnerd_op, gemeldOp: rij.gemeld_op },
      vandaag,
    );
    if (seintje === 'niets') continue;
    verwerkt({ ...(rij.leerling !== null && { leerling: rij.leerling }), onderwerp: rij.onderwerp });
    const isHerinnering = seintje === 'school_herinneren';
    const brief = isHerinnering ? herinnering(rij) : melding(rij);
    await schrijfAan(tx, nu, await vindLezers(tx, rij, isHerinnering, vandaag), brief);
    await tx
      .updateTable('termijn')
      .set(isHerinnering ? { herinnerd_op: vandaag } : { gemeld_op: vandaag })
      .where('id', '=', rij.id)
      .execute();
  }
}

type Rij = Awaited<ReturnType<typeof vindTeMelden>>[number];

/** Who acts is reminded; who oversees hears what has passed: the board of the school, or the directie of the SWV. */
async function vindLezers(tx: Tx, { bij, swv, vestiging }: Rij, isHerinnering: boolean, vandaag: Datum) {
  if (bij === 'swv') return zoekRoladressen(tx, swv, isHerinnering ? ['tlv'] : ['tlv', 'directie'], vandaag);
  if (isHerinnering) return zoekRoladressen(tx, vestiging, SCHOOLROLLEN, vandaag);
  const bestuur = await vindBestuur(tx, vestiging, vandaag);
  return bestuur === undefined ? [] : zoekRoladressen(tx, bestuur, ['bestuur'], vandaag);
}

function herinnering({ naam, laatste_dag, bij, soort }: Rij) {
  const [waar, pad] = bij === 'swv' ? ['de lijst', lijstadresVanSwv(soort)] : ['uw werklijst', '/werklijst'];
  return {
    onderwerp: `Een termijn loopt bijna af: ${naam.toLowerCase()}`,
    tekst: `${bij === 'swv' ? 'Bij uw samenwerkingsverband loopt' : 'Op uw werklijst staat'} een termijn die afloopt op ${schrijfDatum(laatste_dag)}: ${naam.toLowerCase()}.\n\nOpen ${waar} om te zien om wie het gaat en wat u kunt doen: {adres}${pad}`,
  };
}

function melding({ naam, laatste_dag, bij, vestiging }: Rij) {
  return {
    onderwerp:
      bij === 'swv'
        ? 'Een termijn van uw samenwerkingsverband is verstreken'
        : 'Een termijn op een van uw scholen is verstreken',
    tekst: `${bij === 'swv' ? 'Bij uw samenwerkingsverband' : `Op school ${vestiging}`} is op ${schrijfDatum(laatste_dag)} een termijn verstreken: ${naam.toLowerCase()}.\n\nU ziet alle lopende en verstreken termijnen hier: {adres}/termijnen`,
  };
}
