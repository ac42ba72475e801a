/** Invented schools at invented places near Amersfoort. */
export const toonscholen = [
  {
    id: 's1',
    naam: 'De Regenboog',
    plaats: 'Amersfoort',
    soort: 'basis',
    lon: 5.392,
    lat: 52.158,
    km: 0.6,
    plekken: 3,
  },
  { id: 's2', naam: 'Het Kompas', plaats: 'Amersfoort', soort: 'basis', lon: 5.372, lat: 52.172, km: 1.9, plekken: 0 },
  { id: 's3', naam: 'De Vlieger', plaats: 'Leusden', soort: 'basis', lon: 5.43, lat: 52.133, km: 4.2, plekken: 5 },
  { id: 's4', naam: 'De Boomgaard', plaats: 'Soest', soort: 'sbo', lon: 5.305, lat: 52.173, km: 5.8, plekken: 2 },
  { id: 's5', naam: 'Mozaïek', plaats: 'Amersfoort', soort: 'sbo', lon: 5.409, lat: 52.182, km: 2.7, plekken: 1 },
  { id: 's6', naam: 'De Wilgenhof', plaats: 'Nijkerk', soort: 'so', lon: 5.486, lat: 52.221, km: 9.4, plekken: 4 },
  { id: 's7', naam: 'Het Anker', plaats: 'Amersfoort', soort: 'basis', lon: 5.387, lat: 52.144, km: 1.3, plekken: 2 },
  { id: 's8', naam: 'De Zonnebloem', plaats: 'Hoogland', soort: 'basis', lon: 5.377, lat: 52.188, km: 3.4, plekken: 0 },
] as const;
