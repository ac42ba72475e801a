import { route } from '../../../server/platform/http/route.ts';
import { TLV_TOESTANDNAAM } from '../../tlv/regels/toestand.ts';
import { WachtrijVorm, WachtrijZoek } from '../contract.ts';
import { haalWachtrij, PER_PAGINA, type Wachtrijrij } from './opslag-wachtrij.ts';
import { SWV } from './rollen.ts';

export const toonWachtrij = route({
  ...SWV,
  methode: 'GET',
  pad: '/swv/tlv',
  actie: 'toelaatbaarheid.wachtrij',
  samenvatting: 'Aanvragen bij uw samenwerkingsverband, wat het eerst een besluit nodig heeft bovenaan',
  log: 'lezen',
  schema: { zoek: WachtrijZoek, antwoord: WachtrijVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const stand = zoek.stand ?? 'alle';
    const deel = await haalWachtrij(tx, {
      swv: actor.organisatie ?? '',
      vandaag,
      stand,
      soort: zoek.soort,
      vestiging: zoek.vestiging,
      zoek: zoek.zoek ?? '',
      na: leesSleutel(zoek.na),
    });
    const rijen = deel.rijen.slice(0, PER_PAGINA);
    verwerkt({ leerlingen: [...new Set(rijen.map(({ leerling }) => leerling))] });
    const laatste = deel.rijen.length > PER_PAGINA ? rijen.at(-1) : undefined;
    return {
      regels: rijen.map(alsRegel),
      volgende: laatste === undefined ? null : schrijfSleutel(laatste, stand === 'afgerond'),
      telling: deel.telling,
      scholen: deel.scholen,
    };
  },
});

function alsRegel(rij: Wachtrijrij) {
  return {
    id: rij.id,
    nummer: rij.nummer,
    naam: rij.leerling_naam,
    soort: rij.soort,
    categorie: rij.categorie,
    school: rij.school,
    plaats: rij.plaats,
    toestand: rij.toestand,
    toestandnaam: TLV_TOESTANDNAAM[rij.toestand],
    ingediendDag: rij.ingediend_dag,
    beslisdatum: rij.beslisdatum,
    afgerondOp: rij.afgerond_op,
    adviezenGegeven: rij.gegeven,
    adviezenGevraagd: rij.gevraagd,
  };
}

function schrijfSleutel({ id, beslisdatum, afgerond_op }: Wachtrijrij, afgerond: boolean): string {
  return `${(afgerond ? afgerond_op : beslisdatum) ?? 'infinity'}~${id}`;
}

/** The form is checked by the contract. */
export function leesSleutel(na: string | undefined): { dag: string; id: string } | undefined {
  const [dag, id] = na?.split('~') ?? [];
  return dag === undefined || id === undefined ? undefined : { dag, id };
}
