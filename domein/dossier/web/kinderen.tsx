import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { MijnKind } from '../contract.ts';
import { useWachtendeVragenPerKind } from './buren.ts';
import './privacy.css';
import { useKinderen } from './vragen.ts';
import { schrijfGroep, schrijfPostcode, schrijfWachtend } from './woorden.ts';

/** The children of this parent, each with the way to the dossier and to applying. */
export function Kinderenscherm() {
  const vraag = useKinderen();
  const wachtend = useWachtendeVragenPerKind(vraag.data?.kinderen.map(({ id }) => id) ?? []);
  const toevoegen = (
    <KnopLink href="/kinderen/toevoegen" icoon="plus" soort="secundair">
      Kind toevoegen
    </KnopLink>
  );
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Mijn kinderen"
        sub="Lees het dossier van uw kind of meld uw kind aan bij een school."
        acties={vraag.data && vraag.data.kinderen.length > 0 && toevoegen}
      />
      {vraag.isPending && <Laden wat="uw kinderen" regels={6} />}
      {vraag.isError && (
        <Melding soort="fout" kop="Uw kinderen zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data?.kinderen.length === 0 && (
        <Leeg kop="Hier staat nog geen kind" icoon="kind" actie={toevoegen}>
          Voeg uw kind toe. Daarna kunt u uw kind bij een school aanmelden. U ziet hier alleen kinderen over wie u gezag
          heeft.
        </Leeg>
      )}
      {vraag.data?.kinderen.map((kind, plek) => (
        <Kind key={kind.id} kind={kind} wachtend={wachtend[plek] ?? 0} />
      ))}
    </div>
  );
}

function Kind({ kind, wachtend }: { readonly kind: MijnKind; readonly wachtend: number }) {
  const { inschrijving, adres } = kind;
  return (
    <Blok kop={kind.naam} actie={<Anker href={`/leerlingen/${kind.id}`}>Naar het dossier</Anker>}>
      <div className="opmaat-stapel">
        {wachtend > 0 && (
          <div className="dossier-wacht dossier-nu__wacht">
            <p>{schrijfWachtend(wachtend, 'ouder')}</p>
            <KnopLink klein href={`/leerlingen/${kind.id}/toestemmingen`}>
              {wachtend === 1 ? 'Lees de vraag' : 'Lees de vragen'}
            </KnopLink>
          </div>
        )}
        <Kenmerken
          kenmerken={[
            { naam: 'Geboren', waarde: `${schrijfDag(kind.geboortedatum)} (${kind.leeftijd} jaar)` },
            {
              naam: 'School',
              waarde: inschrijving
                ? `${inschrijving.school}, ${schrijfGroep(inschrijving)}${inschrijving.tijdelijk ? ' (tijdelijk)' : ''}`
                : 'Nog niet ingeschreven',
            },
            {
              naam: 'Adres',
              waarde: `${adres.straat} ${adres.huisnummer}, ${schrijfPostcode(adres.postcode)} ${adres.plaats}`,
            },
            { naam: 'U bent', waarde: kind.gezag },
            { naam: 'Dossier', waarde: kind.nummer },
          ]}
        />
        <Knoppenrij>
          <KnopLink href={`/aanmelden?leerling=${kind.id}`} soort={inschrijving ? 'secundair' : 'primair'}>
            {kind.roepnaam} aanmelden bij een school
          </KnopLink>
          <KnopLink href="/aanmeldingen" soort="stil">
            Bekijk uw aanmeldingen
          </KnopLink>
        </Knoppenrij>
      </div>
    </Blok>
  );
}
