import { type Datum, plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { stelBerichtOp } from '../../../server/platform/post.ts';
import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { bepaalSeintje, HERINNER_VANAF } from '../regels/urgentie.ts';
import { vindAdressen, vindTeMelden } from './opslag.ts';

/** AAN-13: reminds schools of terms near their end and tells boards of terms that have passed, each once. */
export const herinneren: Taak = {
  naam: 'termijnen-bewaken',
  doel: 'Scholen en besturen op tijd aan een termijn herinneren',
  cron: '5 * * * *',
  werk: herinner,
};

export async function herinner({ tx, nu, vandaag, verwerkt }: Taakcontext): Promise<void> {
  for (const rij of await vindTeMelden(tx, plusDagen(vandaag, HERINNER_VANAF))) {
    const seintje = bepaalSeintje(
      { laatsteDag: rij.laatste_dag, herinnerdOp: rij.herinnerd_op, gemeldOp: rij.gemeld_op },
      vandaag,
    );
    if (seintje === 'niets') continue;
    verwerkt({ leerling: rij.leerling, onderwerp: rij.onderwerp });
    const naarSchool = seintje === 'school_herinneren';
    for (const { id, email } of await vindAdressen(tx, rij.vestiging, naarSchool ? 'school' : 'bestuur', vandaag)) {
      await stelBerichtOp(tx, nu, {
        aanPersoon: id,
        aanAdres: email,
        ...(naarSchool ? herinnering(rij.naam, rij.laatste_dag) : melding(rij.naam, rij.laatste_dag, rij.vestiging)),
      });
    }
    await tx
      .updateTable('termijn')
      .set(naarSchool ? { herinnerd_op: vandaag } : { gemeld_op: vandaag })
      .where('id', '=', rij.id)
      .execute();
  }
}

function herinnering(naam: string, laatsteDag: Datum) {
  return {
    onderwerp: `Een termijn loopt bijna af: ${naam.toLowerCase()}`,
    tekst: `Op uw werklijst staat een termijn die afloopt op ${schrijfDatum(laatsteDag)}: ${naam.toLowerCase()}.\n\nOpen uw werklijst om te zien om wie het gaat en wat u kunt doen: {adres}/werklijst`,
  };
}

function melding(naam: string, laatsteDag: Datum, vestiging: string) {
  return {
    onderwerp: 'Een termijn op een van uw scholen is verstreken',
    tekst: `Op school ${vestiging} is op ${schrijfDatum(laatsteDag)} een termijn verstreken: ${naam.toLowerCase()}.\n\nU ziet alle lopende en verstreken termijnen van uw scholen hier: {adres}/termijnen`,
  };
}
