import { Icoon, type IcoonNaam } from '../../../web/platform/delen/icoon.tsx';
import type { Voorbeeldaccount } from '../contract.ts';

const ICOON: Partial<Record<string, IcoonNaam>> = {
  ouder: 'kind',
  leerling: 'kind',
  ib: 'lijst',
  schoolleider: 'school',
  leraar: 'school',
};

interface Kaartprops {
  readonly accounts: readonly Voorbeeldaccount[];
  readonly bezig: boolean;
  readonly onKies: (rolvervulling: string) => void;
}

/** The example people, each with what there is to see. */
export function Accountkaarten({ accounts, bezig, onKies }: Kaartprops) {
  return (
    <ul className="toegang-accounts" aria-label="Voorbeeldaccounts">
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
  );
}
