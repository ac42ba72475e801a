import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { type Aanmeldingsfeiten, bronBij, isVoortgezet } from './feiten.ts';

/** AAN-5: a request for information names a day that is still to come; only a secondary school can call an application incomplete. */
export function beoordeelInformatievraag(
  feiten: Aanmeldingsfeiten,
  vraag: { readonly uiterlijk: Datum; readonly onvolledig: boolean },
  vandaag: Datum,
): Uitkomst<true> {
  const aan5 = bronBij(feiten.school, 'AAN-5', 'WPO-40-3');
  const redenen: Reden[] = [];
  if (vraag.uiterlijk <= vandaag) {
    redenen.push({
      code: 'dag-voorbij',
      zin: 'Kies een dag na vandaag, zodat ouders tijd hebben om te antwoorden.',
      bron: aan5,
      veld: 'uiterlijk',
    });
  }
  if (vraag.onvolledig && !isVoortgezet(feiten.school)) {
    redenen.push({
      code: 'alleen-voortgezet',
      zin: 'Alleen in het voortgezet onderwijs staat de termijn stil bij een onvolledige aanmelding. Hier loopt de termijn door.',
      bron: bron('AAN-6', 'WVO-oud-27-2g'),
      veld: 'onvolledig',
    });
  }
  return magTenzij(redenen, () => true, aan5);
}

/** AAN-7: consultation with parents and the willingness of a school are facts of the past, after the application came in. */
export function beoordeelFeit(feiten: Aanmeldingsfeiten, op: Datum, vandaag: Datum): Uitkomst<true> {
  const aan7 = bronBij(feiten.school, 'AAN-7', 'WPO-40-4');
  const buiten = op > vandaag || op < feiten.ontvangenDag;
  return magTenzij(
    buiten
      ? [
          {
            code: 'dag-buiten-aanmelding',
            zin: `Kies een dag vanaf ${schrijfDatum(feiten.ontvangenDag)} tot en met vandaag.`,
            bron: aan7,
            veld: 'op',
          },
        ]
      : [],
    () => true,
    aan7,
  );
}

/** AAN-7: the willing school is another one than the school that decides. */
export function beoordeelBereidverklaring(
  feiten: Aanmeldingsfeiten,
  verklaring: { readonly vestiging: string; readonly op: Datum },
  eigenVestiging: string,
  vandaag: Datum,
): Uitkomst<true> {
  const feit = beoordeelFeit(feiten, verklaring.op, vandaag);
  const aan7 = bronBij(feiten.school, 'AAN-7', 'WPO-40-4');
  const redenen: Reden[] = feit.mag ? [] : [...feit.redenen];
  if (verklaring.vestiging === eigenVestiging) {
    redenen.push({
      code: 'eigen-school',
      zin: 'Dit is uw eigen school. Kies een andere school die het kind wil toelaten.',
      bron: aan7,
      veld: 'vestiging',
    });
  }
  return magTenzij(redenen, () => true, aan7);
}
