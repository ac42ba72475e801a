import { apiPad } from '../../../web/platform/api.ts';
import type { InhoudDocument } from '../regels/inhoud.ts';

const NIET_GELUKT = 'Het document kwam niet binnen. Probeer het nog eens.';

/** Saves a document of a share that was opened by link and code. Answers the sentence when that did not work. */
export async function haalMetCode(
  sleutel: string,
  code: string,
  document: InhoudDocument,
): Promise<string | undefined> {
  try {
    const antwoord = await fetch(apiPad(`/delingen/link/${encodeURIComponent(sleutel)}/documenten/${document.id}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-opmaat': 'web' },
      body: JSON.stringify({ code }),
    });
    if (!antwoord.ok) return NIET_GELUKT;
    if (antwoord.headers.get('content-disposition') === null) {
      const { zin } = (await antwoord.json()) as { zin?: string };
      return zin ?? NIET_GELUKT;
    }
    const adres = URL.createObjectURL(await antwoord.blob());
    const link = window.document.createElement('a');
    link.href = adres;
    link.download = document.naam;
    link.click();
    URL.revokeObjectURL(adres);
    return undefined;
  } catch {
    return NIET_GELUKT;
  }
}
