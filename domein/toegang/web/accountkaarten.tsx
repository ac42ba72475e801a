import { useId, useState } from 'react';
import { Icoon, type IcoonNaam } from '../../../web/platform/delen/icoon.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import type { Voorbeeldaccount } from '../contract.ts';
import { type Accountgroep, groepeerAccounts } from './accountgroepen.ts';

const ICOON: Partial<Record<string, IcoonNaam>> = {
  ouder: 'kind',
  leerling: 'kind',
  ib: 'lijst',
  schoolleider: 'school',
  leraar: 'school',
  partner: 'mensen',
  steunpunt: 'mensen',
  beheer: 'slot',
  privacy: 'slot',
};

interface Kiezen {
  readonly bezig: boolean;
  readonly onKies: (rolvervulling: string) => void;
}

/** The example people by group, each with what there is to see. */
export function Accountkaarten({ accounts, ...kiezen }: Kiezen & { readonly accounts: readonly Voorbeeldaccount[] }) {
  const [zoek, zetZoek] = useState('');
  const groepen = groepeerAccounts(accounts, zoek);
  return (
    <>
      <Tekstveld
        naam="account"
        soort="search"
        label="Zoek op naam, rol of school"
        verplicht="zoek"
        waarde={zoek}
        onWaarde={zetZoek}
      />
      {groepen.length === 0 && (
        <Leeg kop="Niemand gevonden" icoon="mensen">
          Zoek op een ander woord, bijvoorbeeld ouder, leraar of partner.
        </Leeg>
      )}
      {groepen.map((groep) => (
        <Groep key={groep.kop} groep={groep} {...kiezen} />
      ))}
    </>
  );
}

function Groep({ groep: { kop, accounts }, bezig, onKies }: Kiezen & { readonly groep: Accountgroep }) {
  const id = useId();
  return (
    <section className="toegang-groep">
      <h2 id={id}>{kop}</h2>
      <ul className="toegang-accounts" aria-labelledby={id}>
        {accounts.map((account) => (
          <li key={account.rolvervulling}>
            <button type="button" disabled={bezig} onClick={() => onKies(account.rolvervulling)}>
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
    </section>
  );
}
