import { useQueryClient } from '@tanstack/react-query';
import type { Rol } from '../../../kern/actor/actor.ts';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar, useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Opp, OppVersie } from '../contract.ts';
import { Personen } from './handtekeningen.tsx';
import { NietsTeDoen, PlanMislukt } from './mislukt.tsx';
import { Planbeeld } from './planbeeld.tsx';
import { useOpp, ververs } from './vragen.ts';
import { plankruimels } from './woorden.ts';

/** OPP-3 · The parent (or the pupil of eighteen or older) reads the plan and answers, about the handelingsdeel only. */
export function Instemscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useOpp(leerling);
  if (vraag.isPending) return <Laden wat="het plan" regels={12} />;
  if (vraag.isError) return <PlanMislukt leerling={leerling} zin={vraag.error.message} />;
  const opp = vraag.data.plannen.find(({ inDeMaak, mag }) => mag.antwoorden && inDeMaak?.toestand === 'aangeboden');
  const pad = `/leerlingen/${leerling}/opp`;
  if (opp === undefined || opp.inDeMaak === null)
    return (
      <NietsTeDoen
        titel={rol === 'leerling' ? 'Jouw antwoord op het plan' : 'Uw antwoord op het plan'}
        leerling={leerling}
        kop={rol === 'leerling' ? 'Er ligt nu geen plan voor je klaar' : 'Er ligt nu geen plan voor u klaar'}
      >
        Misschien past de school het nog aan, of is het al vastgesteld.
      </NietsTeDoen>
    );
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={
          rol === 'leerling' ? 'Lees je plan en zeg wat je vindt' : `Het plan voor ${vraag.data.leerling.roepnaam}`
        }
        kruimels={plankruimels(rol as Rol, leerling, vraag.data.leerling.roepnaam)}
        sub={
          <p>
            {opp.school} vraagt wat {rol === 'leerling' ? 'je' : 'u'} van dit plan vindt. Lees het rustig. Ja, nee en
            een opmerking kunnen allemaal.
          </p>
        }
      />
      {opp.geldend !== null && (
        <Melding kop="Dit is een nieuwe versie" kopniveau={3}>
          <p>
            {opp.inDeMaak.reden} <Anker href={`${pad}/vergelijken`}>Bekijk wat er verandert</Anker>. Tot de nieuwe
            versie is vastgesteld, geldt versie {opp.geldend.nummer}.
          </p>
        </Melding>
      )}
      <Blok kop="Het plan">
        <Planbeeld inhoud={opp.inDeMaak.inhoud} woorden={vraag.data.woorden} voorLeerling={rol === 'leerling'} />
      </Blok>
      <Antwoord key={opp.inDeMaak.hash} opp={opp} versie={opp.inDeMaak} leerling={leerling} />
    </div>
  );
}

const VOOR_OUDER = {
  kop: 'Wat vindt u van wat de school doet?',
  waarover:
    'U antwoordt over het handelingsdeel: de ondersteuning, een eigen leerlijn, onderzoek en zorg op school. Over de verwachte bestemming hoeft u niet in te stemmen. Vindt u daar iets van? Schrijf het als opmerking.',
  antwoord: 'Uw antwoord',
  oneens: 'De school praat dan met u verder. De hulp die er is, mag doorgaan.',
  waarmee: 'Waarmee bent u het niet eens?',
  wat: 'Wat wilt u zeggen?',
  bewaard:
    'Uw naam en het tijdstip staan bij uw antwoord, met een controlegetal van deze tekst. Verandert de school het plan, dan vraagt zij u opnieuw. Komt u er niet uit?',
  hulp: 'Lees wat u kunt doen',
};

/** From eighteen years on the pupil answers, and reads about «je» as on every other page. */
const VOOR_LEERLING: typeof VOOR_OUDER = {
  kop: 'Wat vind je van wat de school doet?',
  waarover:
    'Je antwoordt over het handelingsdeel: de hulp die je krijgt, een eigen leerlijn, onderzoek en zorg op school. Over waar je naartoe gaat, hoef je niet in te stemmen. Vind je daar iets van? Schrijf het als opmerking.',
  antwoord: 'Jouw antwoord',
  oneens: 'De school praat dan met je verder. De hulp die er is, mag doorgaan.',
  waarmee: 'Waarmee ben je het niet eens?',
  wat: 'Wat wil je zeggen?',
  bewaard:
    'Je naam en het tijdstip staan bij je antwoord, met een controlegetal van deze tekst. Verandert de school het plan, dan vraagt zij je opnieuw. Kom je er niet uit?',
  hulp: 'Lees wat je kunt doen',
};

function Antwoord({
  opp,
  versie,
  leerling,
}: {
  readonly opp: Opp;
  readonly versie: OppVersie;
  readonly leerling: string;
}) {
  const { persoon, rol } = useIk();
  const vraagbaak = useQueryClient();
  const naar = useNaar();
  const mijn = opp.personen.find((een) => een.persoon === persoon)?.stand ?? 'wacht';
  const formulier = useFormulier({
    begin: { antwoord: mijn === 'wacht' ? '' : (mijn as string), tekst: '' },
    bewaarSleutel: `${persoon}:opp-antwoord-${versie.hash}`,
    controleer: ({ antwoord }) => (antwoord === '' ? { antwoord: 'Kies wat u vindt.' } : {}),
    verstuur: (waarden) => api.post(`/opp/versies/${versie.id}/antwoord`, { ...waarden, hash: versie.hash }),
    naAfloop: async () => {
      await ververs(vraagbaak, leerling);
      naar(`/leerlingen/${leerling}/opp`);
    },
  });
  const { antwoord } = formulier.waarden;
  const woorden = rol === 'leerling' ? VOOR_LEERLING : VOOR_OUDER;
  return (
    <Blok kop={woorden.kop} soort="nadruk">
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <p>{woorden.waarover}</p>
        {rol === 'ouder' && opp.personen.length > 1 && <Personen personen={opp.personen} />}
        {formulier.fout?.status === 409 && (
          <Knoppenrij>
            <Knop soort="secundair" onClick={() => void ververs(vraagbaak, leerling)}>
              Lees wat er nu staat
            </Knop>
          </Knoppenrij>
        )}
        <Keuzerondjes
          {...formulier.veld('antwoord')}
          label={woorden.antwoord}
          opties={[
            { waarde: 'akkoord', tekst: 'Ik ben het eens met het handelingsdeel' },
            {
              waarde: 'niet_akkoord',
              tekst: 'Ik ben het er niet mee eens',
              hint: woorden.oneens,
            },
            { waarde: 'opmerking', tekst: 'Ik wil alleen iets opmerken', hint: 'Dit is nog geen ja of nee.' },
          ]}
        />
        <Tekstgebied
          {...formulier.veld('tekst')}
          label={antwoord === 'niet_akkoord' ? woorden.waarmee : woorden.wat}
          verplicht={antwoord === 'niet_akkoord' || antwoord === 'opmerking'}
          uitleg={{
            doel: 'De school kan er met u over praten en het plan aanpassen.',
            lezers: 'De school en wie er nog meer gezag heeft. Het staat bij het plan.',
          }}
          regels={4}
          maxTekens={4000}
        />
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Antwoord versturen
          </Knop>
        </Knoppenrij>
        <p className="opmaat-klein opmaat-rustig">
          {woorden.bewaard} <Anker href={`/leerlingen/${leerling}/geschil`}>{woorden.hulp}</Anker>.
        </p>
      </Formulierkader>
    </Blok>
  );
}
