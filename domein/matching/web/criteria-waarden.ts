import type { CriteriaInvoer, Criteriaversie } from '../contract.ts';

/** The form, flat: each name is the name by which a rule speaks of it. */
export interface Waarden {
  readonly van: string;
  readonly versie: string;
  readonly plaatsInPlan: string;
  readonly 'maxAfstandKm.po': number | null;
  readonly 'maxAfstandKm.vo': number | null;
  readonly 'maxAfstandKm.gespecialiseerd': number | null;
  readonly 'gewichten.intensiteit.1': number | null;
  readonly 'gewichten.intensiteit.2': number | null;
  readonly 'gewichten.intensiteit.3': number | null;
  readonly 'gewichten.verplicht': number | null;
  readonly 'gewichten.wens': number | null;
  readonly waardeArrangement: number | null;
  readonly aftrekAndereSetting: number | null;
  readonly alleArrangementen: string;
  readonly arrangementVoor: readonly string[];
  readonly welkeSwvs: string;
  readonly ookSwvs: readonly string[];
}

/** The form as it begins: as the version that one starts from; a replacement keeps its name, place and start. */
export function beginWaarden({ criteria, van, plaatsInPlan }: Criteriaversie, vervangt: boolean): Waarden {
  const { arrangementVoor, ookSwvs, gewichten, maxAfstandKm } = criteria;
  return {
    van: vervangt ? (van ?? '') : '',
    versie: vervangt ? criteria.versie : '',
    plaatsInPlan: vervangt ? plaatsInPlan : '',
    'maxAfstandKm.po': maxAfstandKm.po,
    'maxAfstandKm.vo': maxAfstandKm.vo,
    'maxAfstandKm.gespecialiseerd': maxAfstandKm.gespecialiseerd,
    'gewichten.intensiteit.1': gewichten.intensiteit[1],
    'gewichten.intensiteit.2': gewichten.intensiteit[2],
    'gewichten.intensiteit.3': gewichten.intensiteit[3],
    'gewichten.verplicht': gewichten.verplicht,
    'gewichten.wens': gewichten.wens,
    waardeArrangement: criteria.waardeArrangement,
    aftrekAndereSetting: criteria.aftrekAndereSetting,
    alleArrangementen: arrangementVoor === 'alle' ? 'alle' : 'sommige',
    arrangementVoor: arrangementVoor === 'alle' ? [] : arrangementVoor,
    welkeSwvs: ookSwvs === 'alle' ? 'alle' : 'sommige',
    ookSwvs: ookSwvs === 'alle' ? [] : ookSwvs,
  };
}

/** What is missing, per field. Everything else is judged by the server. */
export function controleer(waarden: Waarden): Partial<Record<keyof Waarden, string>> {
  const fouten: Partial<Record<keyof Waarden, string>> = {};
  if (waarden.van === '') fouten.van = 'Vul in vanaf welke dag deze versie geldt.';
  if (waarden.versie.trim() === '') fouten.versie = 'Geef deze versie een naam.';
  if (waarden.plaatsInPlan.trim() === '') fouten.plaatsInPlan = 'Vul in waar het ondersteuningsplan dit zegt.';
  for (const [veld, waarde] of Object.entries(waarden) as [keyof Waarden, unknown][])
    if (waarde === null) fouten[veld] = 'Vul een getal in.';
  return fouten;
}

/** What the API takes. Only for a form without empty numbers (`controleer`). */
export function alsInvoer(waarden: Waarden, vervangt: string | undefined): CriteriaInvoer {
  const getal = (veld: keyof Waarden) => Number(waarden[veld]);
  return {
    van: waarden.van as CriteriaInvoer['van'],
    plaatsInPlan: waarden.plaatsInPlan,
    criteria: {
      versie: waarden.versie,
      maxAfstandKm: {
        po: getal('maxAfstandKm.po'),
        vo: getal('maxAfstandKm.vo'),
        gespecialiseerd: getal('maxAfstandKm.gespecialiseerd'),
      },
      arrangementVoor: waarden.alleArrangementen === 'alle' ? 'alle' : [...waarden.arrangementVoor],
      ookSwvs: waarden.welkeSwvs === 'alle' ? 'alle' : [...waarden.ookSwvs],
      gewichten: {
        intensiteit: {
          1: getal('gewichten.intensiteit.1'),
          2: getal('gewichten.intensiteit.2'),
          3: getal('gewichten.intensiteit.3'),
        },
        verplicht: getal('gewichten.verplicht'),
        wens: getal('gewichten.wens'),
      },
      waardeArrangement: getal('waardeArrangement'),
      aftrekAndereSetting: getal('aftrekAndereSetting'),
    },
    ...(vervangt !== undefined && { vervangt }),
  };
}
