import { useState } from 'react';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import type { IcoonNaam } from '../../../web/platform/delen/icoon.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import { OpmerkingenBij } from './opmerkingen-bij.tsx';
import { useTijdlijn } from './vragen.ts';
import { schrijfWie } from './woorden.ts';

/** How a kind of event looks; the first that fits, and otherwise a page. */
const BEELD: readonly (readonly [begin: string, icoon: IcoonNaam, soort: StatusSoort])[] = [
  ['aanmelding.geplaatst', 'vinkje', 'goed'],
  ['aanmelding.', 'school', 'info'],
  ['behoefte.', 'passend', 'info'],
  ['match.', 'passend', 'neutraal'],
  ['dossier.notitie', 'pen', 'neutraal'],
  ['dossier.begonnen', 'kind', 'goed'],
  ['dossier.verbeterd', 'pen', 'neutraal'],
];

interface Props {
  readonly leerling: string;
  readonly eigenSchool: string | null;
  readonly isOuder: boolean;
}

/** Everything that happened with this child, newest first. */
export function TijdlijnBlok({ leerling, eigenSchool, isOuder }: Props) {
  const [pagina, zetPagina] = useState(1);
  const vraag = useTijdlijn(leerling, pagina);
  return (
    <Blok kop="Wat er gebeurde">
      {vraag.isPending && <Laden wat="de tijdlijn" regels={6} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De tijdlijn is er nu niet" kopniveau={3}>
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data?.totaal === 0 && (
        <p className="opmaat-rustig">Er is nog niets gebeurd. Alles wat straks gebeurt, komt hier te staan.</p>
      )}
      {vraag.data && vraag.data.totaal > 0 && (
        <>
          <Tijdlijn
            gebeurtenissen={vraag.data.gebeurtenissen.map((gebeurtenis) => {
              const [, icoon, soort] = BEELD.find(([begin]) => gebeurtenis.soort.startsWith(begin)) ?? [
                '',
                'document' as const,
                'info' as const,
              ];
              return {
                id: gebeurtenis.id,
                datum: datumInNederland(gebeurtenis.moment),
                tijd: schrijfMoment(gebeurtenis.moment).split(', ')[1],
                titel: gebeurtenis.tekst,
                wie: schrijfWie(gebeurtenis, eigenSchool),
                tekst: (
                  <>
                    {!isOuder && !gebeurtenis.voorOuders && <Status>niet voor ouders</Status>}
                    <OpmerkingenBij
                      leerling={leerling}
                      bij="gebeurtenis"
                      onderwerp={gebeurtenis.id}
                      over={gebeurtenis.tekst}
                      door={gebeurtenis.door}
                    />
                  </>
                ),
                icoon,
                soort,
              };
            })}
          />
          {vraag.data.totaal > vraag.data.perPagina && (
            <Paginering
              pagina={pagina}
              perPagina={vraag.data.perPagina}
              totaal={vraag.data.totaal}
              wat="gebeurtenissen"
              onPagina={zetPagina}
            />
          )}
        </>
      )}
    </Blok>
  );
}
