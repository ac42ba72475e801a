import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Mensregel } from '../contract.ts';
import './mensen.css';

type Rol = Mensregel['rollen'][number];
/** A role of somebody, to end. */
export type Gekozen = { readonly mens: Mensregel; readonly rol: Rol };

interface Tabelprops {
  /** Oneself: nobody gives himself a role. */
  readonly zelf: string;
  readonly mensen: readonly Mensregel[];
  readonly onGeef: (mens: Mensregel) => void;
  readonly onEinde: (gekozen: Gekozen) => void;
}

/** People with their roles; what one may not end has no button. */
export function Mensentabel({ zelf, mensen, onGeef, onEinde }: Tabelprops) {
  return (
    <Tabel
      bijschrift="Mensen met hun rollen"
      bijschriftVerborgen
      rijen={mensen}
      sleutelVan={({ id }) => id}
      kolommen={[
        {
          sleutel: 'naam',
          kop: 'Naam',
          cel: ({ naam, email }) => (
            <>
              {naam}
              <Adres email={email} />
            </>
          ),
        },
        {
          sleutel: 'rollen',
          kop: 'Rollen',
          cel: (mens) =>
            mens.rollen.length === 0 ? (
              <span className="opmaat-rustig">geen rol</span>
            ) : (
              <ul className="toegang-mens__rollen">
                {mens.rollen.map((rol) => (
                  <Rolregel key={rol.id} rol={rol} naam={mens.naam} onEinde={() => onEinde({ mens, rol })} />
                ))}
              </ul>
            ),
        },
        {
          sleutel: 'doe',
          kop: 'Rol erbij',
          cel: (mens) =>
            mens.id === zelf ? (
              <span className="opmaat-rustig">dit bent u zelf</span>
            ) : (
              <Knop soort="secundair" klein icoon="plus" className="toegang-mens__knop" onClick={() => onGeef(mens)}>
                Rol geven<span className="opmaat-verborgen"> aan {mens.naam}</span>
              </Knop>
            ),
        },
      ]}
    />
  );
}

/** Breaks a long address at the sign, not within a word. */
function Adres({ email }: { readonly email: string }) {
  const plek = email.lastIndexOf('@');
  return (
    <div className="opmaat-klein opmaat-rustig toegang-mens__adres">
      {email.slice(0, plek)}
      <wbr />
      {email.slice(plek)}
    </div>
  );
}

function Rolregel({ rol, naam, onEinde }: { readonly rol: Rol; readonly naam: string; readonly onEinde: () => void }) {
  const waar = [rol.organisatienaam, rol.groep && `groep ${rol.groep}`].filter(Boolean).join(', ');
  return (
    <li>
      <span>
        {metHoofdletter(rol.rolnaam)}
        {waar && `, ${waar}`}
        {', '}
        <span className="opmaat-klein opmaat-rustig toegang-mens__dag">vanaf {schrijfDatumKort(rol.van)}</span>
        {rol.tot && (
          <span className="opmaat-klein opmaat-rustig toegang-mens__dag"> tot {schrijfDatumKort(rol.tot)}</span>
        )}
      </span>
      {rol.teBeeindigen && (
        <Knop soort="stil" klein icoon="kruis" onClick={onEinde}>
          Beëindigen
          <span className="opmaat-verborgen">
            : {rol.rolnaam} van {naam}
          </span>
        </Knop>
      )}
    </li>
  );
}
