import { useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Voorbereiding } from '../contract.ts';
import type { Inhoud } from '../regels/inhoud.ts';
import { ALLE_ONDERDELEN, onderdeelnaam } from '../regels/onderdelen.ts';
import type { Deelformulier } from './delen-formulier.tsx';
import { GedeeldeInhoud } from './gedeelde-inhoud.tsx';

interface DelenWatProps {
  readonly formulier: Deelformulier;
  readonly leerling: string;
  readonly voorbereiding: Voorbereiding;
}

/** Which parts: the least is chosen already, more only where the consent allows it. With a look at what the recipient will see. */
export function DelenWat({ formulier, leerling, voorbereiding }: DelenWatProps) {
  const { waarden } = formulier;
  const toestemming = voorbereiding.toestemmingen.find(({ id }) => id === waarden.toestemming);
  const mogelijk = ALLE_ONDERDELEN.filter(
    (onderdeel) => waarden.grond === 'wet' || toestemming?.onderdelen.includes(onderdeel),
  );
  const [voorbeeld, zetVoorbeeld] = useState<{
    readonly inhoud?: Inhoud;
    readonly fout?: string;
    readonly van: string;
  }>();
  const keuze = JSON.stringify([waarden.onderdelen, waarden.documenten]);

  async function kijk() {
    try {
      const documenten = waarden.onderdelen.includes('documenten') ? waarden.documenten : [];
      const { inhoud } = await api.post<{ inhoud: Inhoud }>(`/leerlingen/${leerling}/delingen/voorbeeld`, {
        onderdelen: waarden.onderdelen,
        documenten,
      });
      zetVoorbeeld({ inhoud, van: keuze });
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetVoorbeeld({ fout: oorzaak.message, van: keuze });
    }
  }
  if (mogelijk.length === 0)
    return <p className="opmaat-rustig">Kies eerst hierboven waarom u mag delen. Dan ziet u hier wat er mee kan.</p>;
  return (
    <div className="opmaat-stapel">
      <Vinkjes
        {...formulier.veld('onderdelen')}
        label="Deze delen van het dossier"
        hint="Wij kozen het minste waarmee het kan. Zet alleen iets erbij als de ontvanger het echt nodig heeft. Adres en werknotities gaan nooit mee."
        opties={mogelijk.map((onderdeel) => ({ waarde: onderdeel, tekst: onderdeelnaam(onderdeel, 'school') }))}
      />
      {waarden.onderdelen.includes('documenten') &&
        (voorbereiding.documenten.length === 0 ? (
          <p className="opmaat-rustig">
            Er zijn geen documenten die u kunt delen. Haal «Documenten die de school kiest» weg.
          </p>
        ) : (
          <Vinkjes
            {...formulier.veld('documenten')}
            label="Deze documenten"
            opties={voorbereiding.documenten.map(({ id, naam, dag }) => ({
              waarde: id,
              tekst: naam,
              hint: schrijfDag(dag),
            }))}
          />
        ))}
      <Knoppenrij>
        <Knop soort="secundair" icoon="oog" onClick={kijk} disabled={waarden.onderdelen.length === 0}>
          Bekijk wat de ontvanger ziet
        </Knop>
      </Knoppenrij>
      {voorbeeld?.fout && <p role="alert">{voorbeeld.fout}</p>}
      {voorbeeld?.inhoud && (
        <div className="deling-voorbeeld" role="status">
          <p className="opmaat-klein opmaat-rustig">
            {voorbeeld.van === keuze
              ? 'Precies dit ziet de ontvanger:'
              : 'U veranderde uw keuze. Bekijk opnieuw wat de ontvanger ziet.'}
          </p>
          {voorbeeld.van === keuze && <GedeeldeInhoud inhoud={voorbeeld.inhoud} />}
        </div>
      )}
    </div>
  );
}
