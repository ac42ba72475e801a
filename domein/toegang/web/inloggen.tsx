import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import type { Voorbeeldaccount } from '../contract.ts';
import { legInlogfoutUit } from '../regels/inlogfouten.ts';
import { Accountkaarten } from './accountkaarten.tsx';
import './inloggen.css';
import { inlogadres, useSessie, verlaat } from './sessie.ts';

/** Logging in: one button per provider, and in an installation for trying out the example people. */
export function Inloggen() {
  const [{ inlogfout }] = useZoek();
  const [bezig, zetBezig] = useState(false);
  const aanbieders = useSessie().data?.aanbieders ?? [];
  const proef = aanbieders.find(({ sleutel }) => sleutel === 'proef');
  const accounts = useQuery({
    queryKey: ['voorbeeldaccounts'],
    queryFn: () => api.get<{ accounts: Voorbeeldaccount[] }>('/voorbeeldaccounts'),
    enabled: proef !== undefined,
  });
  const terug = window.location.pathname;
  const gaNaar = (adres: string) => {
    zetBezig(true);
    verlaat(adres);
  };
  const fout = inlogfout === undefined ? undefined : legInlogfoutUit(inlogfout);

  return (
    <div className="opmaat-stapel toegang-inloggen">
      <div>
        <h1>Welkom bij Opmaat</h1>
        <p className="opmaat-intro">
          Van aanmelding tot een passende plek met passende hulp.
          {proef &&
            ' Kies hieronder als wie u wilt rondkijken. Alle mensen en scholen in deze voorbeeldregio zijn verzonnen.'}
        </p>
      </div>
      {fout && (
        <Melding soort="fout" kop={fout.kop}>
          <p>{fout.tekst}</p>
        </Melding>
      )}
      {aanbieders.length === 0 && (
        <Melding soort="info" kop="Inloggen is nog niet ingesteld">
          <p>De beheerder van deze Opmaat heeft nog geen inlogdienst gekoppeld.</p>
        </Melding>
      )}
      {aanbieders.length > 0 && (
        <Knoppenrij>
          {aanbieders.map(({ sleutel, naam }) => (
            <Knop
              key={sleutel}
              soort={sleutel === 'proef' ? 'secundair' : 'primair'}
              onClick={() => gaNaar(inlogadres(sleutel, { terug }))}
            >
              Inloggen met {naam}
            </Knop>
          ))}
        </Knoppenrij>
      )}
      {proef && accounts.isPending && <Laden wat="de voorbeeldaccounts" />}
      {accounts.isError && (
        <Melding soort="fout" kop="De voorbeeldaccounts zijn er nu niet">
          <p>{accounts.error.message}</p>
        </Melding>
      )}
      {accounts.data && (
        <Accountkaarten
          accounts={accounts.data.accounts}
          bezig={bezig}
          onKies={(account) => gaNaar(inlogadres('proef', { rol: account, account, terug }))}
        />
      )}
    </div>
  );
}
