import type { Taakcontext } from '../../../server/platform/taak.ts';
import { bepaalOpvolging } from '../regels/opvolging.ts';
import { herinneringsbrief, schrijfNaarBuiten, schrijfNaarSchool } from './brieven.ts';
import { noteerHerinnering, noteerVerlopen, trekIn, vindLopendeVerzoeken } from './opslag-verzoek.ts';
import { plekVan } from './opvolgen.ts';
import { loopVan } from './weergave.ts';

/** AAN-14: reminds once, tells the school when no answer came, and stops what consent no longer carries. */
export async function bewaakVerzoeken(context: Taakcontext): Promise<void> {
  const { tx, nu, vandaag, verwerkt, legVast } = context;
  for (const verzoek of await vindLopendeVerzoeken(tx, vandaag)) {
    const wat = bepaalOpvolging(loopVan(verzoek), vandaag);
    if (wat === 'niets') continue;
    verwerkt({ leerling: verzoek.leerling, onderwerp: verzoek.id });
    const plek = plekVan(verzoek);
    switch (wat) {
      case 'herinneren':
        await schrijfNaarBuiten(
          context,
          verzoek.email,
          herinneringsbrief(verzoek.verstuurd_dag, verzoek.tot),
          verzoek.door,
        );
        await noteerHerinnering(tx, verzoek.id, vandaag);
        await legVast({
          soort: 'omgeving.herinnerd',
          ...plek,
          tekst: `Opmaat herinnerde ${verzoek.partijnaam} aan de vraag om informatie.`,
        });
        break;
      case 'verlopen':
        await noteerVerlopen(tx, verzoek.id, vandaag);
        await legVast({
          soort: 'omgeving.verlopen',
          ...plek,
          tekst: `${verzoek.partijnaam} antwoordde niet op tijd op de vraag om informatie.`,
        });
        await schrijfNaarSchool(context, verzoek.vestiging, 'verlopen', verzoek.leerling);
        break;
      case 'stoppen':
        await trekIn(tx, { id: verzoek.id }, 'toestemming', nu);
        await legVast({
          soort: 'omgeving.gestopt',
          ...plek,
          tekst: `De vraag aan ${verzoek.partijnaam} is gestopt, omdat er geen toestemming meer is.`,
        });
        await schrijfNaarSchool(context, verzoek.vestiging, 'gestopt', verzoek.leerling);
    }
  }
}
