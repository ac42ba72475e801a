import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import { useOntvangers } from './vragen.ts';

/** Who receives, as the forms keep it. ontvangerPersoon is `persoon rol`: one person may hold two roles. */
export interface Ontvangerwaarden {
  readonly weg: string;
  readonly ontvangerPersoon: string;
  readonly ontvangerNaam: string;
  readonly ontvangerOrganisatie: string;
  readonly ontvangerEmail: string;
}
export const GEEN_ONTVANGER: Ontvangerwaarden = {
  weg: 'account',
  ontvangerPersoon: '',
  ontvangerNaam: '',
  ontvangerOrganisatie: '',
  ontvangerEmail: '',
};

/** The fields of the API for this recipient. */
export function alsOntvanger({
  weg,
  ontvangerPersoon,
  ontvangerNaam,
  ontvangerOrganisatie,
  ontvangerEmail,
}: Ontvangerwaarden) {
  if (weg !== 'account') return { ontvangerNaam, ontvangerOrganisatie, ontvangerEmail };
  const [persoon, rol] = ontvangerPersoon.split(' ');
  return { ontvangerPersoon: persoon, ontvangerRol: rol ?? '' };
}

/** What is missing, before anything is sent. */
export function controleerOntvanger(waarden: Ontvangerwaarden): Partial<Record<keyof Ontvangerwaarden, string>> {
  if (waarden.weg === 'account')
    return waarden.ontvangerPersoon === '' ? { ontvangerPersoon: 'Kies met wie u deelt.' } : {};
  return {
    ...(waarden.ontvangerNaam.trim().length < 2 && { ontvangerNaam: 'Vul in wie de ontvanger is.' }),
    ...(!waarden.ontvangerEmail.includes('@') && {
      ontvangerEmail: 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.',
    }),
  };
}

/** What these fields need of a form that holds them. */
interface Formulier {
  readonly waarden: Ontvangerwaarden;
  readonly veld: (naam: keyof Ontvangerwaarden) => {
    readonly naam: string;
    readonly waarde: string;
    readonly onWaarde: (waarde: string) => void;
    readonly fout: string | undefined;
  };
}

/** With whom: somebody with an account, or a link with a code. */
export function Ontvangervelden({ formulier }: { readonly formulier: Formulier }) {
  const vraag = useOntvangers();
  const opties = (vraag.data?.ontvangers ?? []).map(({ persoon, rol, naam, rolnaam, organisatie }) => ({
    waarde: `${persoon} ${rol}`,
    tekst: naam,
    hint: [rolnaam, organisatie].filter(Boolean).join(', '),
  }));
  return (
    <div className="opmaat-stapel">
      <Keuzerondjes
        {...formulier.veld('weg')}
        label="Hoe leest de ontvanger het?"
        opties={[
          {
            waarde: 'account',
            tekst: 'Met een account in Opmaat',
            hint: 'Zorgpartners en mensen van uw samenwerkingsverband. De ontvanger logt in.',
          },
          {
            waarde: 'link',
            tekst: 'Met een link en een code',
            hint: 'Voor wie geen account heeft. De link gaat per e-mail, de code geeft u door via de telefoon.',
          },
        ]}
      />
      {formulier.waarden.weg === 'account' ? (
        vraag.isPending ? null : (
          <>
            {vraag.isError && (
              <Melding soort="fout" kop="De namen zijn er nu niet" kopniveau={3}>
                <p>{vraag.error.message}</p>
              </Melding>
            )}
            <Zoekkeuze
              {...formulier.veld('ontvangerPersoon')}
              label="Met wie deelt u?"
              hint="Typ een stukje van de naam, of open de lijst."
              opties={opties}
              niets="Niemand gevonden. Deel dan met een link en een code."
            />
          </>
        )
      ) : (
        <>
          <Tekstveld {...formulier.veld('ontvangerNaam')} label="Naam van de ontvanger" maxTekens={200} />
          <Tekstveld
            {...formulier.veld('ontvangerOrganisatie')}
            label="Organisatie"
            verplicht={false}
            maxTekens={200}
          />
          <Tekstveld
            {...formulier.veld('ontvangerEmail')}
            label="E-mailadres"
            hint="Kijk het adres goed na. In de e-mail staat alleen een link, niets over het kind."
            uitleg={{ doel: 'Hierheen gaat de link.', lezers: 'Alleen uw school.' }}
            soort="email"
            maxTekens={254}
          />
        </>
      )}
    </div>
  );
}
