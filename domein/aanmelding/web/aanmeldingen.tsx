import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Zoekformulier } from '../../../web/platform/delen/zoekformulier.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import './aanmelding.css';
import { Aanmeldingentabel } from './aanmeldingen-tabel.tsx';
import { Concepten } from './concepten.tsx';
import { useAanmeldingen } from './vragen.ts';
import { WachtendeVragen } from './wachtende-vragen.tsx';

/** The list: a parent sees the own applications and drafts, a school those made with it. */
export function Aanmeldingenscherm() {
  const { rol, organisatienaam } = useIk();
  const isOuder = rol === 'ouder';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Aanmeldingen"
        sub={
          isOuder
            ? 'Uw aanmeldingen bij scholen, en hoe het ermee staat.'
            : `Aanmeldingen bij ${organisatienaam ?? 'uw school'}, het eerst wat het eerst een besluit nodig heeft.`
        }
        acties={
          isOuder ? (
            <KnopLink href="/aanmelden" icoon="plus">
              Een kind aanmelden
            </KnopLink>
          ) : undefined
        }
      />
      {isOuder && <WachtendeVragen />}
      {isOuder && <Concepten />}
      <Lijst isOuder={isOuder} />
    </div>
  );
}

function Lijst({ isOuder }: { readonly isOuder: boolean }) {
  const [zoek, zetZoek] = useZoek();
  const stand = zoek.stand ?? (isOuder ? 'alle' : 'lopend');
  const vraag = useAanmeldingen({ stand, zoek: zoek.zoek, pagina: zoek.pagina });
  const gefilterd = zoek.zoek !== undefined || stand !== 'alle';
  if (vraag.isPending) return <Laden wat="de aanmeldingen" regels={6} />;
  if (vraag.isError) {
    return <Laadfout kop="De aanmeldingen zijn er nu niet" fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  }
  const { aanmeldingen, totaal, pagina, perPagina } = vraag.data;
  return (
    <>
      {!isOuder && (
        <Filters stand={stand} zoek={zoek.zoek ?? ''} onZet={(nieuw) => zetZoek({ ...nieuw, pagina: undefined })} />
      )}
      {totaal === 0 ? (
        <Niets isOuder={isOuder} gefilterd={gefilterd} />
      ) : (
        <Aanmeldingentabel isOuder={isOuder} rijen={aanmeldingen} />
      )}
      {totaal > perPagina && (
        <Paginering
          pagina={pagina}
          perPagina={perPagina}
          totaal={totaal}
          wat="aanmeldingen"
          onPagina={(nieuw) => zetZoek({ pagina: String(nieuw) })}
        />
      )}
    </>
  );
}

function Niets({ isOuder, gefilterd }: { readonly isOuder: boolean; readonly gefilterd: boolean }) {
  if (isOuder) {
    return (
      <Leeg
        kop="U hebt nog geen kind aangemeld"
        icoon="kind"
        actie={<KnopLink href="/aanmelden">Een kind aanmelden</KnopLink>}
      >
        Aanmelden kan vanaf de derde verjaardag. De school beslist dan binnen zes weken.
      </Leeg>
    );
  }
  return (
    <Leeg
      kop={gefilterd ? 'Geen aanmeldingen met deze keuzes' : 'Er zijn nog geen aanmeldingen'}
      icoon={gefilterd ? 'zoek' : 'lijst'}
    >
      {gefilterd
        ? 'Kies een andere stand of een ander zoekwoord.'
        : 'Zodra een ouder een kind aanmeldt, staat het hier, met de dag waarop u beslist.'}
    </Leeg>
  );
}

interface FiltersProps {
  readonly stand: string;
  readonly zoek: string;
  readonly onZet: (nieuw: Record<string, string | undefined>) => void;
}

function Filters({ stand, zoek, onZet }: FiltersProps) {
  return (
    <Zoekformulier label="Zoek op naam of nummer" zoek={zoek} onZoek={(zoek) => onZet({ zoek })}>
      <Keuzelijst
        naam="stand"
        label="Stand"
        verplicht
        breedte="middel"
        waarde={stand}
        onWaarde={(nieuw) => onZet({ stand: nieuw })}
        opties={[
          { waarde: 'lopend', tekst: 'Nog te beslissen' },
          { waarde: 'afgerond', tekst: 'Afgerond' },
          { waarde: 'alle', tekst: 'Alle' },
        ]}
      />
    </Zoekformulier>
  );
}
