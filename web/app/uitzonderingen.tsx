import { Knop, KnopLink } from '../platform/delen/knop.tsx';
import { Melding } from '../platform/delen/melding.tsx';

/** An address that no screen has. */
export function NietGevonden() {
  return (
    <div className="opmaat-stapel">
      <h1>Dit adres kennen wij niet</h1>
      <p>Misschien is de pagina verplaatst, of klopt het adres niet helemaal.</p>
      <p>
        <KnopLink href="/">Naar het begin</KnopLink>
      </p>
    </div>
  );
}

/** A screen that could not be shown: usually the program was renewed while somebody worked. */
export function GingMis({ fout }: { readonly fout: Error }) {
  const isVernieuwd = /dynamically imported module|Importing a module/i.test(fout.message);
  return (
    <div className="opmaat-stapel">
      <h1>{isVernieuwd ? 'Opmaat is vernieuwd' : 'Dit scherm kunnen wij nu niet tonen'}</h1>
      <Melding
        soort={isVernieuwd ? 'info' : 'fout'}
        kop={isVernieuwd ? 'Laad de pagina opnieuw' : 'Er ging iets mis in dit scherm'}
      >
        <p>
          {isVernieuwd
            ? 'Er staat een nieuwere versie klaar.'
            : 'Wat al bewaard was, is bewaard. Laad de pagina opnieuw en ga verder.'}
        </p>
      </Melding>
      <p>
        <Knop onClick={() => window.location.reload()}>Pagina opnieuw laden</Knop>
      </p>
    </div>
  );
}
