import { describe, expect, it } from 'vitest';
import { CATEGORIEEN } from '../../behoefte/regels/categorieen.ts';
import { vindZeldzaam } from './zeldzaam.ts';

const woorden = (tekst: string) => vindZeldzaam(tekst).map(({ woord }) => woord);

describe('TOE-5 wat geen naam is en toch herkenbaar kan zijn', () => {
  it.each([
    ['Zij is de enige tweeling op school.', ['enige', 'tweeling']],
    ['De leerling komt uit Syrië en woont in een azc.', ['Syrië', 'azc']],
    ['Zij heeft epilepsie en gebruikt een rolstoel.', ['epilepsie', 'rolstoel']],
    ['Hij zit bij Ajax, samen met Daan.', ['Ajax', 'Daan']],
    ['IQ 132, sinds 2019.', ['132', '2019']],
    ['Volgens T. Vermeer ging hij van E3 naar M4.', ['T', 'Vermeer']],
    ['De vader is dominee. Mama werkt bij de politie.', ['dominee', 'politie']],
  ])('TOE-5 «%s»', (tekst, verwacht) => {
    expect(woorden(tekst)).toEqual(verwacht);
  });

  it('TOE-5 gewone zinnen geven geen waarschuwing', () => {
    expect(
      woorden(
        'De leerling werkt 15 minuten. Daarna is er rust: een OPP is er niet. Begin 2026 ging het beter, 7 jaar.',
      ),
    ).toEqual([]);
  });

  it('TOE-5 een behoefte die weinig kinderen hebben wordt genoemd, een gewone niet', () => {
    const medisch = CATEGORIEEN.find(({ domein }) => domein === 'medisch')?.naam ?? '';
    expect(vindZeldzaam(`${medisch} (intensief, in de groep).`)[0]).toMatchObject({
      woord: medisch,
      waarom: 'Weinig kinderen hebben dit nodig.',
    });
    expect(vindZeldzaam('Hulp bij technisch lezen (matig, in de groep).')).toEqual([]);
  });
});
