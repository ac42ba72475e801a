import { useQuery } from '@tanstack/react-query';
import { datumInNederland, schrijfDatumMetAfstand } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Berichten } from '../contract.ts';

/** The e-mails that Opmaat sent to whoever is logged in. */
export function Berichtenscherm() {
  const { vandaag } = useIk();
  const vraag = useQuery({ queryKey: ['berichten'], queryFn: () => api.get<Berichten>('/berichten') });
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Mijn berichten"
        sub="De e-mails die Opmaat u stuurde. Er staan nooit persoonsgegevens in een e-mail."
      />
      {vraag.isPending && <Laden wat="uw berichten" />}
      {vraag.isError && (
        <Melding soort="fout" kop="Uw berichten zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data?.berichten.length === 0 && (
        <Leeg kop="U heeft nog geen berichten" icoon="mail">
          <p>Zodra er iets verandert dat u moet weten, krijgt u een e-mail. U kunt die hier ook lezen.</p>
        </Leeg>
      )}
      {vraag.data?.berichten.map((bericht) => (
        // Not a section: two messages may carry the same subject, and a landmark needs a name of its own.
        <article key={bericht.id} className="opmaat-blok">
          <div className="opmaat-blok__kop">
            <h2>{bericht.onderwerp}</h2>
          </div>
          <p className="opmaat-klein opmaat-rustig">
            {schrijfDatumMetAfstand(datumInNederland(bericht.gemaaktOp), vandaag)}, aan {bericht.aanAdres}
          </p>
          {alineas(bericht.tekst).map((alinea) => (
            <p key={alinea}>{metKoppeling(alinea)}</p>
          ))}
        </article>
      ))}
    </div>
  );
}

function alineas(tekst: string): string[] {
  return tekst.split('\n\n');
}

/** In an e-mail `{adres}` becomes the address of this installation; here it is a link to the screen itself. */
function metKoppeling(alinea: string) {
  const [voor, pad] = alinea.split('{adres}');
  if (pad === undefined) return alinea;
  return (
    <>
      {voor}
      <Anker href={pad.trim()}>{pad.trim()}</Anker>
    </>
  );
}
