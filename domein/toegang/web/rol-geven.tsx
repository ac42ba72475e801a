import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rol } from '../../../kern/actor/actor.ts';
import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Mensen, Mensregel } from '../contract.ts';
import { ORGANISATIE_VAN, type Organisatiesoort } from '../regels/rol-geven.ts';

interface Props {
  /** Undefined: somebody new. */
  readonly wie: Mensregel | undefined;
  readonly teGeven: Mensen['teGeven'];
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

/** TOE-3 · Gives a role, to somebody who is there or to somebody new. */
export function RolGeven({ wie, teGeven, onSluit, onKlaar }: Props) {
  const { persoon, vandaag, organisatie: eigen, rol: mijnRol } = useIk();
  const f = useFormulier({
    begin: { naam: '', email: '', rol: '', organisatie: '', groep: '', van: vandaag as string },
    bewaarSleutel: `${persoon}:rol-geven-${wie?.id ?? 'nieuw'}`,
    controleer: ({ naam, email, rol }) => ({
      ...(wie === undefined && naam.trim() === '' && { naam: 'Vul de naam in.' }),
      ...(wie === undefined &&
        !/^\S+@\S+$/.test(email.trim()) && { email: 'Vul een e-mailadres in, bijvoorbeeld naam@school.nl.' }),
      ...(rol === '' && { rol: 'Kies een rol.' }),
    }),
    verstuur: ({ naam, email, rol, organisatie, groep, van }) => {
      const waar = mijnRol === 'beheer' ? organisatie : (eigen ?? '');
      const gift = {
        rol,
        van,
        organisatie: soortVan(rol) === 'geen' || waar.trim() === '' ? null : waar.trim(),
        groep: rol === 'leraar' && groep.trim() !== '' ? groep.trim() : null,
      };
      return wie === undefined
        ? api.post('/mensen', { naam, email: email.trim(), ...gift })
        : api.post(`/mensen/${wie.id}/rollen`, gift);
    },
    naAfloop: () => {
      onKlaar();
      onSluit();
    },
  });
  const soort = soortVan(f.waarden.rol);
  const sluit = () => {
    f.herstel();
    onSluit();
  };
  return (
    <Dialoog open onSluit={sluit} titel={wie === undefined ? 'Iemand toevoegen' : `Rol geven aan ${wie.naam}`}>
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        {wie === undefined && (
          <>
            <Tekstveld {...f.veld('naam')} label="Naam" maxTekens={200} />
            <Tekstveld
              {...f.veld('email')}
              label="E-mailadres"
              soort="email"
              hint="Het adres waarmee deze persoon bij de eigen organisatie inlogt. Daaraan herkent Opmaat de inlog."
            />
          </>
        )}
        <Keuzelijst
          {...f.veld('rol')}
          label="Rol"
          leeg="Kies een rol"
          onWaarde={(rol) => {
            f.zet('rol', rol);
            f.zet('organisatie', '');
          }}
          opties={teGeven.map(({ rol, rolnaam }) => ({ waarde: rol, tekst: metHoofdletter(rolnaam) }))}
        />
        {mijnRol === 'beheer' && soort === 'vrij' && (
          <Tekstveld
            {...f.veld('organisatie')}
            label="Organisatie"
            hint="De naam, bijvoorbeeld van de jeugdhulp."
            maxTekens={100}
          />
        )}
        {mijnRol === 'beheer' && soort !== undefined && soort !== 'vrij' && soort !== 'geen' && (
          <Organisatiekeuze key={f.waarden.rol} rol={f.waarden.rol} veld={f.veld('organisatie')} />
        )}
        {f.waarden.rol === 'leraar' && (
          <Tekstveld {...f.veld('groep')} label="Groep" breedte="kort" hint="Bijvoorbeeld 5A" maxTekens={20} />
        )}
        <Datumveld {...f.veld('van')} label="Vanaf" />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            {wie === undefined ? 'Toevoegen' : 'Rol geven'}
          </Knop>
          <Knop soort="secundair" onClick={sluit}>
            Terug
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Dialoog>
  );
}

function soortVan(rol: string): Organisatiesoort | undefined {
  return rol === '' ? undefined : ORGANISATIE_VAN[rol as Rol];
}

interface Keuzeprops {
  readonly rol: string;
  readonly veld: {
    readonly naam: string;
    readonly waarde: string;
    readonly onWaarde: (waarde: string) => void;
    readonly fout: string | undefined;
  };
}

function Organisatiekeuze({ rol, veld }: Keuzeprops) {
  const [zoek, zetZoek] = useState('');
  const vraag = useQuery({
    queryKey: ['rolorganisaties', rol, zoek],
    queryFn: () =>
      api.get<{ organisaties: { code: string; naam: string }[] }>('/mensen/organisaties', { zoek: { rol, zoek } }),
    enabled: zoek.trim() !== '',
    placeholderData: (vorige) => vorige,
  });
  const opties = (vraag.data?.organisaties ?? []).map(({ code, naam }) => ({
    waarde: code,
    tekst: naam,
    ...(code !== naam && { hint: code }),
  }));
  return <Zoekkeuze {...veld} label="Organisatie" hint="Typ een deel van de naam." opties={opties} onZoek={zetZoek} />;
}
