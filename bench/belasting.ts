import { Agent, request } from 'node:http';

/** One HTTP request of a bench. */
export interface Verzoek {
  readonly methode: string;
  readonly pad: string;
  readonly koppen: Readonly<Record<string, string>>;
  readonly inhoud?: string;
}

/** So many clients, each doing the next thing as soon as the last is done, for so long. Gives how many per second. */
export async function belast(
  klanten: number,
  seconden: number,
  doe: (klant: number, keer: number) => Promise<unknown>,
): Promise<number> {
  const begin = performance.now();
  const einde = begin + seconden * 1000;
  let gedaan = 0;
  await Promise.all(
    Array.from({ length: klanten }, async (_, klant) => {
      for (let keer = 0; performance.now() < einde; keer++) {
        await doe(klant, keer);
        gedaan++;
      }
    }),
  );
  return gedaan / ((performance.now() - begin) / 1000);
}

/** A client over kept connections to this address; throws on any answer but 2xx. */
export function maakKlant(adres: string, verbindingen: number): (verzoek: Verzoek) => Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: verbindingen });
  return ({ methode, pad, koppen, inhoud }) =>
    new Promise((klaar, mislukt) => {
      const vraag = request(`${adres}${pad}`, { agent, method: methode, headers: koppen }, (antwoord) => {
        const delen: Buffer[] = [];
        antwoord.on('data', (deel: Buffer) => delen.push(deel));
        antwoord.on('end', () => {
          const tekst = Buffer.concat(delen).toString();
          if ((antwoord.statusCode ?? 500) < 300) klaar(tekst);
          else mislukt(new Error(`${methode} ${pad} gaf ${antwoord.statusCode}: ${tekst.slice(0, 300)}`));
        });
      });
      vraag.on('error', mislukt);
      vraag.end(inhoud);
    });
}
