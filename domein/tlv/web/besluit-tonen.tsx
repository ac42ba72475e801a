import type { Rol } from '../../../kern/actor/actor.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { TlvAanvraag, TlvBesluitbeeld } from '../contract.ts';
import { TLV_SOORT } from '../regels/soorten.ts';
import { Besluitlinks } from './besluiten.tsx';

interface Props {
  readonly aanvraag: TlvAanvraag;
  readonly besluit: TlvBesluitbeeld;
  readonly rol: Rol;
}

/** TLV-8, TLV-10 · The decision in short, the advices that came with it, what comes next and where to object. */
export function BesluitTonen({ aanvraag, besluit, rol }: Props) {
  const { vandaag } = useIk();
  const positief = besluit.uitkomst === 'positief';
  return (
    <Blok kop="Het besluit">
      <div className="opmaat-stapel">
        <Melding soort={positief ? 'succes' : 'info'} kop={positief ? 'Toegekend' : 'Afgewezen'} kopniveau={3}>
          <p>
            Besluit van {schrijfDag(besluit.beslotenDag)}
            {besluit.ingetrokkenOp && `, ingetrokken op ${schrijfDag(besluit.ingetrokkenOp)}`}.
          </p>
        </Melding>
        <Kenmerken
          kenmerken={[
            ...(besluit.nummer ? [{ naam: 'Nummer', waarde: besluit.nummer }] : []),
            ...(besluit.van && besluit.tot
              ? [
                  {
                    naam: 'Geldt',
                    waarde: `van ${schrijfDag(besluit.van)} tot en met ${schrijfDag(besluit.tot)}${besluit.heleSchoolperiode ? ' (hele schoolperiode)' : ''}`,
                  },
                ]
              : []),
            { naam: 'Waarom', waarde: <span className="tlv-tekst">{besluit.motivering}</span> },
            ...(besluit.voorwaarden
              ? [{ naam: 'Voorwaarden', waarde: <span className="tlv-tekst">{besluit.voorwaarden}</span> }]
              : []),
          ]}
        />
        {positief && besluit.ingetrokkenOp === null && <Vervolg aanvraag={aanvraag} rol={rol} />}
        {!positief && (
          <p>
            De school blijft zorgen voor passende hulp, en bespreekt met{' '}
            {rol === 'ouder' ? 'u' : rol === 'leerling' ? 'u en uw ouders' : 'de ouders'} welke hulp dat nu is.
          </p>
        )}
        {aanvraag.adviesteksten.map((advies) => (
          <details key={advies.plaats} className="tlv-uitklap">
            <summary>
              Advies van de {advies.discipline}: {advies.oordeel.toLowerCase()}
            </summary>
            <p className="tlv-tekst">{advies.tekst}</p>
            <p className="opmaat-klein opmaat-rustig">
              {advies.naam}, {schrijfDag(advies.dag)}
            </p>
          </details>
        ))}
        {besluit.bezwaarTot >= vandaag && besluit.ingetrokkenOp === null && (
          <p>
            Niet eens met dit besluit? {rol === 'ouder' || rol === 'leerling' ? 'U kunt' : 'Ouders en de school kunnen'}{' '}
            {besluit.naBezwaar ? 'in beroep gaan bij de rechtbank' : 'bezwaar maken'} tot en met{' '}
            {schrijfDag(besluit.bezwaarTot)}.
          </p>
        )}
        <Besluitlinks besluit={besluit} leerling={aanvraag.leerling.id} />
      </div>
    </Blok>
  );
}

/** TLV-10 · After issue: parents apply, the board of the special school decides, transport is asked of the municipality. */
function Vervolg({ aanvraag: { soort }, rol }: Omit<Props, 'besluit'>) {
  const thuis = rol === 'ouder' || rol === 'leerling';
  const { document, geldigIn, naam } = TLV_SOORT[soort];
  if (soort === 'LWOO')
    return (
      <p>
        Met deze {document} geeft de school extra ondersteuning in het vmbo. Ouders hoeven de leerling nergens opnieuw
        aan te melden.
      </p>
    );
  return (
    <div>
      <h3>Wat nu?</h3>
      <ol>
        <li>
          {rol === 'leerling' ? 'U meldt zich' : rol === 'ouder' ? 'U meldt uw kind' : 'Ouders melden de leerling'} zelf
          aan bij een school voor {naam}. Geef het nummer door.
          {geldigIn === 'samenwerkingsverband'
            ? ' De verklaring geldt alleen in dit samenwerkingsverband.'
            : ' De verklaring geldt in heel Nederland.'}
        </li>
        <li>Het bestuur van die school beslist over de toelating.</li>
        <li>
          {rol === 'leerling' ? 'Bent u' : rol === 'ouder' ? 'Is uw kind' : 'Is de leerling'} toegelaten? Vraag vervoer
          naar school dan aan bij de gemeente.
        </li>
      </ol>
      {!thuis && <p className="opmaat-rustig">{metHoofdletter(document)} en dossier blijven hier te lezen.</p>}
    </div>
  );
}
