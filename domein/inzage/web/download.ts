import { ApiFout, apiPad } from '../../../web/platform/api.ts';

/**
 * Fetches a part of the copy and hands it to the browser to save. Not an ordinary link: making it takes seconds, and who waits wants to
 * see that, and to read why when it fails. A school sends its reason along, which may not stand in an address.
 */
export async function haalDeel(
  leerling: string,
  deel: number,
  verzoek?: { ontvangenOp: string; reden: string },
): Promise<void> {
  const pad = `/leerlingen/${leerling}/uitvoer`;
  const antwoord = await fetch(verzoek === undefined ? apiPad(pad, { deel }) : apiPad(pad), {
    method: verzoek === undefined ? 'GET' : 'POST',
    credentials: 'same-origin',
    headers: { 'x-opmaat': 'web', ...(verzoek && { 'content-type': 'application/json' }) },
    ...(verzoek && { body: JSON.stringify({ ...verzoek, deel }) }),
  }).catch(() => undefined);
  if (antwoord === undefined || !antwoord.ok) throw await leesFout(antwoord);
  const adres = URL.createObjectURL(await antwoord.blob());
  const link = document.createElement('a');
  link.href = adres;
  link.download = leesNaam(antwoord.headers.get('content-disposition'));
  link.click();
  // Some browsers begin to save a little later.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}

async function leesFout(antwoord: Response | undefined): Promise<ApiFout> {
  if (antwoord === undefined)
    return new ApiFout(
      { status: 0, titel: 'Geen verbinding' },
      'Wij konden de server niet bereiken. Probeer het nog eens.',
    );
  const probleem = (await antwoord.json().catch(() => ({}))) as { title?: string; redenen?: ApiFout['redenen'] };
  const titel = probleem.title ?? 'Dit lukt nu niet';
  return new ApiFout(
    { status: antwoord.status, titel, redenen: probleem.redenen ?? [] },
    `${titel} Probeer het nog eens.`,
  );
}

function leesNaam(kop: string | null): string {
  const [, naam] = /filename\*=UTF-8''([^;]+)/.exec(kop ?? '') ?? [];
  return naam === undefined ? 'dossier.zip' : decodeURIComponent(naam);
}
