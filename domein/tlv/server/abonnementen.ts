import type { Abonnement } from '../../../server/platform/http/route.ts';
import { mailSwv, mailThuis } from './post.ts';

/** Mails about requests, without a name, school or kind: what waits, and where. */
export const abonnementen: readonly Abonnement[] = [
  {
    soort: 'tlv.ingediend',
    werk: async (context, { leerling, onderwerp }) => {
      if (leerling === undefined || onderwerp === undefined) return;
      await mailSwv(context, onderwerp, {
        onderwerp: 'Er is een nieuwe aanvraag',
        wat: 'Een school verstuurde een aanvraag. De termijn om te beslissen loopt vanaf vandaag: {adres}/swv/tlv',
      });
      await mailThuis(context, leerling, {
        onderwerp: 'De school verstuurde een aanvraag',
        wat: `De school verstuurde een aanvraag die u kon meelezen. Wat er meeging en wat er nu gebeurt, leest u hier: {adres}/tlv/${onderwerp}`,
      });
    },
  },
  {
    soort: 'tlv.aangevuld',
    werk: async (context, { onderwerp }) => {
      if (onderwerp === undefined) return;
      await mailSwv(context, onderwerp, {
        onderwerp: 'Een aanvraag is aangevuld',
        wat: 'Een school vulde een aanvraag aan. De termijn loopt weer: {adres}/swv/tlv',
      });
    },
  },
  {
    soort: 'tlv.visie-gegeven',
    werk: async (context, { onderwerp, gegevens }) => {
      if (onderwerp === undefined || gegevens?.verstuurd !== true) return;
      await mailSwv(context, onderwerp, {
        onderwerp: 'Er staat iets nieuws bij een aanvraag',
        wat: 'Een ouder of leerling schreef eigen woorden bij een aanvraag: {adres}/swv/tlv',
      });
    },
  },
  {
    soort: 'tlv.ingetrokken',
    werk: async (context, { leerling, onderwerp, gegevens }) => {
      // A draft that was thrown away was never with anybody.
      if (leerling === undefined || onderwerp === undefined || gegevens?.verstuurd !== true) return;
      await mailSwv(context, onderwerp, {
        onderwerp: 'Een aanvraag is ingetrokken',
        wat: 'Een school trok een aanvraag in. U hoeft er niet meer op te beslissen.',
      });
      await mailThuis(context, leerling, {
        onderwerp: 'De school trok een aanvraag in',
        wat: `De school trok een aanvraag in. De reden leest u hier: {adres}/tlv/${onderwerp}`,
      });
    },
  },
];
