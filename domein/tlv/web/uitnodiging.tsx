import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Uitnodiging } from '../contract-deskundigen.ts';

interface Props {
  readonly aanvraag: string;
  readonly uitnodiging: Uitnodiging;
  readonly lopend: boolean;
}

/** One invitation that stands: until when, or the advice; and taking it back while it was not answered. */
export function Uitnodigingblok({ aanvraag, uitnodiging, lopend }: Props) {
  const { vandaag } = useIk();
  const { gegeven } = uitnodiging;
  return (
    <>
      <Kenmerken
        kenmerken={[
          { naam: 'Wie', waarde: `${uitnodiging.naam}, ${uitnodiging.disciplinenaam}` },
          {
            naam: 'Stand',
            waarde: gegeven ? (
              <Status soort="goed">
                {gegeven.oordeel}, {schrijfDag(gegeven.dag)}
              </Status>
            ) : (
              <TermijnStatus laatsteDag={uitnodiging.reagerenVoor} vandaag={vandaag} />
            ),
          },
          ...(gegeven
            ? [{ naam: 'Advies', waarde: <span className="tlv-tekst">{gegeven.tekst}</span> }]
            : [
                {
                  naam: 'Gevraagd',
                  waarde: `${schrijfDag(uitnodiging.uitgenodigdDag)}${uitnodiging.herinnerdOp ? `, herinnerd op ${schrijfDag(uitnodiging.herinnerdOp)}` : ''}`,
                },
              ]),
        ]}
      />
      {gegeven === null && lopend && <Terugtrekken aanvraag={aanvraag} uitnodiging={uitnodiging} />}
    </>
  );
}

function Terugtrekken({ aanvraag, uitnodiging }: Omit<Props, 'lopend'>) {
  const vraagbaak = useQueryClient();
  const veld = `waarom${uitnodiging.plaats}`;
  const f = useFormulier<Record<string, string>, unknown>({
    begin: { [veld]: '' },
    controleer: (w) => (w[veld]?.trim() === '' ? { [veld]: 'Schrijf waarom.' } : {}),
    verstuur: (w) => api.post(`/tlv/${aanvraag}/deskundigen/${uitnodiging.id}/terugtrekken`, { waarom: w[veld] ?? '' }),
    naAfloop: () => void vraagbaak.invalidateQueries({ queryKey: ['tlv-deskundigen', aanvraag] }),
  });
  return (
    <details className="tlv-uitklap">
      <summary>Uitnodiging intrekken</summary>
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Tekstgebied
          {...f.veld(veld)}
          waarde={f.waarden[veld] ?? ''}
          label="Waarom?"
          hint="De deskundige leest de aanvraag daarna niet meer."
          maxTekens={1000}
          regels={2}
        />
        <Knoppenrij>
          <Knop type="submit" soort="gevaar" bezig={f.bezig}>
            Uitnodiging intrekken
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}
