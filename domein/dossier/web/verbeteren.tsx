import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar, useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Dossier } from '../contract.ts';
import './dossier.css';
import { Kindvelden } from './kindvelden.tsx';
import { useDossier, ververs } from './vragen.ts';
import { schrijfPostcode } from './woorden.ts';

/** Mistakes in name, birth date or address are corrected here. */
export function Verbeterscherm() {
  const leerling = useParam('leerling');
  const vraag = useDossier(leerling);
  if (vraag.isPending) return <Laden wat="de gegevens" regels={8} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Gegevens verbeteren" />
        <Melding soort="fout" kop="Deze gegevens zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  }
  return <Formulier dossier={vraag.data} />;
}

function Formulier({ dossier }: { readonly dossier: Dossier }) {
  const { leerling } = dossier;
  const ik = useIk();
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const pad = `/leerlingen/${leerling.id}`;
  // What stood here when the typing began: after a conflict one sees both and sends against the newer version.
  const [begonnen] = useState(leerling.volgnummer);
  const [gezien, zetGezien] = useState(begonnen);
  const formulier = useFormulier({
    begin: {
      roepnaam: leerling.roepnaam,
      tussenvoegsel: leerling.tussenvoegsel,
      achternaam: leerling.achternaam,
      geboortedatum: leerling.geboortedatum as string,
      straat: leerling.adres?.straat ?? '',
      huisnummer: leerling.adres?.huisnummer ?? '',
      postcode: leerling.adres?.postcode ?? '',
      plaats: leerling.adres?.plaats ?? '',
    },
    verstuur: (waarden) => api.put<{ volgnummer: number }>(pad, { ...waarden, volgnummer: gezien }),
    naAfloop: async () => {
      await ververs(vraagbaak, leerling.id);
      naar(pad);
    },
  });
  const botsing = formulier.fout?.status === 409 ? formulier.fout : undefined;

  async function kijk() {
    await ververs(vraagbaak, leerling.id);
    const nieuw = vraagbaak.getQueryData<Dossier>(['dossier', leerling.id]);
    if (nieuw) zetGezien(nieuw.leerling.volgnummer);
  }

  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Gegevens verbeteren"
        sub="Klopt er iets niet? Verbeter het hier. In de tijdlijn staat wie wat veranderde, niet wat er stond."
        kruimels={[
          ik.rol === 'ouder'
            ? { tekst: 'Mijn kinderen', naar: '/kinderen' }
            : { tekst: 'Leerlingen', naar: '/leerlingen' },
          { tekst: `Dossier van ${leerling.roepnaam}`, naar: pad },
        ]}
      />
      {botsing && (
        <Melding soort="waarschuwing" kop="Iemand anders was u voor" nieuw>
          <Redenen redenen={botsing.redenen} />
          {gezien > begonnen ? (
            <Nu leerling={leerling} />
          ) : (
            <Knoppenrij>
              <Knop soort="secundair" onClick={kijk}>
                Laat zien wat er nu staat
              </Knop>
            </Knoppenrij>
          )}
        </Melding>
      )}
      <Formulierkader fouten={botsing ? [] : formulier.fouten} onVerstuur={formulier.verstuur}>
        <Blok kop={leerling.naam}>
          <div className="opmaat-stapel">
            <Kindvelden formulier={formulier} vandaag={ik.vandaag} />
          </div>
        </Blok>
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Verbetering bewaren
          </Knop>
          <KnopLink href={pad} soort="stil">
            Terug naar het dossier
          </KnopLink>
        </Knoppenrij>
      </Formulierkader>
    </div>
  );
}

function Nu({ leerling }: { readonly leerling: Dossier['leerling'] }) {
  const { adres } = leerling;
  return (
    <>
      <p>Dit staat er nu. Wat u typte staat hieronder nog; pas het aan en bewaar opnieuw.</p>
      <Kenmerken
        kenmerken={[
          { naam: 'Naam', waarde: leerling.naam },
          { naam: 'Geboren', waarde: schrijfDag(leerling.geboortedatum) },
          ...(adres
            ? [
                {
                  naam: 'Adres',
                  waarde: `${adres.straat} ${adres.huisnummer}, ${schrijfPostcode(adres.postcode)} ${adres.plaats}`,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
