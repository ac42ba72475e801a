import { v7 as uuid } from 'uuid';
import type { Proefdatabank } from '../../../server/platform/proef/proefdatabank.ts';

/** A line of the log that a test lays down as owner, at a moment of its own choice. */
export interface Proefregel {
  readonly moment?: string;
  readonly persoon?: string | null;
  readonly rol?: string;
  readonly organisatie?: string | null;
  readonly soort?: 'lezen' | 'schrijven';
  readonly actie?: string;
  readonly doel?: string;
  readonly leerling?: string | null;
  readonly leerlingen?: readonly string[] | null;
  readonly onderwerp?: string | null;
  readonly verzoek?: string;
  readonly herkomst?: string | null;
}

/** For tests: lays down lines of the reading log in this order. Without more: Opmaat itself, reading, about nobody. */
export async function legRegels(proef: Pick<Proefdatabank, 'query'>, regels: readonly Proefregel[]): Promise<void> {
  const rijen = regels.map((regel) => ({
    id: uuid(),
    moment: '2026-11-20T09:00:00Z',
    persoon: null,
    rol: 'systeem',
    organisatie: null,
    soort: 'lezen',
    actie: 'dossier.bekijken',
    doel: 'Het dossier lezen',
    leerling: null,
    leerlingen: null,
    onderwerp: null,
    verzoek: uuid(),
    herkomst: null,
    ...regel,
  }));
  const kolommen =
    'id, moment, persoon, rol, organisatie, soort, actie, doel, leerling, leerlingen, onderwerp, verzoek, herkomst';
  await proef.query(
    `INSERT INTO verwerking (${kolommen}) SELECT ${kolommen} FROM json_populate_recordset(NULL::verwerking, $1::json)`,
    [JSON.stringify(rijen)],
  );
}
