/** The drawings, on a 24 by 24 grid, stroke only. Our own work. */
const tekeningen = {
  school: ['M3 10.5 12 5l9 5.5', 'M5 10v9h14v-9', 'M10 19v-4.5h4V19', 'M12 5V2.5h3.5'],
  kind: ['M12 4.2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z', 'M5.5 20.5c.4-4.3 3-6.8 6.5-6.8s6.1 2.5 6.5 6.8'],
  mensen: [
    'M9 5a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 9 5Z',
    'M3 19.5c.3-3.6 2.5-5.7 6-5.7s5.7 2.1 6 5.7',
    'M15.5 5.3a2.6 2.6 0 0 1 0 5',
    'M17.3 14.2c2.2.7 3.5 2.6 3.7 5.3',
  ],
  klok: ['M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z', 'M12 7.5V12l3.2 2'],
  vinkje: ['m5 12.8 4.5 4.5L19 7.5'],
  kruis: ['m6.5 6.5 11 11', 'm17.5 6.5-11 11'],
  uitroep: ['M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z', 'M12 7.8v5', 'M12 16v.2'],
  waarschuwing: ['M12 4 2.8 19.5h18.4L12 4Z', 'M12 10v4.3', 'M12 16.9v.2'],
  info: ['M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z', 'M12 11.2v5', 'M12 8v.2'],
  kaart: ['M12 21c4.3-4.5 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.2 6.5 6.5 11Z', 'M12 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z'],
  lijst: ['M9 6.5h11', 'M9 12h11', 'M9 17.5h11', 'M4.5 6.5h.2', 'M4.5 12h.2', 'M4.5 17.5h.2'],
  pijl: ['M4.5 12h15', 'm13.5 6 6 6-6 6'],
  rechts: ['m9.5 5.5 6 6.5-6 6.5'],
  links: ['m14.5 5.5-6 6.5 6 6.5'],
  omlaag: ['m5.5 9 6.5 6.5L18.5 9'],
  omhoog: ['M5.5 15.5 12 9l6.5 6.5'],
  sorteer: ['m8 9.5 4-4.5 4 4.5', 'm8 14.5 4 4.5 4-4.5'],
  document: ['M6 3.5h8l4.5 4.5v12.5H6v-17Z', 'M13.8 3.7V8.2h4.5', 'M9 12.5h6', 'M9 16h6'],
  pen: ['m4 20 1-4.5L16 4.5l3.5 3.5-11 11L4 20Z', 'm13.5 7 3.5 3.5'],
  zoek: ['M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z', 'm15.3 15.3 5 5'],
  huis: ['M3.5 11.5 12 4.5l8.5 7', 'M6 10v9.5h12V10', 'M10.2 19.3v-5h3.6v5'],
  mail: ['M3.5 6h17v12.5h-17V6Z', 'm4 6.7 8 6.8 8-6.8'],
  menu: ['M4 6.5h16', 'M4 12h16', 'M4 17.5h16'],
  uit: ['M10 4.5H5v15h5', 'M9.5 12H20', 'm16 7.8 4.2 4.2-4.2 4.2'],
  plus: ['M12 5v14', 'M5 12h14'],
  min: ['M5 12h14'],
  oog: [
    'M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12Z',
    'M12 9.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4Z',
  ],
  filter: ['M3.5 5.5h17l-6.5 7.5v6l-4-2v-4L3.5 5.5Z'],
  downloaden: ['M12 4v11', 'm7 10.5 5 5 5-5', 'M4.5 19.5h15'],
  slot: ['M5.5 10.5h13v9.5h-13v-9.5Z', 'M8.5 10.3V8a3.5 3.5 0 0 1 7 0v2.3', 'M12 14.3v2'],
  passend: ['M5 7v5a7 7 0 0 0 14 0V7', 'M12 5.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4Z'],
} as const satisfies Record<string, readonly string[]>;

export type IcoonNaam = keyof typeof tekeningen;

/** The names of all icons, for the lookbook. */
export const icoonNamen = Object.keys(tekeningen) as readonly IcoonNaam[];

/** A small drawing beside words; hidden from screen readers, because the words say it. `maat` in pixels at ordinary text size; it grows with the text. */
export function Icoon({ naam, maat = 20 }: { readonly naam: IcoonNaam; readonly maat?: number }) {
  return (
    <svg
      className="opmaat-icoon"
      width={`${maat / 16}rem`}
      height={`${maat / 16}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {tekeningen[naam].map((lijn) => (
        <path key={lijn} d={lijn} />
      ))}
    </svg>
  );
}
