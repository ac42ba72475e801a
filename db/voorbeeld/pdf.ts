const REGELLENGTE = 84;
const VERSIE = '1.4';

/** A small PDF of one page with these paragraphs: enough to open and read, the same bytes every time. */
export function maakPdf(alineas: readonly string[]): Buffer {
  const regels = alineas.flatMap((alinea) => [...breekAf(alinea), '']);
  const tekst = ['BT /F1 11 Tf 60 780 Td 16 TL', ...regels.map((regel) => `(${ontsnap(regel)}) Tj T*`), 'ET'].join(
    '\n',
  );
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(tekst, 'latin1')} >>\nstream\n${tekst}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let inhoud = `%PDF-${VERSIE}\n`;
  const plekken = delen.map((deel, i) => {
    const plek = inhoud.length;
    inhoud += `${i + 1} 0 obj\n${deel}\nendobj\n`;
    return plek;
  });
  const verwijzingen = plekken.map((plek) => `${String(plek).padStart(10, '0')} 00000 n \n`).join('');
  const aantal = delen.length + 1;
  inhoud += `xref\n0 ${aantal}\n0000000000 65535 f \n${verwijzingen}trailer\n<< /Size ${aantal} /Root 1 0 R >>\nstartxref\n${inhoud.length}\n%%EOF\n`;
  return Buffer.from(inhoud, 'latin1');
}

function breekAf(alinea: string): string[] {
  const regels = [''];
  for (const woord of alinea.split(' ')) {
    const laatste = regels.at(-1) ?? '';
    if (laatste !== '' && laatste.length + woord.length >= REGELLENGTE) regels.push(woord);
    else regels[regels.length - 1] = laatste === '' ? woord : `${laatste} ${woord}`;
  }
  return regels;
}

function ontsnap(regel: string): string {
  return regel.replaceAll('’', "'").replace(/[\\()]/g, (teken) => `\\${teken}`);
}
