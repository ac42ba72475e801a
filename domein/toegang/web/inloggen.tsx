import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import type { Voorbeeldaccount } from '../contract.ts';
import { legInlogfoutUit } from '../regels/inlogfouten.ts';
import { Accountkaarten } from './accountkaarten.tsx';
import './inloggen.css';
import { huidigAdres, inlogadres, useSessie, verlaat } from './sessie.ts';

/** Logging in: one button per provider, and in an installation for trying out the example people. */
export function Inloggen() {
  const [{ inlogfout }] = useZoek();
  const [bezig, zetBezig] = useState(false);
  const aanbieders = useSessie().data?.aanbieders ?? [];
  const proef = aanbieders.find(({ sleutel }) => sleutel === 'proef');
  const echte = aanbieders.filter((aanbieder) => aanbieder !== proef);
  const accounts = useQuery({
    queryKey: ['voorbeeldaccounts'],
    queryFn: () => api.get<{ accounts: Voorbeeldaccount[] }>('/voorbeeldaccounts'),
    enabled: proef !== undefined,
  });
  const terug = huidigAdres();
  const gaNaar = (adres: string) => {
    zetBezig(true);
    verlaat(adres);
  };
  const fout = inlogfout === undefined ? undefined : legInlogfoutUit(inlogfout);

  return (
    <div className="opmaat-stapel toegang-inloggen">
      <Paginakop
        titel="Welkom bij Opmaat"
        sub={`Van aanmelding tot een passende plek met passende hulp.${
          proef
            ? ' Kies hieronder als wie u wilt rondkijken. Alle mensen en scholen in deze voorbeeldregio zijn verzonnen.'
            : ''
        }`}
      />
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
      {echte.length > 0 && (
        <Knoppenrij>
          {echte.map(({ sleutel, naam }) => (
            <Knop key={sleutel} onClick={() => gaNaar(inlogadres(sleutel, { terug }))}>
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
      {proef && (
        <section className="toegang-groep">
          <h2>Zoals het straks echt gaat</h2>
          <p>
            U gaat eerst naar een inlogdienst, en die vraagt wie u bent. Een wachtwoord is voor uitproberen niet nodig.
          </p>
          <Knoppenrij>
            <Knop soort="secundair" onClick={() => gaNaar(inlogadres('proef', { terug }))}>
              Inloggen met {proef.naam}
            </Knop>
          </Knoppenrij>
        </section>
      )}
    </div>
  );
}
