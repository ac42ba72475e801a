import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Icoon, type IcoonNaam } from '../../../web/platform/delen/icoon.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import type { Voorbeeldaccount } from '../contract.ts';
import './inloggen.css';
import { meldAan } from './sessie.ts';

const ICOON: Partial<Record<string, IcoonNaam>> = {
  ouder: 'kind',
  leerling: 'kind',
  ib: 'lijst',
  schoolleider: 'school',
  leraar: 'school',
};

/** Logging in by choosing an example account of the invented region. */
export function Inloggen() {
  const vraagbaak = useQueryClient();
  const accounts = useQuery({
    queryKey: ['voorbeeldaccounts'],
    queryFn: () => api.get<{ accounts: Voorbeeldaccount[] }>('/voorbeeldaccounts'),
  });
  const inloggen = useMutation({ mutationFn: (rolvervulling: string) => meldAan(vraagbaak, rolvervulling) });

  return (
    <div className="opmaat-stapel toegang-inloggen">
      <div>
        <h1>Welkom bij Opmaat</h1>
        <p className="opmaat-intro">
          Van aanmelding tot een passende plek met passende hulp. Kies hieronder als wie u wilt rondkijken. Alle mensen
          en scholen in deze voorbeeldregio zijn verzonnen.
        </p>
      </div>
      {inloggen.isError && (
        <Melding soort="fout" kop="Inloggen lukte niet">
          <p>{inloggen.error.message}</p>
        </Melding>
      )}
      {accounts.isPending && <Laden wat="de voorbeeldaccounts" />}
      {accounts.isError && (
        <Melding soort="info" kop="Hier kunt u niet met een voorbeeldaccount inloggen">
          <p>De voorbeeldaccounts horen bij de uitprobeerstand van Opmaat.</p>
        </Melding>
      )}
      {accounts.data && (
        <ul className="toegang-accounts" aria-label="Voorbeeldaccounts">
          {accounts.data.accounts.map((account) => (
            <li key={account.rolvervulling}>
              <button
                type="button"
                disabled={inloggen.isPending}
                onClick={() => inloggen.mutate(account.rolvervulling)}
              >
                <Icoon naam={ICOON[account.rol] ?? 'document'} maat={22} />
                <span className="toegang-account__wie">
                  <strong>{account.naam}</strong>
                  <span>
                    {account.rolnaam}
                    {account.organisatienaam && `, ${account.organisatienaam}`}
                  </span>
                  <span className="opmaat-klein opmaat-rustig">{account.uitleg}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
