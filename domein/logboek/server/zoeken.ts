import { eis } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { type Logboek, LogboekVorm, LogboekZoek } from '../contract.ts';
import { kiesPeriode } from '../regels/periode.ts';
import { isSignaal, schrijfSignaal, UITLEG } from '../regels/signalen.ts';
import { schrijfLezer } from '../regels/wie.ts';
import { verwoord, zegGedaan } from '../regels/zinnen.ts';
import { type SignaalRij, vindSignalen, type ZoekRij, zoekRegels } from './opslag-toezicht.ts';

const PER_PAGINA = 25;
/** Counting stops here; a shorter period shows the rest. */
const MEESTE = 10_000;

export const GEWEIGERD = {
  zin: 'Het logboek van een bestuur of samenwerkingsverband is voor de functionaris gegevensbescherming.',
  regel: 'TOE-4',
  artikel: 'AVG artikel 37',
} as const;

/** TOE-4: the privacy officer searches what people of the own board or SWV did, and what deserves a look stands on top. */
export const doorzoek = route({
  methode: 'GET',
  pad: '/logboek',
  actie: 'logboek.zoeken',
  samenvatting: 'Doorzoek het logboek van uw bestuur of samenwerkingsverband',
  doel: 'Toezicht op het gebruik van dossiers',
  log: 'lezen',
  rollen: ['privacy'],
  geweigerd: GEWEIGERD,
  schema: { zoek: LogboekZoek, antwoord: LogboekVorm },
  voerUit: async ({ tx, vandaag, verwerkt }, { zoek: { pagina = 1, van, tot, ...vraag } }) => {
    const periode = eis(kiesPeriode({ ...(van && { van }), ...(tot && { tot }) }, vandaag));
    const rijen = await zoekRegels(
      tx,
      { ...vraag, ...periode },
      { vanaf: (pagina - 1) * PER_PAGINA, aantal: PER_PAGINA },
    );
    const signalen = pagina === 1 ? await vindSignalen(tx, periode) : [];
    verwerkt({ leerlingen: [...new Set(rijen.flatMap(({ leerling }) => leerling ?? []))] });
    const geteld = rijen[0]?.totaal ?? 0;
    return {
      totaal: Math.min(geteld, MEESTE),
      meer: geteld > MEESTE,
      pagina,
      perPagina: PER_PAGINA,
      ...periode,
      signalen: signalen.flatMap(alsSignaal),
      regels: rijen.map(alsRegel),
    };
  },
});

function alsRegel(rij: ZoekRij): Logboek['regels'][number] {
  const { id, moment, persoon, actie, doel, nummer, lijst, herkomst } = rij;
  const gedaan = verwoord(rij);
  return {
    id,
    moment,
    persoon,
    ...schrijfLezer({ ...rij, genodigde: null }),
    wat: zegGedaan(gedaan, gedaan.wat),
    actie,
    doel,
    nummer,
    lijst,
    herkomst,
  };
}

function alsSignaal(rij: SignaalRij): Logboek['signalen'] {
  const { signaal: soort, dag, persoon, aantal } = rij;
  if (!isSignaal(soort)) return [];
  return [{ soort, tekst: schrijfSignaal(soort, aantal), uitleg: UITLEG[soort], dag, persoon, ...schrijfLezer(rij) }];
}
