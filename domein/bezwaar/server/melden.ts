import { sql } from 'kysely';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { stelBerichtOp } from '../../../server/platform/post.ts';
import { BEZWAAR_UITKOMSTNAAM, type Bezwaarhandeling } from '../regels/handeling.ts';
import type { Stuk } from './stuk.ts';

type Aan = 'ouder' | 'leerling' | 'school' | 'swv';

const SLOT =
  'In deze e-mail staan om privacyredenen geen gegevens van een leerling. Log in bij Opmaat om het te lezen:';
const IEDEREEN: readonly Aan[] = ['ouder', 'leerling', 'school'];

/** Tells the timeline of the school, those who act upon it, and by mail who must know. What stays inside the SWV is told nobody. */
export async function meldHandeling(
  context: Context,
  stuk: Pick<Stuk, 'rij' | 'besluit'>,
  handeling: Bezwaarhandeling,
): Promise<void> {
  const { rij, besluit } = stuk;
  const wat = berichtVan(handeling);
  if (wat === undefined) return;
  await context.legVast({
    soort: wat.soort,
    swv: rij.swv,
    vestiging: rij.vestiging,
    leerling: rij.leerling,
    onderwerp: rij.id,
    tekst: wat.tekst,
    // A younger pupil reads the timeline too; parents follow the objection on its own page.
    voorOuders: false,
    gegevens: {
      bezwaar: rij.id,
      besluit: besluit.id,
      aanvraag: besluit.aanvraag,
      ...(handeling.soort === 'besloten' && { uitkomst: handeling.uitkomst, nieuwBesluit: handeling.nieuwBesluit }),
    },
  });
  if (wat.brief !== undefined) await schrijf(context, stuk, wat.brief);
}

interface Brief {
  readonly aan: readonly Aan[];
  readonly onderwerp: string;
  readonly tekst: string;
}

async function schrijf(
  { tx, actor, nu }: Pick<Context, 'tx' | 'actor' | 'nu'>,
  { rij, besluit }: Pick<Stuk, 'rij' | 'besluit'>,
  brief: Brief,
): Promise<void> {
  await alsSysteem(tx, actor, async () => {
    const { rows } = await sql<{
      persoon: string;
      email: string;
      rol: Aan;
    }>`select persoon, email, rol from bezwaar_adressen(${rij.id}::uuid)`.execute(tx);
    for (const { persoon, email, rol } of rows) {
      if (email === '' || !brief.aan.includes(rol)) continue;
      const pad = rol === 'swv' ? `/swv/bezwaren/${rij.id}` : `/leerlingen/${rij.leerling}/bezwaar/${besluit.id}`;
      await stelBerichtOp(tx, nu, {
        aanPersoon: persoon,
        aanAdres: email,
        onderwerp: brief.onderwerp,
        tekst: `${brief.tekst}\n\n${SLOT} {adres}${pad}`,
      });
    }
  });
}

function berichtVan(handeling: Bezwaarhandeling): { soort: string; tekst: string; brief?: Brief } | undefined {
  switch (handeling.soort) {
    case 'ontvangen':
      return {
        soort: 'bezwaar.ontvangen',
        tekst: 'Er is bezwaar gemaakt tegen een besluit over toelaatbaarheid.',
        brief: {
          aan: [...IEDEREEN, 'swv'],
          onderwerp: 'Er is bezwaar gemaakt tegen een besluit',
          tekst:
            'Het bezwaar is ontvangen. De bevestiging, met wat er nu gebeurt en wanneer er een beslissing is, staat klaar.',
        },
      };
    case 'aanvulling_gevraagd':
      return {
        soort: 'bezwaar.aanvulling-gevraagd',
        tekst: 'Het samenwerkingsverband vroeg om aanvulling van een bezwaar.',
        brief: {
          aan: IEDEREEN,
          onderwerp: 'Vul uw bezwaar aan',
          tekst: 'Aan een bezwaar ontbreekt nog iets. U leest wat, en tot wanneer dat kan.',
        },
      };
    case 'aangevuld':
      return {
        soort: 'bezwaar.aangevuld',
        tekst: 'Een bezwaar is aangevuld.',
        brief: { aan: ['swv'], onderwerp: 'Een bezwaar is aangevuld', tekst: 'De termijn om te beslissen loopt weer.' },
      };
    case 'zitting_gepland':
      return {
        soort: 'bezwaar.zitting',
        tekst: 'Er is een hoorzitting gepland over een bezwaar.',
        brief: {
          aan: IEDEREEN,
          onderwerp: 'Uitnodiging voor een hoorzitting',
          tekst: 'De adviescommissie wil u horen over een bezwaar. U leest waar en wanneer.',
        },
      };
    case 'geadviseerd':
      return { soort: 'bezwaar.geadviseerd', tekst: 'De adviescommissie gaf advies over een bezwaar.' };
    case 'verlengd':
      return {
        soort: 'bezwaar.verlengd',
        tekst: 'De termijn om op een bezwaar te beslissen is zes weken verlengd.',
        brief: {
          aan: IEDEREEN,
          onderwerp: 'De beslissing op bezwaar komt later',
          tekst:
            'Het samenwerkingsverband heeft ten hoogste zes weken langer nodig. U leest waarom, en wanneer de beslissing er is.',
        },
      };
    case 'besloten':
      return {
        soort: 'bezwaar.besloten',
        tekst: `Op een bezwaar is beslist: ${BEZWAAR_UITKOMSTNAAM[handeling.uitkomst].toLowerCase()}.`,
        brief: {
          aan: IEDEREEN,
          onderwerp: 'De beslissing op bezwaar is er',
          tekst: 'Het samenwerkingsverband heeft beslist. U leest de beslissing, de redenen en wat u nog kunt doen.',
        },
      };
    case 'ingetrokken':
      return {
        soort: 'bezwaar.ingetrokken',
        tekst: 'Een bezwaar is ingetrokken.',
        brief: {
          aan: ['swv'],
          onderwerp: 'Een bezwaar is ingetrokken',
          tekst: 'Er hoeft niet meer op te worden beslist.',
        },
      };
    case 'commissie':
    case 'gehoord':
    case 'niet_gehoord':
    case 'te_laat_beoordeeld':
    case 'voorgesteld':
    case 'teruggelegd':
      return undefined;
  }
}
