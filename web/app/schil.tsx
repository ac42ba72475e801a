import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Inloggen } from '../../domein/toegang/web/inloggen.tsx';
import { RolKiezen } from '../../domein/toegang/web/rol-kiezen.tsx';
import { Schermslot, type Slot, useVergrendeling } from '../../domein/toegang/web/schermslot.tsx';
import {
  huidigAdres,
  meldAf,
  type Sessie,
  useNietsBlijftStaan,
  useSessie,
  useSessieVoorbij,
  vergrendel,
} from '../../domein/toegang/web/sessie.ts';
import { Anker, Navigatie } from '../platform/delen/anker.tsx';
import { Knop, KnopLink } from '../platform/delen/knop.tsx';
import { Laden } from '../platform/delen/laden.tsx';
import { Bovenbalk, Pagina, Persoonmenu } from '../platform/delen/schil.tsx';
import { useNaar } from '../platform/navigatie.tsx';
import type { Scherm } from '../platform/scherm.ts';
import { type Ik, IkContext } from '../platform/sessie.tsx';
import { metHoofdletter } from '../platform/tekst.ts';
import { meerVan, menuVan } from './menu.ts';

/** What stands around every screen: the bar with the menu of this role, and the foot. */
export function Schil() {
  const naar = useNaar();
  const { pathname } = useLocation();
  const sessie = useSessie();
  const vraagbaak = useQueryClient();
  const ik = sessie.data?.ik ?? undefined;
  const [slot, zetSlot] = useState<Slot>();
  const toonSlot = (soort: Slot['soort'], { wie, rollen }: Pick<Sessie, 'wie' | 'rollen'>) => {
    const rolvervulling = rollen.find(({ huidig }) => huidig)?.rolvervulling;
    const voornaam = wie?.naam.split(' ')[0] ?? '';
    zetSlot((al) => al ?? { soort, voornaam, rolvervulling, pad: huidigAdres() });
  };
  const doeOpSlot = () => {
    if (sessie.data) toonSlot('stil', sessie.data);
    void vergrendel(vraagbaak);
  };
  useNietsBlijftStaan();
  useSessieVoorbij((vorige) => toonSlot('einde', vorige));
  useVergrendeling(sessie.data?.wie != null && slot === undefined, doeOpSlot);
  useEffect(() => {
    // After going to another screen, a screen reader and the keyboard begin at its contents.
    // A screen that begins with a field took the focus already.
    const inhoud = document.getElementById('inhoud');
    if (pathname !== '' && !inhoud?.contains(document.activeElement)) inhoud?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <Navigatie value={naar}>
      <IkContext value={ik}>
        <Pagina
          bovenbalk={
            sessie.isPending ? (
              <Bovenbalk links={[]} />
            ) : slot ? (
              <Bovenbalk links={[]} />
            ) : ik ? (
              <BalkMetPersoon ik={ik} pad={pathname} onSlot={doeOpSlot} />
            ) : (
              <BalkZonderPersoon />
            )
          }
          voet={<Voet />}
        >
          {sessie.isPending ? <Laden wat="uw gegevens" /> : slot ? <Schermslot slot={slot} /> : <Outlet />}
        </Pagina>
      </IkContext>
    </Navigatie>
  );
}

/** One screen inside the shell: its title, and whether it is for this person. */
export function Schermkader({ scherm, Inhoud }: { readonly scherm: Scherm; readonly Inhoud: React.ComponentType }) {
  const { ik, wie } = useSessie().data ?? {};
  useEffect(() => {
    document.title = `${scherm.titel} · Opmaat`;
  }, [scherm.titel]);
  if (scherm.rollen.includes('openbaar')) return <Inhoud />;
  if (!ik) return wie ? <RolKiezen /> : <Inloggen />;
  if (!scherm.rollen.includes(ik.rol)) return <NietVoorU ik={ik} />;
  return <Inhoud />;
}

function BalkMetPersoon({ ik, pad, onSlot }: { readonly ik: Ik; readonly pad: string; readonly onSlot: () => void }) {
  const vraagbaak = useQueryClient();
  const meerRollen = (useSessie().data?.rollen.length ?? 0) > 1;
  const menu = menuVan(ik.rol, ik.leerling);
  const links = menu.map((link) => ({ ...link, huidig: link === huidigeLink(menu, pad) }));
  return (
    <Bovenbalk
      links={links}
      thuis="/"
      persoon={
        <Persoonmenu naam={ik.naam} rol={[metHoofdletter(ik.rolnaam), ik.organisatienaam].filter(Boolean).join(', ')}>
          <KnopLink soort="stil" icoon="mail" href="/berichten">
            Mijn berichten
          </KnopLink>
          {meerVan(ik.rol).map(({ naar, tekst, icoon }) => (
            <KnopLink key={naar} soort="stil" icoon={icoon} href={naar}>
              {tekst}
            </KnopLink>
          ))}
          {meerRollen && (
            <KnopLink soort="stil" icoon="mensen" href="/rol">
              Andere rol
            </KnopLink>
          )}
          <KnopLink soort="stil" icoon="info" href="/sessies">
            Waar ben ik ingelogd
          </KnopLink>
          <Knop soort="stil" icoon="slot" onClick={onSlot}>
            Scherm vergrendelen
          </Knop>
          <Knop soort="stil" icoon="uit" onClick={() => void meldAf(vraagbaak)}>
            Uitloggen
          </Knop>
        </Persoonmenu>
      }
    />
  );
}

/** Where one is in the menu: of the links that the address begins with the longest, so that a page below another is itself. */
function huidigeLink(menu: ReturnType<typeof menuVan>, pad: string) {
  return menu
    .filter(({ naar }) => pad === naar || pad.startsWith(`${naar}/`))
    .toSorted((een, ander) => ander.naar.length - een.naar.length)[0];
}

function BalkZonderPersoon() {
  return (
    <Bovenbalk
      links={[
        { naar: '/scholen', tekst: 'Scholen', icoon: 'school' },
        { naar: '/', tekst: 'Inloggen', icoon: 'huis' },
      ]}
      thuis="/"
    />
  );
}

function NietVoorU({ ik }: { readonly ik: Ik }) {
  return (
    <div className="opmaat-stapel">
      <h1>Dit scherm is niet voor uw rol</h1>
      <p>U bent nu ingelogd als {ik.rolnaam}. Voor deze rol is dit scherm er niet.</p>
      <p>
        <KnopLink href="/">Naar uw beginscherm</KnopLink>
      </p>
    </div>
  );
}

function Voet() {
  return (
    <p className="opmaat-klein opmaat-rustig">
      Opmaat, open informatiesysteem voor passend onderwijs. <Anker href="/rechten">Wie mag wat</Anker> ·{' '}
      <a href="/api/uitleg">Uitleg van de API</a>
    </p>
  );
}
