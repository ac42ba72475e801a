import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../../server/platform/project.ts';
import type { KaleRegel } from './opslag-toezicht.ts';

/**
 * One logregel of the government standard Logboek dataverwerkingen (Logius, working version with `span_id`; docs/beheer/logboek.md
 * says what fits and what does not). Attributes outside `dpl.core` are our own additions.
 */
export interface Logregel {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id?: string;
  readonly status: 'Ok';
  readonly name: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly resource: { readonly attributes: Readonly<Record<string, string>> };
  readonly attributes: Readonly<Record<string, string>>;
}

const { version: VERSIE } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The lines of the standard for one line of the reading log: one, and for a list one more for each pupil on it, as its children. */
export function maakLogregels(regel: KaleRegel): readonly Logregel[] {
  const basis = {
    trace_id: UUID.test(regel.verzoek) ? regel.verzoek.replaceAll('-', '').toLowerCase() : som(regel.verzoek, 16),
    status: 'Ok',
    name: regel.actie,
    // Only what was carried out stands in the log, with one moment: that of writing.
    start_time: regel.moment,
    end_time: regel.moment,
    resource: { attributes: { 'service.name': 'opmaat', 'service.version': VERSIE } },
  } as const;
  const attributen = {
    'dpl.core.processing_activity_id': `urn:opmaat:verwerking:${regel.actie}`,
    'enduser.role': regel.rol,
    'opmaat.doel': regel.doel,
    'opmaat.soort': regel.soort,
    ...(regel.persoon !== null && { 'enduser.id': `urn:uuid:${regel.persoon}` }),
    ...(regel.organisatie !== null && { 'opmaat.organisatie': regel.organisatie }),
  };
  const span = som(regel.id, 8);
  const hoofd = {
    ...basis,
    span_id: span,
    attributes: regel.leerling === null ? attributen : { ...attributen, ...betrokkene(regel.leerling) },
  };
  const opLijst = (regel.leerlingen ?? []).map((leerling) => ({
    ...basis,
    span_id: som(`${regel.id} ${leerling}`, 8),
    parent_span_id: span,
    attributes: { ...attributen, ...betrokkene(leerling) },
  }));
  return [hoofd, ...opLijst];
}

function betrokkene(leerling: string) {
  return { 'dpl.core.data_subject_id': leerling, 'dpl.core.data_subject_id_type': 'urn:opmaat:dossier' };
}

/** The first bytes of the SHA-256, in hexadecimal. */
function som(tekst: string, bytes: number): string {
  return createHash('sha256')
    .update(tekst)
    .digest('hex')
    .slice(0, bytes * 2);
}
