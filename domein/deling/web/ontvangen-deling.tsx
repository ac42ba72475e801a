import { ApiFout, apiPad } from '../../../web/platform/api.ts';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { GedeeldPagina } from './gedeeld-pagina.tsx';
import { useGedeeld } from './vragen.ts';

/** One share, for who logged in. */
export function GedeeldScherm() {
  const id = useParam('deling');
  const vraag = useGedeeld(id);
  if (vraag.isPending) return <Laden wat="wat met u is gedeeld" regels={8} />;
  if (vraag.isError) {
    const isWeg = vraag.error instanceof ApiFout && vraag.error.status === 404;
    return (
      <div className="opmaat-stapel">
        <Paginakop titel="Niet te lezen" kruimels={[{ tekst: 'Gedeeld met mij', naar: '/gedeeld' }]} />
        {isWeg ? (
          <Leeg
            kop="Dit wordt niet (meer) met u gedeeld"
            icoon="klok"
            actie={<KnopLink href="/gedeeld">Wat nog wel met u is gedeeld</KnopLink>}
          >
            De afgesproken dag is voorbij, of de school of de ouders stopten het. Heeft u het nog nodig? Vraag het aan
            de school.
          </Leeg>
        ) : (
          <Melding soort="fout" kop="Dit is er nu niet">
            <p>{vraag.error.message}</p>
          </Melding>
        )}
      </div>
    );
  }
  return (
    <GedeeldPagina
      terug
      gedeeld={vraag.data}
      document={(document) => (
        <a href={apiPad(`/delingen/${id}/documenten/${document.id}`)} download={document.naam}>
          {document.naam}
        </a>
      )}
    />
  );
}
